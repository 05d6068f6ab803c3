using Zhengling.Dmn.Compilation;
using Zhengling.Dmn.Model;
using Zhengling.Feel.Values;
using static Zhengling.Dmn.Tests.Models;

namespace Zhengling.Dmn.Tests;

public class HitPolicyTests
{
    private static readonly string[] Overlapping =
    [
        "小: < 10 → \"低\"",
        "中: [5..20] → \"中\"",
        "大: > 15 → \"高\"",
    ];

    private static CompiledModel Of(
        HitPolicy policy, string[] rules, Aggregation aggregation = Aggregation.None, string? values = null, string? fallback = null) =>
        ModelOf(Input("量", "number"), Decision("级", Table(policy, ["量"], [""], rules, aggregation, values, fallback))).Compile();

    [Theory]
    [InlineData(HitPolicy.Unique, 1, "\"低\"")]
    [InlineData(HitPolicy.Unique, 7, "null")]
    [InlineData(HitPolicy.Any, 1, "\"低\"")]
    [InlineData(HitPolicy.Any, 7, "null")]
    [InlineData(HitPolicy.First, 7, "\"低\"")]
    [InlineData(HitPolicy.First, 18, "\"中\"")]
    [InlineData(HitPolicy.Priority, 7, "\"中\"")]
    [InlineData(HitPolicy.Priority, 18, "\"高\"")]
    [InlineData(HitPolicy.RuleOrder, 18, "[\"中\", \"高\"]")]
    [InlineData(HitPolicy.OutputOrder, 18, "[\"高\", \"中\"]")]
    [InlineData(HitPolicy.Collect, 7, "[\"低\", \"中\"]")]
    public void 每种命中策略(HitPolicy policy, int amount, string expected) =>
        Text(Of(policy, Overlapping, values: "\"高\", \"中\", \"低\"").Standard("级", ("量", amount)).Value).ShouldBe(expected);

    [Theory]
    [InlineData(Aggregation.Sum, 7, "3")]
    [InlineData(Aggregation.Min, 7, "1")]
    [InlineData(Aggregation.Max, 18, "4")]
    [InlineData(Aggregation.Count, 18, "2")]
    public void 汇总(Aggregation aggregation, int amount, string expected) =>
        Text(Of(HitPolicy.Collect, ["小: < 10 → 1", "中: [5..20] → 2", "大: > 15 → 4"], aggregation).Standard("级", ("量", amount)).Value)
            .ShouldBe(expected);

    [Fact]
    public void 一致的规则在A下同时适用() =>
        Text(Of(HitPolicy.Any, ["甲: < 10 → 1", "乙: > 5 → 1"]).Strict("级", ("量", 7)).Value).ShouldBe("1");

    [Fact]
    public void 没有规则适用时取默认输出() =>
        Text(Of(HitPolicy.Unique, ["甲: < 10 → 1"], fallback: "0 - 1").Strict("级", ("量", 70)).Value).ShouldBe("-1");

    [Fact]
    public void 多个输出成为上下文()
    {
        var model = ModelOf(
            Input("量", "number"),
            Decision("价", Table(HitPolicy.Unique, ["量"], ["住宅", "非住宅"], ["一: <= 10 → 量 * 2 | 量 * 3", "二: > 10 → 5 | 6"]))).Compile();
        Text(model.Strict("价", ("量", 4)).Value).ShouldBe("{住宅: 8, 非住宅: 12}");
    }

    [Fact]
    public void 单元格可用问号和其他变量()
    {
        var model = ModelOf(
            Input("量", "number"), Input("限", "number"),
            Decision("超", Table(HitPolicy.First, ["量"], [""], ["超: ? > 限 * 2 → true", "否: - → false"]))).Compile();
        model.Strict("超", ("量", 21), ("限", 10)).Value.ShouldBe(true);
        model.Strict("超", ("量", 20), ("限", 10)).Value.ShouldBe(false);
    }

    [Fact]
    public void P要求列出输出值() =>
        CompiledModel.Compile(ModelOf(Input("量"), Decision("级", Table(HitPolicy.Priority, ["量"], [""], Overlapping))), options: Inferred)
            .Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("DMN-E111");

    [Fact]
    public void 单元格数不符时报告规则()
    {
        var table = Table(HitPolicy.Unique, ["量"], [""], ["多: 1 | 2 → 3"]);
        var diagnostic = CompiledModel.Compile(ModelOf(Input("量"), Decision("级", table)), options: Inferred).Diagnostics.ShouldHaveSingleItem();
        diagnostic.Code.ShouldBe("DMN-E110");
        diagnostic.Chinese.ShouldContain("多");
    }
}
