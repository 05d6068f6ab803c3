namespace Zhengling.Feel.Types;

/// <summary>A type with a name and allowed values, as an item definition declares it (DMN 1.5, 7.3.2).</summary>
/// <param name="name">The declared name.</param>
/// <param name="baseType">The type it restricts.</param>
/// <param name="isAllowed">Whether a value of the base type is allowed; null when all are.</param>
/// <param name="constraint">The text of the constraint, for messages.</param>
public sealed class ConstrainedType(string name, FeelType baseType, Func<object?, bool>? isAllowed = null, string? constraint = null)
    : FeelType
{
    /// <summary>The declared name.</summary>
    public string Name { get; } = name;

    /// <summary>The type it restricts.</summary>
    public FeelType Base { get; } = baseType;

    /// <summary>The text of the constraint; null when there is none.</summary>
    public string? Constraint { get; } = constraint;

    /// <inheritdoc/>
    public override bool IsInstance(object? value) => Base.IsInstance(value) && (isAllowed is null || isAllowed(value));

    /// <inheritdoc/>
    public override FeelType WithoutConstraints => Base.WithoutConstraints;

    /// <inheritdoc/>
    public override bool ConformsTo(FeelType other) => ReferenceEquals(other, this) || Equals(other) || Base.ConformsTo(other);

    /// <inheritdoc/>
    public override bool TryCoerce(object? value, out object? result) =>
        Base.TryCoerce(value, out result) && (result is null or Values.Undetermined || isAllowed is null || isAllowed(result));

    /// <inheritdoc/>
    public override string ToString() => Name;
}
