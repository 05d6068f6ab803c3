using System.Globalization;
using System.Text;

namespace Zhengling.Gazette.Tests;

/// <summary>Runs the files of Specs: each “gazette” block is read and has to give the “tree” block that follows it.</summary>
public class SpecTests
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Specs");

    public static TheoryData<string> Files() => [.. Directory.GetFiles(Folder, "*.md").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void 文本读成所写的树(string file)
    {
        var blocks = Blocks(File.ReadAllText(Path.Combine(Folder, file)));
        blocks.Count.ShouldBeGreaterThan(0);
        foreach (var (text, expected) in blocks)
            FirstDifference(expected, Render(GazetteReader.Read(Encoding.UTF8.GetBytes(text), file))).ShouldBeNull(file);
    }

    /// <summary>The pairs of blocks in a spec file.</summary>
    internal static List<(string Text, string Tree)> Blocks(string markdown)
    {
        var pairs = new List<(string, string)>();
        var text = "";
        var block = new List<string>();
        string? kind = null;
        foreach (var line in markdown.Split('\n'))
        {
            if (!line.StartsWith("```", StringComparison.Ordinal))
            {
                block.Add(line);
                continue;
            }
            var content = string.Join('\n', block);
            if (kind == "gazette")
                text = content;
            else if (kind == "tree")
                pairs.Add((text, content));
            kind = kind is null ? line[3..] : null;
            block.Clear();
        }
        return pairs;
    }

    /// <summary>The first line in which two trees differ, or null.</summary>
    private static string? FirstDifference(string expected, string actual)
    {
        string[] wanted = expected.Split('\n'), got = actual.Split('\n');
        for (var i = 0; i < Math.Max(wanted.Length, got.Length); i++)
        {
            if (i >= wanted.Length || i >= got.Length || wanted[i] != got[i])
                return $"第{i + 1}行：应为“{(i < wanted.Length ? wanted[i] : "（无）")}”，读成“{(i < got.Length ? got[i] : "（无）")}”";
        }
        return null;
    }

    private static string Render(GazetteIssue issue)
    {
        var lines = new List<string>();
        foreach (var document in issue.Documents)
        {
            lines.Add($"# {document.Number} {document.Title} | {document.Issuer} | "
                + $"{document.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} | {document.Kind} | {document.FirstLine}-{document.LastLine}");
            lines.Add($"> {string.Join(" | ", document.Addressees)}");
            foreach (var child in document.Root.Children)
                RenderNode(child, 0, lines);
            foreach (var table in document.Tables)
            {
                lines.Add($"= {table.Address} {table.Title} | {string.Join(" | ", table.Columns)}");
                lines.AddRange(table.Rows.Select(row => $"{row.Line}: {string.Join(" | ", row.Cells)}"));
            }
            lines.AddRange(document.Repairs.Where(repair => repair.Kind != RepairKind.DroppedMarkup)
                .Select(repair => $"! {repair.Kind} {repair.FirstLine}"));
        }
        return string.Join('\n', lines);
    }

    private static void RenderNode(GazetteNode node, int depth, List<string> lines)
    {
        var heading = node.Heading is null ? "" : $"〔{node.Heading}〕";
        lines.Add($"{new string(' ', depth * 2)}{node.Kind} {node.Address} {node.FirstLine}-{node.LastLine} {heading}{node.Text.Replace('\n', '/')}");
        foreach (var child in node.Children)
            RenderNode(child, depth + 1, lines);
    }
}
