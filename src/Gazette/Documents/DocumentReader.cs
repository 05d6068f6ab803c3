using Zhengling.Gazette.Lines;
using Zhengling.Gazette.Paragraphs;
using Zhengling.Gazette.Tables;
using Zhengling.Gazette.Tree;

namespace Zhengling.Gazette.Documents;

/// <summary>Reads one document: gives its lines their roles, joins paragraphs, builds the tree and the tables.</summary>
internal static class DocumentReader
{
    public static GazetteDocument Read(IReadOnlyList<string> text, DocumentSpan span, PageLayout layout)
    {
        var lines = new DocumentLines(text, span, layout);
        DamageFinder.Mark(lines);
        var frame = Frame.Mark(lines);
        ContentsFinder.Mark(lines);
        AnnexFinder.Mark(lines);
        SpacedTable.Mark(lines);
        CaptionFinder.Mark(lines);
        FootnoteFinder.Mark(lines);
        ScrambleFinder.Mark(lines);
        var paragraphs = Joiner.Join(lines);
        var (root, tables) = TreeBuilder.Build(lines, paragraphs);
        return new GazetteDocument
        {
            Number = span.Number,
            Title = span.Title,
            Issuer = frame.Issuer,
            Date = frame.Date,
            Addressees = frame.Addressees,
            Kind = DocumentKinds.Of(span.Title),
            IssuedTitle = frame.IssuedTitle,
            FirstLine = span.First + 1,
            LastLine = span.Last + 1,
            Root = root,
            Tables = tables,
            Repairs = [.. lines.Repairs.OrderBy(repair => repair.FirstLine).ThenBy(repair => repair.Kind)],
        };
    }
}
