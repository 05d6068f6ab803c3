using Zhengling.Policies.Coverage;
using Zhengling.Policies.Tests.Support;

namespace Zhengling.Policies.Tests.Coverage;

/// <summary>What an invented pack does about the articles of an invented document.</summary>
public sealed class CoverageTests
{
    private const string Articles = """
        第一条 为了养护桥梁，制定本办法。

        第二条 下列车辆减收：

        （一）校车；

        （二）救护车。

        第三条 通行费按吨数计算。

        第四条 逾期缴纳的，催缴。

        （一）先发通知；

        （二）再发公告。
        """;

    [Fact]
    public void 承担_文_待_未列各归各()
    {
        var coverage = Read("第三条", "| 第一条 | 文 | 目的 |\n| 第四条 | 待 | 流程 |");
        Kinds(coverage).ShouldBe(
        [
            ("第一条", CoverageKind.Text), ("第二条", CoverageKind.Unmapped), ("第二条（一）", CoverageKind.Unmapped), ("第二条（二）", CoverageKind.Unmapped),
            ("第三条", CoverageKind.CarriedOut), ("第四条", CoverageKind.Pending), ("第四条（一）", CoverageKind.Pending), ("第四条（二）", CoverageKind.Pending),
        ]);
        coverage.Unmapped.ShouldBe(["第二条", "第二条（一）", "第二条（二）"]);
    }

    [Fact]
    public void 引用一项_所在的条算承担_其他项仍未列()
    {
        var coverage = Read("第二条（一）", "| 第一条、第三条、第四条 | 文 | 目的 |");
        coverage.Unmapped.ShouldBe(["第二条（二）"]);
        Kinds(coverage).ShouldContain(("第二条", CoverageKind.CarriedOut));
    }

    [Fact]
    public void 引用一条_其下各项都算_另有处置的除外()
    {
        var coverage = Read("第二条、第四条", "| 第一条、第三条 | 文 | 目的 |\n| 第四条（二） | 待 | 公告 |");
        coverage.Unmapped.ShouldBeEmpty();
        Kinds(coverage).ShouldContain(("第四条（一）", CoverageKind.CarriedOut));
        Kinds(coverage).ShouldContain(("第四条（二）", CoverageKind.Pending));
    }

    [Fact]
    public void 既承担又待的算承担() =>
        Kinds(Read("第三条", "| 第三条 | 待 | 流程 |")).ShouldContain(("第三条", CoverageKind.CarriedOut));

    private static List<(string, CoverageKind)> Kinds(DocumentCoverage coverage) => [.. coverage.Entries.Select(e => (e.Node.Address, e.Kind))];

    private static DocumentCoverage Read(string citation, string dispositions)
    {
        using var pack = new PackFolder(PackFolder.Front
            + $"## 测算 通行费 〔{citation}〕\n| 输入 | 类型 |\n|---|---|\n| 吨数 | number |\n\n```feel\n吨数\n```\n\n## 条文\n| 条文 | 处置 | 理由 |\n|---|---|---|\n{dispositions}\n");
        pack.Problems().ShouldBeEmpty();
        return CoverageReader.Read(pack.Library.Packs, Gazettes.Bridge(Articles));
    }
}
