using Zhengling.Feel.Compilation;
using Zhengling.Feel.Types;

namespace Zhengling.Feel.Tests.Compilation;

/// <summary>Faults that are found without evaluating, and where.</summary>
public sealed class StaticDiagnosticsTests
{
    private static readonly FeelScope Scope = new(
    [
        new("住宅面积", FeelType.Number), new("类别", FeelType.String), new("日期", FeelType.Date), new("任意", FeelType.Any),
        new("row", new ContextType([new("单价", FeelType.Number)])),
    ]);

    [Theory]
    [InlineData("住宅面极 * 2", "FEEL:1:1", "FEEL-E022", "住宅面积")]
    [InlineData("1 + nobody", "FEEL:1:5", "FEEL-E021", "nobody")]
    [InlineData("住宅面积 + 类别", "FEEL:1:1", "FEEL-E101", "string")]
    [InlineData("1 + (住宅面积 < 日期)", "FEEL:1:5", "FEEL-E101", "date")]
    [InlineData("if 住宅面积 then 1 else 2", "FEEL:1:4", "FEEL-E031", "number")]
    [InlineData("row.数量", "FEEL:1:1", "FEEL-E024", "数量")]
    [InlineData("日期.hour", "FEEL:1:1", "FEEL-E024", "hour")]
    [InlineData("任意 instance of tNothing", "FEEL:1:1", "FEEL-E023", "tNothing")]
    [InlineData("住宅面积，类别", "FEEL:1:1", "FEEL-E003", "，")]
    [InlineData("住宅面积（平米）", "FEEL:1:1", "FEEL-E003", "（")]
    [InlineData("单价（元）", "FEEL:1:1", "FEEL-E021", "单价（元）")]
    [InlineData("1.0000000000000000000000000000000000001", "FEEL:1:1", "FEEL-E012", "34")]
    [InlineData("sum()", "FEEL:1:1", "FEEL-E201", "sum")]
    [InlineData("contains(text: 类别)", "FEEL:1:1", "FEEL-E202", "text")]
    [InlineData("string length(住宅面积)", "FEEL:1:15", "FEEL-E037", "number")]
    [InlineData("(function(x) x)(1, 2)", "FEEL:1:1", "FEEL-E201", "2")]
    [InlineData("住宅面积 in (1, \"a\")", "FEEL:1:13", "FEEL-E107", "string")]
    [InlineData("类别 in [1..2]", "FEEL:1:7", "FEEL-E107", "range<number>")]
    [InlineData("类别 in (> 1)", "FEEL:1:7", "FEEL-E107", "number")]
    [InlineData("[1..类别]", "FEEL:1:1", "FEEL-E034", "string")]
    [InlineData("for i in sum return i", "FEEL:1:5", "FEEL-E032", "function")]
    [InlineData("[1][\"a\"]", "FEEL:1:5", "FEEL-E033", "string")]
    [InlineData("{a: 1, a: 2}", "FEEL:1:1", "FEEL-E305", "a")]
    [InlineData("@\"2022-13-01\"", "FEEL:1:1", "FEEL-E011", "2022-13-01")]
    [InlineData("-类别", "FEEL:1:1", "FEEL-E102", "string")]
    public void Are_found(string text, string place, string code, string word)
    {
        var diagnostic = FeelExpression.Compile(text, Scope).Diagnostics.First();
        diagnostic.Site!.ToString().ShouldBe(place);
        diagnostic.Code.ShouldBe(code);
        diagnostic.Chinese.ShouldContain(word);
        diagnostic.English.ShouldContain(word);
    }

    [Theory]
    [InlineData("住宅面积 * 2 + 任意", "Any")]
    [InlineData("住宅面积 * 2 > 3", "boolean")]
    [InlineData("if 任意 then 1 else 住宅面积", "number")]
    [InlineData("日期 + @\"P1D\"", "date")]
    [InlineData("[row][单价 > 1].单价", "list<number>")]
    [InlineData("for r in [row] return r.单价 * 2", "list<number>")]
    [InlineData("{a: 1, b: 类别}", "context<a: number, b: string>")]
    [InlineData("function(x: number) x + 1", "function<number> -> number")]
    [InlineData("(function(x: number) x + 1)(2)", "number")]
    [InlineData("[1..住宅面积].start", "number")]
    public void Types_are_known(string text, string type)
    {
        var expression = FeelExpression.Compile(text, Scope);
        expression.Diagnostics.ShouldBeEmpty();
        expression.ResultType.ToString().ShouldBe(type);
    }

    [Fact]
    public void Variables_read_are_listed_once_in_order() =>
        FeelExpression.Compile("类别 = \"a\" or 住宅面积 > 1 or 类别 = \"b\"", Scope).ReadVariables.Select(v => v.Name).ShouldBe(["住宅面积", "类别"]);
}
