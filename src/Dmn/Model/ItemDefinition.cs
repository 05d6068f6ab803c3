namespace Zhengling.Dmn.Model;

/// <summary>
/// A type of the model (DMN 1.5, 7.3.2): another type restricted by allowed values, a structure of components, or a function type;
/// possibly a list of that.
/// </summary>
public sealed class ItemDefinition : NamedElement
{
    /// <summary>The type this one restricts; null for a structure or a function.</summary>
    public string? TypeRef { get; init; }

    /// <summary>Unary tests that each value (each element, where <see cref="IsCollection"/>) satisfies; or null.</summary>
    public UnaryTests? AllowedValues { get; init; }

    /// <summary>Unary tests that the whole value (the list itself, where <see cref="IsCollection"/>) satisfies; or null (DMN 1.5).</summary>
    public UnaryTests? TypeConstraint { get; init; }

    /// <summary>The components of a structure.</summary>
    public IReadOnlyList<ItemDefinition> Components { get; init; } = [];

    /// <summary>The function type, or null.</summary>
    public FunctionItem? FunctionItem { get; init; }

    /// <summary>Whether the type is a list of what the rest describes.</summary>
    public bool IsCollection { get; init; }

    /// <summary>The type language as a URI; null for the model's.</summary>
    public string? TypeLanguage { get; init; }
}

/// <summary>The type of a function (DMN 1.5, 7.3.3).</summary>
public sealed class FunctionItem : DmnElement
{
    /// <summary>The parameters in order.</summary>
    public IReadOnlyList<InformationItem> Parameters { get; init; } = [];

    /// <summary>The type of the result, or null where open.</summary>
    public string? OutputTypeRef { get; init; }
}
