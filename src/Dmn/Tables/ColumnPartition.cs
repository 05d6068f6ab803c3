using Zhengling.Feel.Values;

namespace Zhengling.Dmn.Tables;

/// <summary>
/// The domain of an input column cut into segments in each of which every cell of the column admits all values or none. For ordered
/// values: 2i + 1 is the i-th boundary, 2i the open stretch before it. For others: i is the i-th value, the last segment all the rest.
/// </summary>
internal sealed class ColumnPartition
{
    private readonly object[] _boundaries;
    private readonly Dictionary<object, int>? _points;

    private ColumnPartition(Type kind, object[] boundaries, Dictionary<object, int>? points, int[] rules, List<int>[] segments)
    {
        Kind = kind;
        _boundaries = boundaries;
        _points = points;
        Rules = rules;
        Segments = segments;
    }

    /// <summary>The CLR type of the values.</summary>
    public Type Kind { get; }

    /// <summary>Whether all cells name single values: then a segment is one of them, the last one all the rest.</summary>
    public bool ArePoints => _points is not null;

    /// <summary>The single values; or the ends of the stretches, in order.</summary>
    public IReadOnlyList<object> Boundaries => _boundaries;

    /// <summary>The rules that were sorted in.</summary>
    public int[] Rules { get; }

    /// <summary>For each segment the rules that admit it, in order.</summary>
    public IReadOnlyList<List<int>> Segments { get; }

    /// <summary>Cuts a column.</summary>
    /// <param name="rules">The rules to sort in, in order.</param>
    /// <param name="cell">What a rule's cell admits; null for everything.</param>
    /// <param name="limit">How many entries the segments may have together.</param>
    /// <returns>Null where no cell restricts, cells are of different kinds, or there would be too many entries.</returns>
    public static ColumnPartition? Of(int[] rules, Func<int, CellValues?> cell, long limit)
    {
        Type? kind = null;
        var points = true;
        foreach (var rule in rules)
        {
            if (cell(rule) is not { } values)
                continue;
            if (kind is not null && values.Kind != kind)
                return null;
            kind = values.Kind;
            points &= values.ArePoints;
        }

        if (kind is null)
            return null;
        var ends = rules.SelectMany(r => cell(r)?.Stretches ?? []).SelectMany(s => new[] { s.Low, s.High })
            .OfType<object>().Distinct().ToArray();
        if (!points)
            Array.Sort(ends, static (a, b) => FeelComparison.Test(a, b) ?? 0);
        var place = ends.Select((end, i) => (end, i)).ToDictionary(e => e.end, e => e.i);
        var count = points ? ends.Length + 1 : (2 * ends.Length) + 1;
        var segments = new List<int>[count];
        for (var i = 0; i < count; i++)
            segments[i] = [];
        var covered = new bool[count];
        foreach (var rule in rules)
        {
            var values = cell(rule);
            if (values is not null && !values.Negated && points)
            {
                foreach (var at in values.Stretches.Select(s => place[s.Low!]).Distinct())
                    segments[at].Add(rule);
                limit -= values.Stretches.Count;
            }
            else
            {
                Array.Fill(covered, values is null || values.Negated);
                foreach (var stretch in values?.Stretches ?? [])
                {
                    var (first, last) = points ? (place[stretch.Low!], place[stretch.Low!]) : Range(stretch, place, count);
                    for (var i = first; i <= last; i++)
                        covered[i] = !values!.Negated;
                }

                for (var i = 0; i < count; i++)
                    if (covered[i])
                    {
                        segments[i].Add(rule);
                        limit--;
                    }
            }

            if (limit < 0)
                return null;
        }

        return new ColumnPartition(kind, ends, points ? place : null, rules, segments);
    }

    private static (int First, int Last) Range(Stretch stretch, Dictionary<object, int> place, int count) => (
        stretch.Low is null ? 0 : (2 * place[stretch.Low]) + (stretch.LowIncluded ? 1 : 2),
        stretch.High is null ? count - 1 : (2 * place[stretch.High]) + (stretch.HighIncluded ? 1 : 0));

    /// <summary>The segment that a value of the column's kind lies in.</summary>
    public int Find(object value)
    {
        if (_points is not null)
            return _points.TryGetValue(value, out var at) ? at : Segments.Count - 1;
        var low = 0;
        var high = _boundaries.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var order = FeelComparison.Test(_boundaries[middle], value) ?? 0;
            if (order == 0)
                return (2 * middle) + 1;
            if (order < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return 2 * low;
    }

    /// <summary>Whether a segment holds all values that no cell names, of which there is none to show.</summary>
    public bool IsRest(int segment) => Kind == typeof(string) && segment == _boundaries.Length;

    /// <summary>A value in a segment; null where there is none to name (no date between, or all other strings).</summary>
    public object? Representative(int segment)
    {
        if (_points is not null)
            return segment < _boundaries.Length ? _boundaries[segment]
                : Kind == typeof(bool) && _boundaries.Length == 1 ? FeelBoolean.Box(_boundaries[0] is false)
                : Kind == typeof(FeelNumber) ? Between(_boundaries.Cast<FeelNumber>().Max(), null)
                : Kind == typeof(FeelDate) ? Between((FeelDate)_boundaries.MaxBy(d => ((FeelDate)d).EpochDay)!, null)
                : null;
        if (segment % 2 == 1)
            return _boundaries[segment / 2];
        var below = segment == 0 ? null : _boundaries[(segment / 2) - 1];
        var above = segment / 2 < _boundaries.Length ? _boundaries[segment / 2] : null;
        return Kind == typeof(FeelNumber) ? Between((FeelNumber?)below, (FeelNumber?)above) : Between((FeelDate?)below, (FeelDate?)above);
    }

    private static object? Between(FeelNumber? below, FeelNumber? above) => (below, above) switch
    {
        (null, { } high) => high - 1,
        ({ } low, null) => low + 1,
        ({ } low, { } high) => high - low > 1 && FeelNumber.TryAdd(low, 1, out var next) ? next : (low + high) / 2,
        _ => null,
    };

    private static object? Between(FeelDate? below, FeelDate? above) => below is { } low
        ? low.TryAddDays(1, out var next) && (above is null || FeelComparison.Test(next, above) < 0) ? next : null
        : above!.Value.TryAddDays(-1, out var previous) ? previous : null;
}
