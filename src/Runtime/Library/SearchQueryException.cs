namespace Zhengling.Runtime.Library;

/// <summary>Why a query cannot be searched for. The codes are stable.</summary>
public enum SearchQueryErrorCode
{
    /// <summary><c>search-empty</c>: there is no word to look for.</summary>
    Empty,

    /// <summary><c>search-too-long</c>: the query has too many characters.</summary>
    TooLong,

    /// <summary><c>search-page</c>: the limit or the offset is out of range.</summary>
    Page,
}

/// <summary>A query that cannot be searched for; one clear message in Chinese and in English.</summary>
/// <param name="code">The stable code.</param>
/// <param name="chinese">What is wrong and how to mend it, in Chinese.</param>
/// <param name="english">The same in English.</param>
public sealed class SearchQueryException(SearchQueryErrorCode code, string chinese, string english)
    : Exception($"{chinese} / {english}")
{
    /// <summary>The stable code.</summary>
    public SearchQueryErrorCode Code { get; } = code;

    /// <summary>The stable code as text, e.g. <c>search-empty</c>.</summary>
    public string CodeText => Code switch
    {
        SearchQueryErrorCode.Empty => "search-empty",
        SearchQueryErrorCode.TooLong => "search-too-long",
        _ => "search-page",
    };

    /// <summary>The message in Chinese.</summary>
    public string Chinese { get; } = chinese;

    /// <summary>The message in English.</summary>
    public string English { get; } = english;
}
