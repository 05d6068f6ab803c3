using System.Globalization;
using Xunit.Abstractions;

namespace Zhengling.Gazette.Tests;

/// <summary>Reads the gazettes beside the project and compares with what a close reading of them found (Corpus/*.csv).</summary>
public class CorpusTests(ITestOutputHelper output)
{
    [Fact]
    public void 每份公报的公文一件不多一件不少_层次和表格的数目不变()
    {
        var expected = Shared.Csv("documents.csv");
        foreach (var path in Shared.Gazettes(output))
        {
            var file = Path.GetFileName(path)[..3];
            var found = GazetteReader.ReadFile(path).Documents.Select(document => string.Join(',', Facts(file, document)));
            found.ShouldBe(expected.Where(row => row[0] == file).Select(row => string.Join(',', row)));
        }
    }

    [Fact]
    public void 换页断开的段落都接上()
    {
        var expected = Shared.Csv("joins.csv");
        foreach (var path in Shared.Gazettes(output))
        {
            var file = Path.GetFileName(path)[..3];
            var joined = GazetteReader.ReadFile(path).Documents.SelectMany(document => document.Repairs)
                .Where(repair => repair.Kind == RepairKind.JoinedPageBreak).Select(repair => $"{repair.FirstLine}→{repair.LastLine}").ToHashSet();
            foreach (var row in expected.Where(row => row[0] == file))
                joined.ShouldContain($"{row[1]}→{row[2]}", file);
        }
    }

    [Fact]
    public void 题名没有空格和排版标记_以发文机关开头()
    {
        foreach (var document in Shared.Gazettes(output).SelectMany(path => GazetteReader.ReadFile(path).Documents))
        {
            document.Title.ShouldNotContain(" ");
            document.Title.ShouldNotContain("*");
            document.Title.ShouldStartWith(document.Issuer);
            document.Date.ShouldNotBeNull();
            document.Addressees.ShouldNotBeEmpty();
            document.Kind.ShouldBeOneOf(DocumentKind.IssuingNotice, DocumentKind.Personnel);
        }
    }

    [Fact]
    public void 正文一个字也不丢()
    {
        foreach (var path in Shared.Gazettes(output))
            Invariants.ShouldHold(GazetteReader.ReadFile(path));
    }

    [Fact]
    public void 每个地址都能查回它的节点()
    {
        foreach (var document in Shared.Gazettes(output).SelectMany(path => GazetteReader.ReadFile(path).Documents))
        {
            foreach (var node in document.Root.SelfAndDescendants())
            {
                document.Find(node.Address).ShouldBeSameAs(node);
                if (!node.Address.Contains('#', StringComparison.Ordinal))
                    document.Locate(node.Address).ShouldBe([node], $"{document.Number} {node.Address}");
            }
        }
    }

    private static IEnumerable<string> Facts(string file, GazetteDocument document)
    {
        var kinds = document.Root.SelfAndDescendants().CountBy(node => node.Kind).ToDictionary();
        int Count(NodeKind kind) => kinds.GetValueOrDefault(kind);
        yield return file;
        yield return document.Number.ToString();
        yield return document.FirstLine.ToString(CultureInfo.InvariantCulture);
        yield return document.LastLine.ToString(CultureInfo.InvariantCulture);
        yield return document.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
        int[] counts =
        [
            Count(NodeKind.Chapter) + Count(NodeKind.Part), Count(NodeKind.Article), Count(NodeKind.Section), Count(NodeKind.Item),
            Count(NodeKind.SubItem), Count(NodeKind.Point), Count(NodeKind.Annex), document.Tables.Count, document.Tables.Sum(table => table.Rows.Count),
        ];
        foreach (var count in counts)
            yield return count.ToString(CultureInfo.InvariantCulture);
    }
}
