using Zhengling.Dmn.Model;
using Zhengling.Policies.Citations;
using Zhengling.Policies.Diagnostics;

namespace Zhengling.Policies.Loading;

/// <summary>A heading of a pack: <c>## 测算 应缴金额 〔第四条〕 (元)</c>.</summary>
/// <param name="Level">2 or 3.</param>
/// <param name="Title">What stands before the citations and the unit: word and name.</param>
/// <param name="Citations">The citations.</param>
/// <param name="Unit">The unit, or null.</param>
/// <param name="Origin">Where the title begins.</param>
internal sealed record Heading(int Level, string Title, IReadOnlyList<PackCitation> Citations, string? Unit, SourceLocation Origin)
{
    /// <summary>The first word of the title.</summary>
    public string Word => Title.Split(' ', 2)[0];

    /// <summary>The title after its first word.</summary>
    public string Name => Title.Contains(' ', StringComparison.Ordinal) ? Title.Split(' ', 2)[1].Trim() : "";

    /// <summary>Reads the heading in a source line.</summary>
    /// <param name="text">The file.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="level">The heading's level.</param>
    /// <param name="diagnostics">Where a citation that can't be read is reported.</param>
    public static Heading Read(PackText text, int line, int level, DiagnosticBag diagnostics)
    {
        var source = text.Lines[line - 1];
        var at = source.TakeWhile(c => c is '#' or ' ').Count();
        var origin = text.At(line, at + 1);
        var rest = source[at..].TrimEnd().TrimEnd('#').TrimEnd();
        var open = rest.IndexOf('〔', StringComparison.Ordinal);
        if (open < 0)
        {
            var (bare, unitOfBare) = SplitUnit(rest);
            return new Heading(level, bare, [], unitOfBare, origin);
        }

        var close = Closing(rest, open);
        if (close < 0)
        {
            diagnostics.Error(PackMessages.UnclosedCitation, text.At(line, at + open + 1));
            return new Heading(level, rest[..open].Trim(), [], null, origin);
        }

        var citations = PackCitation.ParseAll(rest[(open + 1)..close], text.At(line, at + open + 2), out var bad);
        foreach (var wrong in bad)
            diagnostics.Error(PackMessages.BadCitation(wrong), text.At(line, at + open + 2));
        var (_, unit) = SplitUnit("x " + rest[(close + 1)..].Trim());
        return new Heading(level, rest[..open].Trim(), citations, unit, origin);
    }

    private static int Closing(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            depth += text[i] switch { '〔' => 1, '〕' => -1, _ => 0 };
            if (depth == 0)
                return i;
        }

        return -1;
    }

    // A unit is set off by a space, so that the parameter list of a function is not taken for one.
    private static (string Title, string? Unit) SplitUnit(string text)
    {
        var end = text.TrimEnd();
        if (end.Length == 0 || end[^1] is not (')' or '）'))
            return (end, null);
        var open = Math.Max(end.LastIndexOf(" (", StringComparison.Ordinal), end.LastIndexOf(" （", StringComparison.Ordinal));
        return open < 0 ? (end, null) : (end[..open].TrimEnd(), end[(open + 2)..^1].Trim());
    }
}
