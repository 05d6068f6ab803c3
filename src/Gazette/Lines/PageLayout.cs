namespace Zhengling.Gazette.Lines;

/// <summary>
/// How the text stands in its lines. Either every paragraph is one line, or every printed line is a line of its own (wrapped); the two
/// need different rules for joining. Widths are in columns, two for a full-width character.
/// </summary>
/// <param name="Wrapped">Whether printed lines are physical lines.</param>
/// <param name="FullWidth">For wrapped text: the narrowest width of a line that fills the measure.</param>
/// <param name="IndentedWidth">For wrapped text: the widest a full line can be when its indent of two characters is lost.</param>
/// <param name="FirstLine">
/// For text of a line per paragraph: the narrowest width at which the end of a page can have cut a paragraph, that is, one printed line.
/// </param>
internal sealed record PageLayout(bool Wrapped, int FullWidth, int IndentedWidth, int FirstLine)
{
    private const int WidestPrintedLine = 100;
    private const int FewestLines = 40;
    private const int DefaultFirstLine = 50;

    /// <summary>
    /// Finds the layout. Wrapped text has hardly a line wider than a printed line (28 to 45 full-width characters), and a good part of
    /// its lines are about equally wide.
    /// </summary>
    public static PageLayout Detect(IReadOnlyList<string> lines)
    {
        var widths = new List<int>(lines.Count);
        foreach (var line in lines)
        {
            if (!string.IsNullOrWhiteSpace(line) && !line.Contains('\t', StringComparison.Ordinal))
                widths.Add(Characters.Width(line.Trim()));
        }
        if (widths.Count >= FewestLines)
        {
            widths.Sort();
            var measure = widths[widths.Count * 98 / 100];
            var full = widths.Count(width => width >= measure - 8);
            if (measure is >= 40 and <= WidestPrintedLine && full * 5 > widths.Count)
                return new PageLayout(true, measure - 8, measure - 4, 0);
        }
        return new PageLayout(false, 0, 0, FirstLineOf(lines));
    }

    /// <summary>Whether a page starts at this line: a leading space (once a form feed) and no blank line before.</summary>
    public bool StartsPage(IReadOnlyList<string> lines, int index) => Wrapped && lines[index].Length > 1
        && lines[index][0] is ' ' or '\f' && (index == 0 || lines[index - 1].Length > 0 || lines[index][0] == '\f');

    /// <summary>
    /// The width of a paragraph's first printed line, from the shortest paragraphs that a page end evidently cut: they hold a sentence or
    /// a clause, end in the middle of one, and are followed by a rest without a mark. Where there is none: 26 full-width characters, the
    /// first line of the official page (GB/T 9704-2012), less a little.
    /// </summary>
    private static int FirstLineOf(IReadOnlyList<string> lines)
    {
        var cuts = new List<int>();
        for (var i = 0; i + 2 < lines.Count; i++)
        {
            var line = lines[i].Trim();
            if (line.Length is < 20 or > 60 || lines[i + 1].Length > 0 || !Characters.IsHan(line[^1]) || !HoldsClause(line))
                continue;
            var rest = lines[i + 2].Trim();
            if (rest.Length > 0 && Characters.EndsSentence(rest[^1]) && Characters.IsHan(rest[0]) && !Paragraphs.Marks.TryRead(rest, out _)
                && Characters.Width(line) is > 40 and < 90 and var width)
                cuts.Add(width);
        }
        cuts.Sort();
        return cuts.Count > 0 ? cuts[cuts.Count / 4] - 6 : DefaultFirstLine;
    }

    /// <summary>A marked line is surely no heading only when a sentence ends in it.</summary>
    private static bool HoldsClause(string line) => line.Contains('。', StringComparison.Ordinal)
        || (line.Contains('，', StringComparison.Ordinal) && !Paragraphs.Marks.TryRead(line, out _) && !Paragraphs.Marks.TryReadLabel(line, out _));
}
