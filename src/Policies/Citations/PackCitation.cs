using Zhengling.Dmn.Model;
using Zhengling.Gazette;

namespace Zhengling.Policies.Citations;

/// <summary>What a decision, rule or figure rests on: a place in the pack's document, or a source outside the gazette.</summary>
/// <param name="Text">The citation as written, without the mark of an outside source.</param>
/// <param name="IsOutside">Whether the source is outside the gazette (<c>外：</c>).</param>
/// <param name="Origin">Where the pack says so.</param>
public sealed record PackCitation(string Text, bool IsOutside, SourceLocation Origin)
{
    private const string OutsideMark = "外：";

    /// <summary>The parsed citation; null for an outside source.</summary>
    public Citation? Places { get; private init; }

    /// <summary>
    /// Reads the citations of a heading or cell: outside sources stand alone or after a semicolon; what is left is one citation of the document.
    /// </summary>
    /// <param name="text">The text, without 〔〕.</param>
    /// <param name="origin">Where it stands.</param>
    /// <param name="bad">What could not be read.</param>
    public static IReadOnlyList<PackCitation> ParseAll(string text, SourceLocation origin, out IReadOnlyList<string> bad)
    {
        var found = new List<PackCitation>();
        var wrong = new List<string>();
        foreach (var part in text.Split(['；', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var outside = part.IndexOf(OutsideMark, StringComparison.Ordinal);
            var inside = (outside < 0 ? part : part[..outside]).Trim().Trim('、', '，');
            if (inside.Length > 0)
            {
                if (Citation.TryParse(inside, out var places))
                    found.Add(new PackCitation(inside, false, origin) { Places = places });
                else
                    wrong.Add(inside);
            }

            if (outside >= 0)
                found.Add(new PackCitation(part[(outside + OutsideMark.Length)..].Trim(), true, origin));
        }

        bad = wrong;
        return found;
    }
}
