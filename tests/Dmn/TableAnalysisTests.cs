using Zhengling.Dmn.Analysis;
using Zhengling.Dmn.Model;
using static Zhengling.Dmn.Tests.Models;

namespace Zhengling.Dmn.Tests;

public class TableAnalysisTests
{
    private static IReadOnlyList<TableFinding> Analyze(HitPolicy policy, string type, params string[] rules) => TableAnalyzer.Analyze(
        ModelOf(Input("量", "量型"), Decision("级", Table(policy, ["量"], [""], rules)))
            .WithTypes(new ItemDefinition
            {
                Name = "量型",
                TypeRef = type.Split(' ')[0],
                AllowedValues = type.Contains(' ') ? UnaryTests.Of(type[(type.IndexOf(' ') + 1)..]) : null,
            }).Compile());

    [Theory]
    [InlineData("number", "甲: < 30 → 1", "乙: > 50 → 2", "量 = 30")]
    [InlineData("number", "甲: <= 30 → 1", "乙: > 31 → 2", "量 = 30.5")]
    [InlineData("number >= 0", "甲: [1..10] → 1", "乙: > 10 → 2", "量 = 0")]
    [InlineData("date", "甲: < date(\"2021-01-01\") → 1", "乙: >= date(\"2021-01-02\") → 2", "量 = @\"2021-01-01\"")]
    [InlineData("string \"甲\", \"乙\", \"丙\"", "甲: \"甲\" → 1", "乙: \"乙\" → 2", "量 = \"丙\"")]
    [InlineData("boolean", "甲: true → 1", "乙: true → 1", "量 = false")]
    public void 空档带反例(string type, string first, string second, string example)
    {
        var gap = Analyze(HitPolicy.Any, type, first, second).First(f => f.Kind == TableFindingKind.Gap);
        gap.Diagnostic.Code.ShouldBe("DMN-A401");
        gap.Diagnostic.Chinese.ShouldContain(example);
    }

    [Theory]
    [InlineData("number", "甲: < 30 → 1", "乙: >= 30 → 2")]
    [InlineData("number [0..10]", "甲: [0..5) → 1", "乙: [5..10] → 2")]
    [InlineData("date", "甲: <= date(\"2021-01-01\") → 1", "乙: >= date(\"2021-01-02\") → 2")]
    [InlineData("string \"甲\", \"乙\"", "甲: \"甲\" → 1", "乙: not(\"甲\") → 2")]
    [InlineData("string", "甲: \"甲\" → 1", "乙: \"乙\" → 2")]
    [InlineData("number", "甲: ? > 量 + 1 → 1", "乙: < 5 → 2")]
    public void 完整的表没有发现(string type, params string[] rules) => Analyze(HitPolicy.Unique, type, rules).ShouldBeEmpty();

    [Fact]
    public void 重叠带规则与反例()
    {
        var overlap = Analyze(HitPolicy.Unique, "number", "甲: <= 30 → 1", "乙: >= 30 → 2").ShouldHaveSingleItem();
        overlap.Kind.ShouldBe(TableFindingKind.Overlap);
        overlap.RuleIds.ShouldBe(["甲", "乙"]);
        Text(overlap.Example["量"]).ShouldBe("30");
    }

    [Fact]
    public void 结果相同的重叠在A下无妨() =>
        Analyze(HitPolicy.Any, "number", "甲: <= 30 → 1", "乙: >= 30 → 1").ShouldBeEmpty();

    [Fact]
    public void 被前面覆盖的规则()
    {
        var covered = Analyze(HitPolicy.First, "number", "甲: < 30 → 1", "乙: [10..20] → 2", "丙: - → 3").ShouldHaveSingleItem();
        covered.Kind.ShouldBe(TableFindingKind.Unreachable);
        covered.RuleIds.ShouldBe(["乙"]);
        covered.Diagnostic.Code.ShouldBe("DMN-A404");
    }

    [Fact]
    public void 未列出的文字也可使后面的规则适用() =>
        Analyze(HitPolicy.First, "string", "甲: \"参照\" → 1", "乙: not(\"用\") → 2", "丙: - → 3").ShouldBeEmpty();

    [Fact]
    public void 未列出的文字也会重叠() =>
        Analyze(HitPolicy.Unique, "string", "甲: not(\"参照\") → 1", "乙: not(\"参照\", \"用\") → 2")
            .Select(f => f.Kind).ShouldBe([TableFindingKind.Gap, TableFindingKind.Overlap]);

    [Fact]
    public void 只列出数值的表指出未列的数() =>
        Analyze(HitPolicy.Unique, "number", "甲: 1 → 1", "乙: 2 → 2").ShouldHaveSingleItem().Diagnostic.Chinese.ShouldContain("量 = 3");

    [Fact]
    public void 空的区间永远不适用() =>
        Analyze(HitPolicy.Unique, "number", "甲: - → 1", "乙: (20..20) → 2").ShouldHaveSingleItem().Diagnostic.Code.ShouldBe("DMN-A403");

    [Fact]
    public void 有默认输出就没有空档() => TableAnalyzer.Analyze(
        ModelOf(Input("量", "number"), Decision("级", Table(HitPolicy.Unique, ["量"], [""], ["甲: 1 → 1"], defaultOutput: "0"))).Compile())
        .ShouldBeEmpty();

    [Fact]
    public void 多列一起看()
    {
        var model = ModelOf(
            Input("升幅", "number"), Input("超标", "boolean"),
            Decision("档", Table(HitPolicy.Unique, ["升幅", "超标"], [""], ["甲: < 30 | - → 1", "乙: >= 30 | false → 2", "丙: > 50 | true → 3"])));
        var gap = TableAnalyzer.Analyze(model.Compile()).ShouldHaveSingleItem();
        gap.Kind.ShouldBe(TableFindingKind.Gap);
        gap.Diagnostic.Chinese.ShouldContain("升幅 = 30, 超标 = true");
    }
}
