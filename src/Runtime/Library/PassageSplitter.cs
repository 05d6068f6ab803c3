using Zhengling.Gazette;
using Zhengling.Runtime.Text;

namespace Zhengling.Runtime.Library;

/// <summary>Divides a document into its passages, see <see cref="Passage.Of"/>.</summary>
internal sealed class PassageSplitter(GazetteDocument document)
{
    private readonly List<Passage> _passages = [];
    private readonly List<string> _headings = [];
    private readonly ILookup<string, GazetteTable> _tables = document.Tables.ToLookup(table => table.Address, StringComparer.Ordinal);

    public IReadOnlyList<Passage> Split()
    {
        AddHead();
        foreach (var child in document.Root.Children)
            Visit(child);
        return _passages;
    }

    private void AddHead()
    {
        IEnumerable<string?> lines =
        [
            document.Title, document.Number.ToString(), document.Issuer, string.Join('，', document.Addressees), document.IssuedTitle,
            document.Root.Text,
        ];
        _passages.Add(new Passage
        {
            Address = document.Root.Address,
            Heading = document.Title,
            DocumentTitle = document.Title + '\n' + document.IssuedTitle,
            OwnHeading = "",
            Context = "",
            Text = string.Join('\n', lines.Where(line => !string.IsNullOrEmpty(line))),
            FirstLine = document.FirstLine,
            LastLine = Math.Max(document.FirstLine, (document.Root.Children.FirstOrDefault()?.FirstLine ?? document.LastLine + 1) - 1),
        });
        _headings.Add(document.Title);
    }

    private void Visit(GazetteNode node)
    {
        if (node.Kind is NodeKind.Contents or NodeKind.Signature)
            return;
        var tables = _tables[node.Address].ToArray();
        var heading = node.Heading ?? tables.FirstOrDefault()?.Title ?? "";
        var isWhole = node.Kind == NodeKind.Article && !node.SelfAndDescendants().Any(inner => inner.Kind == NodeKind.Table);
        var text = isWhole ? node.FullText() : OwnText(node, heading, tables);
        if (text.Length > 0 && !IsIssuedTitle(node, text))
            Add(node, heading, text);
        if (isWhole)
            return;

        if (heading.Length > 0)
            _headings.Add(heading);
        foreach (var table in tables)
            AddRows(table);
        foreach (var child in node.Children)
            Visit(child);
        if (heading.Length > 0)
            _headings.RemoveAt(_headings.Count - 1);
    }

    /// <summary>Whether the node repeats the title that the head of the document has already.</summary>
    private bool IsIssuedTitle(GazetteNode node, string text)
        => node.Kind == NodeKind.Title && document.IssuedTitle is { } issued && CjkBigrams.Join(issued) == CjkBigrams.Join(text);

    private void Add(GazetteNode node, string heading, string text) => _passages.Add(new Passage
    {
        Address = node.Address,
        Heading = heading.Length > 0 ? heading : NearestHeading(),
        OwnHeading = heading,
        Context = string.Join('\n', _headings),
        Text = text,
        FirstLine = node.FirstLine,
        LastLine = node.Children.Count == 0 || node.Kind == NodeKind.Article
            ? node.LastLine
            : Math.Max(node.FirstLine, node.Children[0].FirstLine - 1),
    });

    private void AddRows(GazetteTable table)
    {
        var context = string.Join('\n', _headings.Concat(table.Columns.Where(column => column.Length > 0)));
        foreach (var row in table.Rows)
        {
            var text = string.Join(" | ", row.Cells.Where(cell => cell.Length > 0));
            if (text.Length == 0)
                continue;
            _passages.Add(new Passage
            {
                Address = table.Address,
                Heading = table.Title.Length > 0 ? table.Title : NearestHeading(),
                OwnHeading = "",
                Context = context,
                Text = text,
                FirstLine = row.Line,
                LastLine = row.Line,
            });
        }
    }

    /// <summary>The heading above, the title of the document apart: that is shown anyway.</summary>
    private string NearestHeading() => _headings.Count > 1 ? _headings[^1] : "";

    /// <summary>Mark, heading and own text of a node, and the columns of its tables.</summary>
    private static string OwnText(GazetteNode node, string heading, GazetteTable[] tables)
    {
        var text = node.Text.StartsWith(heading, StringComparison.Ordinal) ? node.Text
            : node.Text.Length == 0 ? heading : heading + '\n' + node.Text;
        var columns = tables.Select(table => string.Join(" | ", table.Columns.Where(column => column.Length > 0)));
        return string.Join('\n', columns.Prepend(text.Length == 0 ? "" : node.Number + text).Where(line => line.Length > 0));
    }
}
