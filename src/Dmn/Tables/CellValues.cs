using Zhengling.Feel.Values;

namespace Zhengling.Dmn.Tables;

/// <summary>A stretch of an ordered domain.</summary>
/// <param name="Low">The lower end; null for none.</param>
/// <param name="LowIncluded">Whether the lower end belongs to it.</param>
/// <param name="High">The upper end; null for none.</param>
/// <param name="HighIncluded">Whether the upper end belongs to it.</param>
internal readonly record struct Stretch(object? Low, bool LowIncluded, object? High, bool HighIncluded)
{
    /// <summary>A single value.</summary>
    public static Stretch Point(object value) => new(value, true, value, true);

    public bool IsPoint => Low is not null && LowIncluded && HighIncluded && High is not null && Equals(Low, High);

    public bool Contains(object value) =>
        (Low is null || FeelComparison.Test(value, Low) is { } low && (low > 0 || (low == 0 && LowIncluded)))
        && (High is null || FeelComparison.Test(value, High) is { } high && (high < 0 || (high == 0 && HighIncluded)));

    public bool IsEmpty =>
        Low is not null && High is not null && FeelComparison.Test(Low, High) is { } order && (order > 0 || (order == 0 && !IsPoint));
}

/// <summary>
/// What a cell admits, where it says so with literals only: single values and stretches of one kind of values, or all but these.
/// </summary>
/// <param name="Kind">The CLR type of the values: FeelNumber, string, bool, FeelDate or FeelDateTime.</param>
/// <param name="Stretches">The values and stretches.</param>
/// <param name="Negated">Whether the cell admits all but these.</param>
internal sealed record CellValues(Type Kind, IReadOnlyList<Stretch> Stretches, bool Negated)
{
    /// <summary>Whether all stretches are single values.</summary>
    public bool ArePoints { get; } = Stretches.All(s => s.IsPoint);

    /// <summary>Whether the values have an order that stretches can lie on.</summary>
    public static bool IsOrdered(Type kind) => kind == typeof(FeelNumber) || kind == typeof(FeelDate);

    /// <summary>Whether the cell admits a value of its kind.</summary>
    public bool Contains(object value)
    {
        foreach (var stretch in Stretches)
            if (stretch.IsPoint ? Equals(stretch.Low, value) : stretch.Contains(value))
                return !Negated;
        return Negated;
    }
}
