using Zhengling.Policies.Tests.Support;
using Zhengling.Policies.Verification;

namespace Zhengling.Policies.Tests.Verification;

/// <summary>Figures of an invented pack looked up in an invented document.</summary>
public sealed class VerificationTests
{
    [Theory]
    [InlineData("12.97", "每吨12.97元")]
    [InlineData("1500", "每座1,500元")]
    [InlineData("1500", "每座１，５００元")]
    [InlineData("0.3", "按30%收取")]
    [InlineData("30", "按30％收取")]
    [InlineData("0.3", "按30—50%收取")]
    [InlineData("0.003", "按3‰收取")]
    [InlineData("50000", "每桥5 万元")]
    [InlineData("5", "每桥50000元")]
    [InlineData("50000", "每桥5—10万元")]
    [InlineData("120000000", "共1.2亿元")]
    [InlineData("12000", "共1.2亿元")]
    [InlineData("30", "三十日内缴纳")]
    [InlineData("0.3", "按百分之三十收取")]
    [InlineData("30", "按百分之三十收取")]
    [InlineData("0.5", "按二分之一收取")]
    [InlineData("0.5", "客车减半收取")]
    [InlineData("0.8", "按八折收取")]
    [InlineData("2", "每车两人")]
    [InlineData("1500", "每座一千五百元")]
    [InlineData("1.5", "每座一点五元")]
    [InlineData("2021", "二〇二一年起")]
    [InlineData("3", "三级桥或Ⅲ类桥")]
    [InlineData("4", "超过IV类限值")]
    public void 各种写法都查得到(string figure, string printed) => Outcome(figure, printed).ShouldBe(FigureOutcome.Found);

    [Theory]
    [InlineData("13.97", "每吨12.97元")]
    [InlineData("97", "每吨12.97元")]
    [InlineData("500", "每座1,500元")]
    [InlineData("0.03", "按30%收取")]
    [InlineData("5", "每桥500元")]
    [InlineData("3", "三十日内缴纳")]
    [InlineData("20", "两人以上")]
    [InlineData("5", "按第五条收取")]
    [InlineData("3", "按本条（三）收取")]
    [InlineData("100", "老百姓")]
    [InlineData("2", "每车6人")]
    [InlineData("5", "IV类或VIP通道")]
    public void 没有印的查不到(string figure, string printed) => Outcome(figure, printed).ShouldBe(FigureOutcome.NotFound);

    [Fact]
    public void 零_一_列表序号_百分号不查()
    {
        var report = Verify(Feel("if 吨数 = 0 then 1 + 0 else [吨数, 1][2] / 100 + 吨数 / 7 * 100"), "第二条 通行费按吨数计算。");
        report.Findings.ShouldHaveSingleItem().Figure.Text.ShouldBe("7");
    }

    [Fact]
    public void 只在所引的条文里查()
    {
        var report = Verify(Feel("吨数 * 8"), "第一条 每吨8元。\n\n第二条 通行费按吨数计算。");
        var missing = report.Findings.ShouldHaveSingleItem();
        missing.Outcome.ShouldBe(FigureOutcome.NotFound);
        missing.Figure.Origin.Line.ShouldBe(PackFolder.Front.Split('\n').Length + 6);
        report.IsComplete.ShouldBeFalse();
    }

    [Fact]
    public void 查到的指明条文和行()
    {
        var finding = Verify(Feel("吨数 * 8"), "第一条 为了养护桥梁。\n\n第二条 收费如下：\n\n（一）货车每吨8元；\n\n（二）客车免收。").Findings.ShouldHaveSingleItem();
        finding.Address.ShouldBe("第二条（一）");
        finding.Line.ShouldBe(19);
    }

    [Fact]
    public void 判定表按行引用_行无引用时按标题()
    {
        const string table = """
            | U | 吨数 | → | 依据 |
            |---|---|---|---|
            | 轻 | < 8 | 3 | 第三条 |
            | 重 | >= 8 | 3 | |
            """;
        var report = Verify(Pack(table), "第二条 8吨以上的每座3元。\n\n第三条 不足8吨的免收。");
        report.Findings.Where(f => f.Outcome == FigureOutcome.NotFound).ShouldHaveSingleItem().Figure.Place.ShouldBe("通行费.轻");
        report.Count(FigureOutcome.Found).ShouldBe(3);
    }

    [Fact]
    public void 条件可以是所引条文的项号_金额不行()
    {
        const string articles = "第二条 下列车辆减收：\n\n（一）校车；\n\n（二）救护车；\n\n（三）农用车。";
        const string table = """
            | U | 吨数 | → |
            |---|---|---|
            | 甲 | [2..3] | {0} |
            """;
        Verify(Pack(table.Replace("{0}", "0", StringComparison.Ordinal)), articles).IsComplete.ShouldBeTrue();
        Verify(Pack(table.Replace("{0}", "3", StringComparison.Ordinal)), articles).Count(FigureOutcome.NotFound).ShouldBe(1);
        Verify(Pack(table.Replace("[2..3]", "4", StringComparison.Ordinal).Replace("{0}", "0", StringComparison.Ordinal)), articles).Count(FigureOutcome.NotFound).ShouldBe(1);
    }

    [Fact]
    public void 台账按行引用_主键不查()
    {
        const string policy = PackFolder.Front + """
            ## 台账 桥 〔第二条〕
            | 字段 | 类型 |
            |---|---|
            | 序号 | number |
            | 限重 | number |
            | 依据 | string |

            主键：序号

            [桥.csv](桥.csv)
            """;
        using var pack = new PackFolder(policy, ("桥.csv", "序号,限重,依据\n77,20,第二条\n78,30,第三条\n"));
        var report = PackVerifier.Verify(pack.Compile(), Gazettes.Bridge("第二条 东桥限重20吨。\n\n第三条 西桥限重25吨。"));
        report.Findings.Select(f => (f.Figure.Place, f.Outcome)).ShouldBe([("桥.77", FigureOutcome.Found), ("桥.78", FigureOutcome.NotFound)]);
    }

    [Fact]
    public void 公报以外的来源_所引条文没有时才算()
    {
        var report = Verify(Pack("```feel\n吨数 * 8 + 9\n```", "第二条；外：某桥梁标准 表1"), "第二条 每吨8元。");
        report.Findings.Select(f => f.Outcome).ShouldBe([FigureOutcome.Found, FigureOutcome.Outside]);
        report.Findings[1].Reason.ShouldBe("某桥梁标准 表1");
    }

    [Fact]
    public void 核对表说明理由_用不着的行要报()
    {
        const string excuses = "\n\n## 核对\n| 数 | 位置 | 理由 |\n|---|---|---|\n| 365 | 通行费 | 一年的天数 |\n| 8 | 通行费 | 其实印了 |\n| 365 | 别处 | 没有这一处 |\n";
        var report = Verify(Feel("吨数 * 8 * 365") + excuses, "第二条 每吨每日8元。");
        report.Count(FigureOutcome.Excused).ShouldBe(1);
        report.Count(FigureOutcome.NotFound).ShouldBe(0);
        report.UnusedExcuses.Select(e => e.Reason).ShouldBe(["其实印了", "没有这一处"]);
        report.IsComplete.ShouldBeFalse();
    }

    [Theory]
    [InlineData("| 数 | 位置 | 理由 |\n|---|---|---|\n| 八 | 通行费 | 某理由 |", "PACK-014")]
    [InlineData("| 数 | 位置 | 理由 |\n|---|---|---|\n| 8 | 通行费 | |", "PACK-033")]
    [InlineData("| 数 | 位置 |\n|---|---|\n| 8 | 通行费 |", "PACK-030")]
    [InlineData("没有表格", "PACK-034")]
    public void 核对表写错指明位置(string section, string code)
    {
        using var pack = new PackFolder(Feel("吨数") + "\n\n## 核对\n" + section + "\n");
        pack.Problems().ShouldContain(p => p.EndsWith(code, StringComparison.Ordinal));
    }

    private static FigureOutcome Outcome(string figure, string printed) =>
        Verify(Feel($"吨数 * {figure}"), $"第一条 为了养护桥梁。\n\n第二条 {printed}。").Findings.ShouldHaveSingleItem().Outcome;

    private static string Feel(string expression) => Pack($"```feel\n{expression}\n```");

    private static string Pack(string body, string citation = "第二条") =>
        PackFolder.Front + $"## 测算 通行费 〔{citation}〕\n| 输入 | 类型 |\n|---|---|\n| 吨数 | number |\n\n{body}\n";

    private static VerificationReport Verify(string policy, string articles)
    {
        using var pack = new PackFolder(policy);
        pack.Problems().ShouldBeEmpty();
        return PackVerifier.Verify(pack.Compile(), Gazettes.Bridge(articles));
    }
}
