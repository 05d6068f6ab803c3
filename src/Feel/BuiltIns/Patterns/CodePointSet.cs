using System.Globalization;
using System.Text;

namespace Zhengling.Feel.BuiltIns.Patterns;

/// <summary>A set of Unicode code points, as ranges in order that neither overlap nor touch. Immutable.</summary>
internal sealed class CodePointSet
{
    public const int Last = 0x10FFFF;
    private const int FirstSupplementary = 0x10000;
    private readonly (int First, int Last)[] _ranges;

    private CodePointSet((int First, int Last)[] ranges) => _ranges = ranges;

    public static CodePointSet Empty { get; } = new([]);

    public static CodePointSet All { get; } = new([(0, Last)]);

    public static CodePointSet Of(int first, int last) => new([(first, last)]);

    public static CodePointSet Of(string characters) => Of(characters.EnumerateRunes().Select(static rune => (rune.Value, rune.Value)));

    public static CodePointSet Of(IEnumerable<(int First, int Last)> ranges)
    {
        var merged = new List<(int First, int Last)>();
        foreach (var range in ranges.Order())
            if (merged.Count > 0 && range.First <= merged[^1].Last + 1)
                merged[^1] = (merged[^1].First, Math.Max(merged[^1].Last, range.Last));
            else
                merged.Add(range);
        return new CodePointSet([.. merged]);
    }

    /// <summary>All code points for which something holds.</summary>
    public static CodePointSet Where(Func<int, bool> holds)
    {
        var ranges = new List<(int, int)>();
        for (var start = 0; start <= Last; start++)
        {
            if (!holds(start))
                continue;
            var end = start;
            while (end < Last && holds(end + 1))
                end++;
            ranges.Add((start, end));
            start = end;
        }
        return new CodePointSet([.. ranges]);
    }

    public CodePointSet Union(CodePointSet other) => Of(_ranges.Concat(other._ranges));

    public CodePointSet Except(CodePointSet other) => other.Union(Complement()).Complement();

    public CodePointSet Complement()
    {
        var gaps = new List<(int, int)>();
        var next = 0;
        foreach (var (first, last) in _ranges)
        {
            if (first > next)
                gaps.Add((next, first - 1));
            next = last + 1;
        }
        if (next <= Last)
            gaps.Add((next, Last));
        return new CodePointSet([.. gaps]);
    }

    /// <summary>With the upper and lower case forms of all letters in it.</summary>
    public CodePointSet IgnoringCase()
    {
        var added = new List<(int, int)>();
        foreach (var (upper, lower) in CaseFolding.Pairs)
        {
            if (Contains(upper))
                added.Add((lower, lower));
            if (Contains(lower))
                added.Add((upper, upper));
        }
        return Of(_ranges.Concat(added));
    }

    public bool Contains(int codePoint)
    {
        int low = 0, high = _ranges.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (codePoint < _ranges[middle].First)
                high = middle - 1;
            else if (codePoint > _ranges[middle].Last)
                low = middle + 1;
            else
                return true;
        }
        return false;
    }

    /// <summary>A .NET pattern that matches one code point of the set, of one UTF-16 unit or two.</summary>
    public string ToPattern()
    {
        var basic = new StringBuilder();
        var wide = new List<string>();
        foreach (var (first, last) in _ranges)
        {
            if (first < FirstSupplementary)
                AppendRange(basic, first, Math.Min(last, FirstSupplementary - 1));
            if (last >= FirstSupplementary)
                AddPairs(wide, Math.Max(first, FirstSupplementary), last);
        }
        if (basic.Length > 0)
            wide.Add($"[{basic}]");
        return wide.Count == 0 ? "(?!)" : $"(?-i:{string.Join('|', wide)})";
    }

    private static void AddPairs(List<string> alternatives, int first, int last)
    {
        while (first <= last)
        {
            // All pairs with one high unit, or a run of high units whose low units are all in.
            var (high, low) = Split(first);
            var (lastHigh, lastLow) = Split(last);
            if (low == 0xDC00 && (lastHigh > high || lastLow == 0xDFFF))
            {
                var full = lastLow == 0xDFFF ? lastHigh : lastHigh - 1;
                alternatives.Add($"[{Unit(high)}-{Unit(full)}][\\uDC00-\\uDFFF]");
                first = Join(full, 0xDFFF) + 1;
                continue;
            }
            var end = lastHigh > high ? 0xDFFF : lastLow;
            alternatives.Add($"{Unit(high)}[{Unit(low)}-{Unit(end)}]");
            first = Join(high, end) + 1;
        }
    }

    private static void AppendRange(StringBuilder text, int first, int last)
    {
        text.Append(Unit(first));
        if (last > first)
            text.Append('-').Append(Unit(last));
    }

    private static (int High, int Low) Split(int codePoint) =>
        (0xD800 + ((codePoint - FirstSupplementary) >> 10), 0xDC00 + ((codePoint - FirstSupplementary) & 0x3FF));

    private static int Join(int high, int low) => ((high - 0xD800) << 10) + (low - 0xDC00) + FirstSupplementary;

    private static string Unit(int unit) => string.Create(CultureInfo.InvariantCulture, $"\\u{unit:X4}");
}
