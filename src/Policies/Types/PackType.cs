using Zhengling.Dmn.Model;

namespace Zhengling.Policies.Types;

/// <summary>The simple types of the pack format: FEEL's, without <c>Any</c> (DMN 1.5, 10.3.2.2).</summary>
public enum ScalarKind
{
    /// <summary>An exact decimal number.</summary>
    Number,

    /// <summary>A text.</summary>
    String,

    /// <summary>Yes or no.</summary>
    Boolean,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A day and a time of day.</summary>
    DateTime,

    /// <summary>Days, hours, minutes, seconds.</summary>
    DaysDuration,

    /// <summary>Years and months.</summary>
    MonthsDuration,
}

/// <summary>A type of an input, field or parameter, as the pack writes it.</summary>
public abstract record PackType
{
    /// <summary>The FEEL type's name, as a DMN <c>typeRef</c>.</summary>
    public abstract string TypeRef { get; }
}

/// <summary>A simple type.</summary>
/// <param name="Kind">Which.</param>
public sealed record ScalarType(ScalarKind Kind) : PackType
{
    private static readonly Dictionary<ScalarKind, string> Names = new()
    {
        [ScalarKind.Number] = "number",
        [ScalarKind.String] = "string",
        [ScalarKind.Boolean] = "boolean",
        [ScalarKind.Date] = "date",
        [ScalarKind.Time] = "time",
        [ScalarKind.DateTime] = "date and time",
        [ScalarKind.DaysDuration] = "days and time duration",
        [ScalarKind.MonthsDuration] = "years and months duration",
    };

    /// <inheritdoc/>
    public override string TypeRef => Names[Kind];

    /// <summary>The simple types by name, longest name first, so that a prefix match finds the right one.</summary>
    internal static IEnumerable<(string Name, ScalarKind Kind)> ByName => Names.Select(n => (n.Value, n.Key)).OrderByDescending(n => n.Value.Length);
}

/// <summary>A structure declared by <c>## 类型</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Fields">Its fields in order.</param>
public sealed record StructureType(string Name, IReadOnlyList<TypedName> Fields) : PackType
{
    /// <inheritdoc/>
    public override string TypeRef => Name;
}

/// <summary>A list.</summary>
/// <param name="Element">The type of its elements.</param>
public sealed record ListType(PackType Element) : PackType
{
    /// <inheritdoc/>
    public override string TypeRef => $"list<{Element.TypeRef}>";
}

/// <summary>A type with what restricts it at the place where it is used.</summary>
/// <param name="Text">The text in the pack.</param>
/// <param name="Type">The type.</param>
/// <param name="Constraint">FEEL unary tests that a value satisfies; null where any value of the type will do.</param>
/// <param name="Optional">Whether the value may be absent (null).</param>
public sealed record TypeUse(string Text, PackType Type, ExpressionText? Constraint, bool Optional);

/// <summary>A named value with its type: an input, or a field of a structure or register.</summary>
/// <param name="Name">The name.</param>
/// <param name="Use">The type.</param>
/// <param name="Unit">The unit; null where it has none.</param>
/// <param name="Description">What it is, for people; or null.</param>
/// <param name="Origin">Where the pack declares it.</param>
public record TypedName(string Name, TypeUse Use, string? Unit, string? Description, SourceLocation Origin);
