using Zhengling.Gazette.Lines;
using Zhengling.Gazette.Paragraphs;

namespace Zhengling.Gazette.Documents;

/// <summary>Finds the list of annexes (附件说明), the labels and titles of annexes, and annexes that lost their label.</summary>
internal static class AnnexFinder
{
    /// <summary>Divides <c>附件1：名称</c> into label and title; the label is empty when the line has none.</summary>
    public static (string Label, string Title) SplitTitled(string line)
    {
        if (TitledOrdinal(line) is null)
            return ("", line);
        var end = line.AsSpan(2).IndexOfAnyExcept(" 0123456789") + 2;
        return (line[..end].TrimEnd(), line[end..].TrimStart('：', ':', ' '));
    }

    private const int MostAnnexes = 60;
    private const int LongestName = 200;

    /// <summary>Whether the line is an annex label alone, such as <c>附件</c>, <c>附件 2</c>, <c>附件：</c>.</summary>
    public static bool IsLabel(string line) => TryReadLabel(line, "附件", out _);

    public static void Mark(DocumentLines lines)
    {
        var listEnd = MarkList(lines);
        for (var i = lines.NextText(lines.Span.BodyFirst); i >= 0; i = lines.NextText(i + 1))
        {
            if (lines.Role(i) is not LineRole.Text)
                continue;
            if (TryReadLabel(lines[i], "附件", out var ordinal))
                MarkAnnex(lines, i, ordinal);
            else if (IsTitledLabel(lines, i, out ordinal))
                lines.AnnexStarts[i] = MarkTitled(lines, i, ordinal);
            else if (TryReadLabel(lines[i], "附表", out _))
                lines.Set(i, LineRole.ScheduleLabel);
        }
        FindUnlabelled(lines, listEnd);
    }

    /// <summary>Reads <c>附件</c> with an optional number and colon, and nothing else.</summary>
    private static bool TryReadLabel(string line, string word, out int? ordinal)
    {
        ordinal = null;
        if (line.Length is < 2 or > 12 || line[0] != word[0])
            return false;
        var key = Normal.Key(line).TrimEnd(':');
        if (!key.StartsWith(word, StringComparison.Ordinal))
            return false;
        if (key.Length == word.Length)
            return true;
        ordinal = ChineseNumeral.ParseAny(key.AsSpan(word.Length));
        return ordinal is not null;
    }

    /// <summary>
    /// Whether the line is a label with its title, <c>附件1：名称</c>. Neighbouring lines of that form are a list, not labels.
    /// </summary>
    private static bool IsTitledLabel(DocumentLines lines, int index, out int? ordinal)
    {
        ordinal = TitledOrdinal(lines[index]);
        if (ordinal is null || !lines.MayBeTitle(index))
            return false;
        var next = lines.NextText(index + 1);
        var previous = index - 1;
        while (previous > lines.Span.BodyFirst && lines.Role(previous) == LineRole.Blank)
            previous--;
        return next >= 0 && TitledOrdinal(lines[next]) is null && TitledOrdinal(lines[previous]) is null
            && lines.Role(previous) != LineRole.AnnexList;
    }

    private static int? TitledOrdinal(string line)
    {
        if (!line.StartsWith("附件", StringComparison.Ordinal) || line.Length > 60)
            return null;
        var at = 2;
        while (at < line.Length && line[at] == ' ')
            at++;
        var start = at;
        while (at < line.Length && at - start < 3 && Characters.IsDigit(line[at]))
            at++;
        return at > start && at + 2 < line.Length && line[at] is '：' or ':' or ' ' ? ChineseNumeral.ParseAny(line.AsSpan(start, at - start)) : null;
    }

    private static int? MarkTitled(DocumentLines lines, int index, int? ordinal)
    {
        lines.Set(index, LineRole.AnnexTitle);
        return ordinal;
    }

    /// <summary>Marks the list of annexes and returns the index after it.</summary>
    private static int MarkList(DocumentLines lines)
    {
        for (var i = lines.NextText(lines.Span.BodyFirst); i >= 0; i = lines.NextText(i + 1))
        {
            if (lines.Role(i) is LineRole.Text && ListStart(lines[i]) is { } rest)
                return MarkEntries(lines, i, rest);
        }
        return lines.Span.Last + 1;
    }

    /// <summary>What follows <c>附件：</c>, or null when the line does not begin a list.</summary>
    private static string? ListStart(string line)
    {
        var text = line.StartsWith("- ", StringComparison.Ordinal) ? line[2..].TrimStart() : line;
        if (!text.StartsWith("附件", StringComparison.Ordinal) || text.Length < 5)
            return null;
        var rest = text[2..].TrimStart();
        return rest[0] is '：' or ':' && rest.Length > 2 ? rest[1..].TrimStart() : null;
    }

    private static int MarkEntries(DocumentLines lines, int first, string rest)
    {
        lines.Set(first, LineRole.AnnexList);
        var numbered = Marks.TryRead(rest, out var mark) && mark is { Kind: MarkKind.Arabic, Ordinal: 1 };
        lines.Annexes.Add(numbered ? new AnnexEntry(1, rest[mark.Length..], first) : new AnnexEntry(null, rest, first));
        var last = first;
        for (var i = lines.NextText(first + 1); i >= 0; i = lines.NextText(i + 1))
        {
            if (lines.Role(i) is not LineRole.Text)
                break;
            if (numbered && Marks.TryRead(lines[i], out mark) && mark.Kind == MarkKind.Arabic && mark.Ordinal == lines.Annexes.Count + 1)
                lines.Annexes.Add(new AnnexEntry(mark.Ordinal, lines[i][mark.Length..], i));
            else if (lines.Layout.Wrapped && Characters.Width(lines[last]) >= lines.Layout.FullWidth && !lines.StartsPage(i)
                && lines.Annexes[^1].Name.Length < LongestName)
                lines.Annexes[^1] = lines.Annexes[^1] with { Name = lines.Annexes[^1].Name + lines[i] };
            else
                break;
            lines.Set(i, LineRole.AnnexList, true);
            last = i;
        }
        return last + 1;
    }

    private static void MarkAnnex(DocumentLines lines, int label, int? ordinal)
    {
        lines.Set(label, LineRole.AnnexLabel);
        lines.AnnexStarts[label] = ordinal;
        var first = lines.NextText(label + 1);
        if (first < 0)
            return;
        var entry = lines.Annexes.FirstOrDefault(annex => annex.Ordinal == ordinal) ?? lines.Annexes.FirstOrDefault();
        var last = entry is null ? -1 : TitleMatcher.LastLine(lines, first, [entry.Name]);
        if (last < 0 && lines.MayBeTitle(first))
            last = first;
        MarkTitle(lines, first, last);
    }

    private static void MarkTitle(DocumentLines lines, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (lines[i].Length > 0)
                lines.Set(i, LineRole.AnnexTitle, i > first);
        }
    }

    /// <summary>An annex that the list names and no label announces begins where its name stands as a title.</summary>
    private static void FindUnlabelled(DocumentLines lines, int from)
    {
        foreach (var annex in lines.Annexes.Take(MostAnnexes))
        {
            if (lines.AnnexStarts.Where(start => start.Value == annex.Ordinal || (start.Value is null && lines.Annexes.Count == 1)).Select(start => start.Key).DefaultIfEmpty(-1)
                .Max() is var label && label >= 0)
            {
                from = Math.Max(from, label + 1);
                continue;
            }
            var limit = lines.AnnexStarts.Where(start => start.Value > annex.Ordinal).Select(start => start.Key)
                .DefaultIfEmpty(lines.Span.Last + 1).Min();
            var (first, last) = FindTitle(lines, from, limit, annex.Name);
            if (first < 0)
            {
                lines.Repairs.Add(new Repair(RepairKind.MissingAnnex, annex.Line + 1, annex.Line + 1,
                    $"附件说明列有“{Normal.Title(annex.Name)}”，正文中没有找到。",
                    $"The list of annexes names “{Normal.Title(annex.Name)}”; the text does not have it."));
                continue;
            }
            MarkTitle(lines, first, last);
            lines.AnnexStarts[first] = annex.Ordinal;
            lines.Repairs.Add(new Repair(RepairKind.FoundAnnexByTitle, first + 1, last + 1,
                $"附件{annex.Ordinal}没有标记，按附件说明中的名称认定从此处开始。",
                $"Annex {annex.Ordinal} has no label; it begins here by its name in the list."));
            from = last + 1;
        }
    }

    private static (int First, int Last) FindTitle(DocumentLines lines, int from, int limit, string name)
    {
        for (var i = lines.NextText(from); i >= 0 && i < limit; i = lines.NextText(i + 1))
        {
            if (lines.MayBeTitle(i) && TitleMatcher.LastLine(lines, i, [name]) is var last && last >= 0)
                return (i, last);
        }
        return (-1, -1);
    }
}
