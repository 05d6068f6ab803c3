using Zhengling.Gazette.Documents;
using Zhengling.Gazette.Lines;
using Zhengling.Gazette.Paragraphs;

namespace Zhengling.Gazette.Tree;

/// <summary>A marked line → a node: what is its heading, what its text.</summary>
internal static class MarkedNode
{
    private const int LongestBareHeading = 60;
    private const int LongestRunInHeading = 24;
    private const int LongestArticleName = 10;

    public static Draft Read(LogicalLine line, string text, Mark mark, Following following)
    {
        var rest = text[mark.Length..];
        var bare = IsBareHeading(mark, rest, following);
        var draft = new Draft(KindOf(mark.Kind), line.First, line.Last)
        {
            Mark = mark.Kind,
            Number = text[mark.Start..mark.End],
            Ordinal = mark.Ordinal,
            Heading = bare ? Heading(rest) : RunInHeading(rest, mark.Kind == MarkKind.Article ? LongestArticleName : LongestRunInHeading),
            Text = bare ? "" : rest,
        };
        draft.Paragraphs = draft.Text.Length > 0 ? 1 : 0;
        return draft;
    }

    private static NodeKind KindOf(MarkKind mark) => mark switch
    {
        MarkKind.Part => NodeKind.Part,
        MarkKind.Chapter => NodeKind.Chapter,
        MarkKind.Section or MarkKind.Ideographic => NodeKind.Section,
        MarkKind.Article => NodeKind.Article,
        MarkKind.Parenthesised => NodeKind.Item,
        MarkKind.Arabic => NodeKind.SubItem,
        _ => NodeKind.Point,
    };

    /// <summary>
    /// Parts, chapters and sections are headings. Any other marked line is one when it holds no sentence and what follows is below it:
    /// a line followed by its own sibling is an entry of a list.
    /// </summary>
    private static bool IsBareHeading(Mark mark, string rest, Following following)
    {
        if (rest.Length == 0 || mark.Kind is MarkKind.Part or MarkKind.Chapter or MarkKind.Section)
            return true;
        if (rest.Length > LongestBareHeading || Characters.EndsSentence(rest[^1]) || rest.Contains('。', StringComparison.Ordinal)
            || rest.Contains('；', StringComparison.Ordinal) || rest[^1] is '，' or ',' or '、')
            return false;
        if (mark.Kind == MarkKind.Ideographic)
            return true;
        return following.Role is LineRole.Text or LineRole.Row or LineRole.Caption or LineRole.Continued or LineRole.ScheduleLabel
            && (following.Immediate is not { } next || next.Kind > mark.Kind || (next.Kind < mark.Kind && next.Ordinal == 1));
    }

    private static string? Heading(string rest) => rest.Length > 0 ? Normal.Title(rest) : null;

    /// <summary>A short first sentence without commas names the rest of the paragraph: “（一）名称。正文”.</summary>
    private static string? RunInHeading(string rest, int longest)
    {
        var end = rest.AsSpan(0, Math.Min(rest.Length, longest + 1)).IndexOf('。');
        if (end <= 0 || end + 1 >= rest.Length)
            return null;
        var heading = rest[..end];
        return heading.AsSpan().IndexOfAny("，；：,;:（") < 0 ? Normal.Title(heading) : null;
    }
}
