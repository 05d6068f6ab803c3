using System.Text.RegularExpressions;

namespace Zhengling.Runtime.Text;

/// <summary>One word or phrase of a query, as tokens that have to follow one another.</summary>
/// <param name="Tokens">The tokens, see <see cref="CjkBigrams"/>; at least one.</param>
/// <param name="IsPrefix">Whether the last token need only be the beginning of the one in the text (a single Chinese character).</param>
/// <param name="IsExcluded">Whether the word must not be there.</param>
public sealed partial record SearchTerm(IReadOnlyList<string> Tokens, bool IsPrefix, bool IsExcluded)
{
    /// <summary>
    /// Reads a query: words separated by spaces, phrases in “…” or "…" (also 「…」), and - before what must not be there. A quotation
    /// mark that is not closed reaches to the end. Marks without a letter or digit are passed over.
    /// </summary>
    /// <param name="query">The query.</param>
    /// <returns>The terms in the order written; empty when there is no letter, digit or Chinese character in the query.</returns>
    public static IReadOnlyList<SearchTerm> Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var terms = new List<SearchTerm>();
        foreach (Match word in Word().Matches(query))
        {
            if (Of(word.Groups["word"].Value, word.Groups["not"].Success) is { } term)
                terms.Add(term);
        }
        return terms;
    }

    /// <summary>The term that finds exactly this text.</summary>
    /// <param name="phrase">The text.</param>
    /// <param name="isExcluded">Whether it must not be there.</param>
    /// <returns>The term, or null when the text has no letter, digit or Chinese character.</returns>
    public static SearchTerm? Of(string phrase, bool isExcluded = false)
    {
        var tokens = CjkBigrams.Tokenize(phrase);
        if (tokens.Count == 0)
            return null;
        // A Chinese run ends in its last character alone. In the text other characters may follow, so the last pair is the end of the
        // phrase; a run of one character has no pair and is the beginning of one.
        var last = tokens[^1];
        var isSingle = CjkBigrams.IsSingle(last);
        var isRun = isSingle && tokens.Count > 1 && tokens[^2].End == last.End;
        var texts = tokens.Select(token => token.Text);
        return new SearchTerm((isRun ? texts.SkipLast(1) : texts).ToArray(), isSingle && !isRun, isExcluded);
    }

    /// <summary>Where the term stands in a text.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <returns>Start and end of every place, in UTF-16 units, in reading order.</returns>
    public IEnumerable<(int Start, int End)> FindIn(IReadOnlyList<TextToken> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        for (var start = 0; start + Tokens.Count <= tokens.Count; start++)
        {
            if (StandsAt(tokens, start))
            {
                var last = tokens[start + Tokens.Count - 1];
                yield return (tokens[start].Start, IsPrefix ? last.FirstEnd : last.End);
            }
        }
    }

    private bool StandsAt(IReadOnlyList<TextToken> tokens, int start)
    {
        var last = Tokens.Count - 1;
        for (var i = 0; i < last; i++)
        {
            if (tokens[start + i].Text != Tokens[i])
                return false;
        }
        var text = tokens[start + last].Text;
        return IsPrefix ? text.StartsWith(Tokens[last], StringComparison.Ordinal) : text == Tokens[last];
    }

    [GeneratedRegex("""(?<not>[-－])?(?:“(?<word>[^”]*)”?|"(?<word>[^"]*)"?|「(?<word>[^」]*)」?|(?<word>[^\s“"「]+))""")]
    private static partial Regex Word();
}
