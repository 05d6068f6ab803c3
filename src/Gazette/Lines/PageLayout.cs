namespace Zhengling.Gazette.Lines;

/// <summary>
/// How the text stands in its lines. Either every paragraph is one line, or every printed line is a line of its own (wrapped); the two
/// need different rules for joining.
/// </summary>
/// <param name="Wrapped">Whether printed lines are physical lines.</param>
/// <param name="FullWidth">For wrapped text: the narrowest width, in columns, of a line that fills the measure.</param>
/// <param name="IndentedWidth">For wrapped text: the widest a full line can be when its indent of two characters is lost.</param>
internal sealed record PageLayout(bool Wrapped, int FullWidth, int IndentedWidth)
{
    private const int WidestPrintedLine = 100;
    private const int FewestLines = 40;

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
        if (widths.Count < FewestLines)
            return new PageLayout(false, 0, 0);
        widths.Sort();
        var measure = widths[widths.Count * 98 / 100];
        var full = widths.Count(width => width >= measure - 8);
        return measure <= WidestPrintedLine && measure >= 40 && full * 5 > widths.Count
            ? new PageLayout(true, measure - 8, measure - 4)
            : new PageLayout(false, 0, 0);
    }

    /// <summary>Whether a page starts at this line: a leading space (once a form feed) and no blank line before.</summary>
    public bool StartsPage(IReadOnlyList<string> lines, int index) => Wrapped && lines[index].Length > 1
        && lines[index][0] is ' ' or '\f' && (index == 0 || lines[index - 1].Length > 0 || lines[index][0] == '\f');
}
