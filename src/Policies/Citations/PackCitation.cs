using Zhengling.Dmn.Model;
using Zhengling.Gazette;

namespace Zhengling.Policies.Citations;

/// <summary>What a decision, rule or figure rests on: one place in the pack's document, or one source outside the gazette.</summary>
/// <param name="Text">The place, spelt canonically (<c>附件1第五条（二）</c>), or the outside source without its mark.</param>
/// <param name="IsOutside">Whether the source is outside the gazette (<c>外：</c>).</param>
/// <param name="Origin">Where the pack says so.</param>
public sealed record PackCitation(string Text, bool IsOutside, SourceLocation Origin)
{
    private const string OutsideMark = "外：";

    /// <summary>Whether a place is this one or lies within it: <c>第五条（一）</c> within <c>第五条</c>.</summary>
    /// <param name="place">The place, spelt canonically.</param>
    public bool Covers(string place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return place.StartsWith(Text, StringComparison.Ordinal)
            && (place.Length == Text.Length || !(char.IsAsciiDigit(place[Text.Length]) && char.IsAsciiDigit(Text[^1])) && place[Text.Length] != '-');
    }

    /// <summary>
    /// Reads the citations of a heading or cell: places of the document, and outside sources, which stand last or after a semicolon.
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
            if (inside.Length > 0 && Citation.TryParse(inside, out var citation))
                found.AddRange(citation.Places.Select(place => new PackCitation(Spell(place), false, origin)));
            else if (inside.Length > 0)
                wrong.Add(inside);
            if (outside >= 0)
                found.Add(new PackCitation(part[(outside + OutsideMark.Length)..].Trim(), true, origin));
        }

        bad = wrong;
        return found;
    }

    /// <summary>The place without the stroke behind the annex, unless a digit follows: 附件2/1. is not 附件21.</summary>
    private static string Spell(string place)
    {
        var stroke = place.IndexOf('/', StringComparison.Ordinal);
        return stroke < 0 || (stroke + 1 < place.Length && char.IsAsciiDigit(place[stroke + 1])) ? place : place.Remove(stroke, 1);
    }
}
