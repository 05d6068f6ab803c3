namespace Zhengling.Feel.Types;

/// <summary>A type without parts, such as number.</summary>
public sealed class SimpleType : FeelType
{
    private readonly string _name;
    private readonly Func<object?, bool> _isInstance;

    internal SimpleType(string name, Func<object?, bool> isInstance)
    {
        _name = name;
        _isInstance = isInstance;
    }

    /// <inheritdoc/>
    public override bool IsInstance(object? value) => _isInstance(value);

    /// <inheritdoc/>
    public override bool ConformsTo(FeelType other) =>
        ReferenceEquals(other, this) || ReferenceEquals(other, Any) || ReferenceEquals(this, Null);

    /// <inheritdoc/>
    public override string ToString() => _name;
}
