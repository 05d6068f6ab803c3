using Zhengling.Gazette.Lines;

namespace Zhengling.Gazette.Documents;

/// <summary>The frame of a document: addressees, signature, date and the title of the text it issues.</summary>
internal sealed record Frame(IReadOnlyList<string> Addressees, string Issuer, DateOnly? Date, string? IssuedTitle)
{
    /// <summary>Finds the frame and gives its lines their roles.</summary>
    public static Frame Mark(DocumentLines lines)
    {
        var addressees = MarkAddressees(lines);
        var issuer = "";
        DateOnly? date = null;
        string? issued = null;
        for (var i = lines.NextText(lines.Span.BodyFirst); i >= 0; i = lines.NextText(i + 1))
        {
            if (lines.Role(i) != LineRole.Text)
                continue;
            if (DateLine.Read(lines[i]) is { } alone)
            {
                lines.Set(i, LineRole.Date);
                date ??= alone;
                continue;
            }
            if (!IssuerShape.IsIssuer(lines[i]) || lines.NextText(i + 1) is var next && next < 0
                || DateLine.Read(lines[next]) is not { } signed)
                continue;
            lines.Set(i, LineRole.Issuer);
            lines.Set(next, LineRole.Date);
            if (issuer.Length > 0)
                continue;
            issuer = Normal.Key(lines[i]);
            date ??= signed;
            issued = MarkIssuedTitle(lines, next);
        }
        if (issuer.Length == 0)
            issuer = IssuerShape.InTitle(lines.Span.Title);
        return new Frame(addressees, issuer, date, issued);
    }

    private static List<string> MarkAddressees(DocumentLines lines)
    {
        var first = lines.NextText(lines.Span.BodyFirst);
        var text = "";
        var last = first;
        for (var taken = 0; last >= 0 && taken < 6; taken++, last = lines.NextText(last + 1))
        {
            if (lines.Role(last) != LineRole.Text || lines[last].Contains('。', StringComparison.Ordinal))
                return [];
            text += lines[last];
            if (text[^1] is '：' or ':')
                break;
            if (!lines.Layout.Wrapped)
                return [];
        }
        if (last < 0 || text.Length == 0 || text[^1] is not ('：' or ':') || text[0] is '经' or '根')
            return [];
        for (var i = first; i <= last; i++)
        {
            if (lines[i].Length > 0)
                lines.Set(i, LineRole.Addressees, i > first);
        }
        return SplitAddressees(text[..^1]);
    }

    /// <summary>
    /// Groups are divided by commas; within a group 、 divides names that share a word (“地区、街道办事处”, “各委、办、局”), so a group with
    /// such parts stays whole.
    /// </summary>
    private static List<string> SplitAddressees(string text)
        => [.. text.Split(['，', ',', '；', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Normal.Title)];

    private static string? MarkIssuedTitle(DocumentLines lines, int dateLine)
    {
        var first = lines.NextText(dateLine + 1);
        if (first < 0 || !lines.MayBeTitle(first) || AnnexFinder.IsLabel(lines[first]))
            return null;
        var last = TitleMatcher.LastLine(lines, first, IssuedNames(lines));
        if (last < 0)
            last = first;
        var title = "";
        for (var i = first; i <= last; i++)
        {
            if (lines[i].Length == 0)
                continue;
            lines.Set(i, LineRole.IssuedTitle, i > first);
            title = Normal.Join(title, lines[i]);
        }
        return Normal.Title(title);
    }

    /// <summary>The names of the issued text: between book marks in title and covering text, else what follows 印发 in the title.</summary>
    private static List<string> IssuedNames(DocumentLines lines)
    {
        var title = lines.Span.Title;
        var names = TitleMatcher.Names(title);
        if (names.Count > 0)
            names.Add(title[(title.IndexOf('《', StringComparison.Ordinal) + 1)..]);
        foreach (var verb in (ReadOnlySpan<string>)["印发", "转发", "批转", "公布", "发布"])
        {
            var at = title.IndexOf(verb, StringComparison.Ordinal);
            if (at < 0)
                continue;
            var name = title[(at + verb.Length)..];
            names.Add(name.EndsWith("的通知", StringComparison.Ordinal) ? name[..^3] : name);
        }
        var covering = "";
        for (var i = lines.Span.BodyFirst; i <= lines.Span.Last && covering.Length < 400; i++)
        {
            if (lines.Role(i) is LineRole.Text)
                covering += lines[i];
        }
        names.AddRange(TitleMatcher.Names(covering));
        return names;
    }
}
