using Zhengling.Runtime.Text;

namespace Zhengling.Runtime.Library;

/// <summary>What to look for, and where.</summary>
/// <remarks>
/// Words separated by spaces must all be found; “…” or "…" is a phrase; a word after - must not be there. A Chinese word is found
/// wherever its characters follow one another; a Latin word or a number is found whole, upper or lower case, full or half width.
/// A word may stand in the place itself, in the headings above it or in the title of its document, but at least one of them has to
/// stand in the place itself.
/// </remarks>
/// <param name="Text">The words.</param>
public sealed record SearchQuery(string Text)
{
    /// <summary>The longest <see cref="Text"/>, in characters.</summary>
    public const int MaxTextLength = 200;

    /// <summary>The most hits on one page.</summary>
    public const int MaxLimit = 200;

    /// <summary>The last hit that can be asked for.</summary>
    public const int MaxOffset = 100_000;

    /// <summary>Only places that name this unit (by its exact name), or whose document it issued or is addressed to; null for all.</summary>
    public string? Unit { get; init; }

    /// <summary>Only documents numbered in this year; null for all.</summary>
    public int? Year { get; init; }

    /// <summary>Only documents of this series (发文机关代字, e.g. <c>某政发</c>); null for all.</summary>
    public string? Series { get; init; }

    /// <summary>How many hits to return, 1 to <see cref="MaxLimit"/>.</summary>
    public int Limit { get; init; } = 20;

    /// <summary>How many hits to pass over, 0 to <see cref="MaxOffset"/>.</summary>
    public int Offset { get; init; }

    /// <summary>Checks the query and divides it into terms.</summary>
    /// <returns>The terms; at least one of them not excluded.</returns>
    /// <exception cref="SearchQueryException">There is nothing to look for, or a limit is passed.</exception>
    public IReadOnlyList<SearchTerm> ToTerms()
    {
        if (Text.Length > MaxTextLength)
        {
            throw new SearchQueryException(
                SearchQueryErrorCode.TooLong,
                $"检索词共 {Text.Length} 个字，最多 {MaxTextLength} 个；请缩短。",
                $"The query has {Text.Length} characters, at most {MaxTextLength} are allowed; shorten it.");
        }
        if (Limit is < 1 or > MaxLimit || Offset is < 0 or > MaxOffset)
        {
            throw new SearchQueryException(
                SearchQueryErrorCode.Page,
                $"每页条数应为 1 至 {MaxLimit}（现为 {Limit}），起始位置应为 0 至 {MaxOffset}（现为 {Offset}）。",
                $"The limit has to be 1 to {MaxLimit} (it is {Limit}), the offset 0 to {MaxOffset} (it is {Offset}).");
        }
        var terms = SearchTerm.Parse(Text);
        return terms.Any(term => !term.IsExcluded) ? terms : throw new SearchQueryException(
            SearchQueryErrorCode.Empty,
            "没有可检索的词；请至少输入一个汉字、单词或数字（以 - 开头的词只用于排除）。",
            "There is no word to look for; enter at least one Chinese character, word or number (words after - only exclude).");
    }
}
