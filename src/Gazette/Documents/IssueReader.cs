using Zhengling.Gazette.Lines;

namespace Zhengling.Gazette.Documents;

/// <summary>Runs the passes over one text.</summary>
internal static class IssueReader
{
    public static GazetteIssue Read(GazetteText text)
    {
        var layout = PageLayout.Detect(text.Lines);
        var spans = BoundaryFinder.Find(text.Lines);
        if (spans.Count == 0)
            throw TextErrors.NoDocument(text.Name);
        return new GazetteIssue
        {
            Text = text,
            FrontMatter = FrontMatter(text, spans[0].First),
            Documents = [.. spans.Select(span => DocumentReader.Read(text.Lines, span, layout))],
        };
    }

    private static List<SourceLine> FrontMatter(GazetteText text, int end)
    {
        var lines = new List<SourceLine>();
        for (var i = 0; i < end; i++)
        {
            if (!string.IsNullOrWhiteSpace(text.Lines[i]))
                lines.Add(new SourceLine(i + 1, text.Lines[i].Trim()));
        }
        return lines;
    }
}
