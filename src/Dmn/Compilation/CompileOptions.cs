namespace Zhengling.Dmn.Compilation;

/// <summary>Settings of a compilation.</summary>
public sealed record CompileOptions
{
    /// <summary>DMN as written: decisions see what they require.</summary>
    public static CompileOptions Standard { get; } = new();

    /// <summary>
    /// Whether each expression may read every input, decision, knowledge model and service of the model, and what it requires
    /// follows from the names it reads. For models made in memory; DMN files say what they require.
    /// </summary>
    public bool InferRequirements { get; init; }

    /// <summary>
    /// Values that every expression of the model may read by name (registers, readings, constants): name → FEEL type text, null for any.
    /// Their values are given with the inputs and are not checked beyond their type.
    /// </summary>
    public IReadOnlyDictionary<string, string?> Globals { get; init; } = new Dictionary<string, string?>();
}
