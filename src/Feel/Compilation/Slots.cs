namespace Zhengling.Feel.Compilation;

/// <summary>Guards the arrays of values.</summary>
internal static class Slots
{
    /// <summary>Throws when a scope's variables have no values.</summary>
    public static void Check(object?[] slots, FeelScope scope)
    {
        if (slots.Length < scope.Variables.Count)
            throw new ArgumentException($"There are {slots.Length} values for {scope.Variables.Count} variables.", nameof(slots));
    }
}
