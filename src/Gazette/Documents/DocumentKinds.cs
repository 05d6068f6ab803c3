using Zhengling.Gazette.Lines;

namespace Zhengling.Gazette.Documents;

/// <summary>The kind of a document, from the last word of its title (公文种类) and what a notice says it does.</summary>
internal static class DocumentKinds
{
    private static readonly (string Word, DocumentKind Kind)[] Words =
    [
        ("通知", DocumentKind.Notice), ("公告", DocumentKind.Announcement), ("通告", DocumentKind.Announcement),
        ("决定", DocumentKind.Decision), ("意见", DocumentKind.Opinions), ("批复", DocumentKind.Reply), ("函", DocumentKind.Letter),
        ("令", DocumentKind.Order),
    ];

    public static DocumentKind Of(string title)
    {
        var text = WithoutBrackets(Normal.Key(title));
        foreach (var (word, kind) in Words)
        {
            if (!text.EndsWith(word, StringComparison.Ordinal))
                continue;
            if (kind is DocumentKind.Notice or DocumentKind.Decision
                && (text.Contains("任免", StringComparison.Ordinal) || text.Contains("任职", StringComparison.Ordinal)
                    || text.Contains("免职", StringComparison.Ordinal)))
                return DocumentKind.Personnel;
            return kind is DocumentKind.Notice or DocumentKind.Opinions && Issues(text) ? DocumentKind.IssuingNotice : kind;
        }
        return Issues(text) ? DocumentKind.IssuingNotice : DocumentKind.Unknown;
    }

    /// <summary>Whether a text is a whole title: it ends in the name of a kind of document, and its book marks are closed.</summary>
    public static bool EndsTitle(string title)
    {
        var text = WithoutBrackets(Normal.Key(title));
        return title.Count(c => c == '《') == title.Count(c => c == '》') && Array.Exists(Words, word => text.EndsWith(word.Word, StringComparison.Ordinal));
    }

    private static bool Issues(string text) => text.Contains("印发", StringComparison.Ordinal)
        || text.Contains("转发", StringComparison.Ordinal) || text.Contains("批转", StringComparison.Ordinal)
        || text.Contains("发布", StringComparison.Ordinal) || text.Contains("公布", StringComparison.Ordinal);

    /// <summary>A title may end in brackets, such as （试行） or a period of years.</summary>
    private static string WithoutBrackets(string text)
    {
        if (!text.EndsWith(')'))
            return text;
        var open = text.LastIndexOf('(');
        return open > 0 ? text[..open] : text;
    }
}
