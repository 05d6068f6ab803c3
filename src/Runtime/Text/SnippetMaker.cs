using Zhengling.Runtime.Library;

namespace Zhengling.Runtime.Text;

/// <summary>Cuts the piece out of a printed text that shows best what was looked for.</summary>
public static class SnippetMaker
{
    /// <summary>The length of a snippet, in characters.</summary>
    public const int Length = 120;

    private const int Lead = 20;

    /// <summary>Makes a snippet.</summary>
    /// <param name="text">The printed text; its line breaks are shown as spaces.</param>
    /// <param name="terms">The terms looked for; excluded ones are passed over.</param>
    /// <returns>The pieces; the beginning of the text when no term stands in it.</returns>
    public static IReadOnlyList<SnippetPart> Make(string text, IReadOnlyList<SearchTerm> terms)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = CjkBigrams.Tokenize(text);
        var places = terms.Where(term => !term.IsExcluded)
            .SelectMany((term, index) => term.FindIn(tokens).Select(place => (place.Start, place.End, Term: index)))
            .OrderBy(place => place.Start).ThenBy(place => place.End).ToArray();

        var (start, end) = Window(text, places);
        var parts = new List<SnippetPart>();
        var position = start;
        foreach (var (from, to, _) in places)
        {
            // Places may overlap: what is shown already is not shown again.
            var first = Math.Max(from, position);
            if (from < start || first >= end || to <= position)
                continue;
            Add(text[position..first], false);
            Add(text[first..Math.Min(to, end)], true);
            position = Math.Min(to, end);
        }
        Add(text[position..end], false);
        if (start > 0)
            parts.Insert(0, new SnippetPart("…", false));
        if (end < text.Length)
            parts.Add(new SnippetPart("…", false));
        return parts;

        void Add(string piece, bool isHit)
        {
            if (piece.Length == 0)
                return;
            piece = piece.ReplaceLineEndings(" ");
            if (parts.Count > 0 && parts[^1].IsHit == isHit)
                parts[^1] = new SnippetPart(parts[^1].Text + piece, isHit);
            else
                parts.Add(new SnippetPart(piece, isHit));
        }
    }

    /// <summary>The window with the most different terms in it, then the most places, then the first.</summary>
    private static (int Start, int End) Window(string text, (int Start, int End, int Term)[] places)
    {
        var best = (Terms: 0, Places: 0, Start: 0);
        for (var i = 0; i < places.Length; i++)
        {
            var from = Math.Max(0, places[i].Start - Lead);
            var inside = places.Skip(i).TakeWhile(place => place.Start < from + Length)
                .Where(place => place.End <= from + Length).ToArray();
            var terms = inside.Select(place => place.Term).Distinct().Count();
            if (terms > best.Terms || (terms == best.Terms && inside.Length > best.Places))
                best = (terms, inside.Length, from);
        }
        var start = best.Start;
        var end = Math.Min(text.Length, start + Length);
        if (end - start < Length)
            start = Math.Max(0, end - Length);
        return (WholeCharacter(text, start), WholeCharacter(text, end));
    }

    private static int WholeCharacter(string text, int position)
        => position > 0 && position < text.Length && char.IsLowSurrogate(text[position]) ? position - 1 : position;
}
