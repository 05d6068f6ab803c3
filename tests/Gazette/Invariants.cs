namespace Zhengling.Gazette.Tests;

/// <summary>What holds for every text that can be read, whatever stands in it.</summary>
internal static class Invariants
{
    public static void ShouldHold(GazetteIssue issue)
    {
        var last = 0;
        foreach (var document in issue.Documents)
        {
            document.FirstLine.ShouldBeGreaterThan(last, "documents do not overlap");
            last = document.LastLine;
            last.ShouldBeLessThanOrEqualTo(issue.Text.Lines.Count);
            TreeShouldHold(document);
            TablesShouldHold(document);
            NothingShouldBeLost(issue, document);
        }
    }

    private static void TreeShouldHold(GazetteDocument document)
    {
        var addresses = new HashSet<string>();
        foreach (var node in document.Root.SelfAndDescendants())
        {
            addresses.Add(node.Address).ShouldBeTrue($"address {node.Address} occurs twice");
            node.FirstLine.ShouldBeInRange(document.FirstLine, document.LastLine);
            node.LastLine.ShouldBeInRange(node.FirstLine, document.LastLine);
            foreach (var child in node.Children)
                (child.FirstLine >= node.FirstLine && child.LastLine <= node.LastLine).ShouldBeTrue($"{child} lies outside {node}");
        }
    }

    private static void TablesShouldHold(GazetteDocument document)
    {
        foreach (var table in document.Tables)
        {
            document.Find(table.Address)!.Kind.ShouldBe(NodeKind.Table);
            foreach (var row in table.Rows)
            {
                row.Cells.Count.ShouldBe(table.Columns.Count, $"{table.Address} line {row.Line}");
                row.Line.ShouldBeInRange(table.FirstLine, table.LastLine);
            }
        }
    }

    /// <summary>Every character of a document's lines stands in its tree or tables, except what the reader says it dropped.</summary>
    private static void NothingShouldBeLost(GazetteIssue issue, GazetteDocument document)
    {
        var kept = new System.Text.StringBuilder();
        foreach (var node in document.Root.SelfAndDescendants())
            kept.Append(node.Number).Append(node.Heading).Append('\n').Append(node.Number).Append(node.Text).Append('\n');
        var text = Key(kept.ToString());
        var tableLines = document.Tables.SelectMany(table => Enumerable.Range(table.FirstLine, table.LastLine - table.FirstLine + 1)).ToHashSet();
        var dropped = document.Repairs.Where(repair => repair.Kind is RepairKind.DroppedPageNumber or RepairKind.DroppedMarkup)
            .SelectMany(repair => Enumerable.Range(repair.FirstLine, repair.LastLine - repair.FirstLine + 1)).ToHashSet();
        var frame = Key($"{document.Title}{document.Number}");
        var addressees = Key(string.Concat(document.Addressees));
        for (var line = document.FirstLine; line <= document.LastLine; line++)
        {
            var printed = Key(issue.Text.Lines[line - 1]);
            if (printed.Length == 0 || tableLines.Contains(line) || dropped.Contains(line) || text.Contains(printed, StringComparison.Ordinal)
                || frame.Contains(printed, StringComparison.Ordinal) || addressees.Contains(printed, StringComparison.Ordinal))
                continue;
            // “附件：” before the list of annexes is a word of the form; the list itself is kept.
            text.ShouldContain(printed.StartsWith("附件", StringComparison.Ordinal) ? printed[2..] : printed, Case.Sensitive, $"{document.Number} line {line} is lost");
        }
    }

    private static string Key(string text) => string.Concat(text.Normalize(System.Text.NormalizationForm.FormKC).Where(char.IsLetterOrDigit));
}
