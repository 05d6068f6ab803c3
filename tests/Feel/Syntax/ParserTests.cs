using Zhengling.Feel.BuiltIns;
using Zhengling.Feel.Compilation;
using Zhengling.Feel.Syntax;
using Zhengling.Feel.Types;

namespace Zhengling.Feel.Tests.Syntax;

public sealed class ParserTests
{
    private static readonly FeelScope Scope = new([.. new[] { "a", "b", "c", "a-b", "days in weekend", "住宅面积", "Pre-bureau risk", "x", "f" }
        .Select(name => new FeelVariable(name, FeelType.Any))]);

    private static string Canonical(string text)
    {
        var result = FeelParser.ParseExpression(text, new LibraryScope(Scope, FeelLibrary.Standard));
        return result.Node is { } node ? node.ToString() : "! " + result.Diagnostics[0];
    }

    [Theory]
    [InlineData("1+2*3", "1 + 2 * 3")]
    [InlineData("(1+2)*3", "(1 + 2) * 3")]
    [InlineData("2 ** 3 ** 4", "2 ** 3 ** 4")]
    [InlineData("-a ** 2", "-a ** 2")]
    [InlineData("a-b", "a-b")]
    [InlineData("a - b", "a-b")]
    [InlineData("a -c", "a - c")]
    [InlineData("a - (b)", "a - b")]
    [InlineData("for i in days in weekend return i", "for i in days in weekend return i")]
    [InlineData("Pre-bureau risk + 1", "Pre-bureau risk + 1")]
    [InlineData("住宅面积*150", "住宅面积 * 150")]
    [InlineData("[1..10[", "[1..10)")]
    [InlineData("]1..10[.start included", "(1..10).start included")]
    [InlineData("[1..x[1]]", "[1..x[1]]")]
    [InlineData("[1..x[1][", "[1..x[1])")]
    [InlineData("(< 10)", "(< 10)")]
    [InlineData("(=x)", "(= x)")]
    [InlineData("x in (1, <5, >=10)", "x in (1, < 5, >= 10)")]
    [InlineData("x in <= 10 and a", "x in (<= 10) and a")]
    [InlineData("x in (2..4]", "x in ((2..4])")]
    [InlineData("x in (1+2)*3", "x in ((1 + 2) * 3)")]
    [InlineData("a between 1 and 2 and b", "a between 1 and 2 and b")]
    [InlineData("x instance of function<>->Any", "x instance of function<> -> Any")]
    [InlineData("x instance of context<a: list<number>, b: date and time>", "x instance of context<a: list<number>, b: date and time>")]
    [InlineData("{foo+bar: 1}.foo+bar", "{\"foo+bar\": 1}.foo+bar")]
    [InlineData("{a b: 1, c: a b + 1}", "{\"a b\": 1, c: a b + 1}")]
    [InlineData("f(a: 1, b: 2)(3)", "f(a: 1, b: 2)(3)")]
    [InlineData("if a then b else c + 1", "if a then b else c + 1")]
    [InlineData("(if a then b else c) + 1", "(if a then b else c) + 1")]
    [InlineData("function(n1: number, n2) external {java: {class: \"X\"}}", "function(n1: number, n2) external {java: {class: \"X\"}}")]
    [InlineData("some p in x, q in p satisfies p > q", "some p in x, q in p satisfies p > q")]
    [InlineData("@\"2022-04-12\".year", "@\"2022-04-12\".year")]
    [InlineData("\"\\u4E2D\\U01F40E\\\"\"", "\"中🐎\\\"\"")]
    [InlineData("/* c */ 1 // d", "1")]
    [InlineData("x[item >= 2].price", "x[item >= 2].price")]
    [InlineData("x[interest rate > 3]", "x[interest rate > 3]")]
    [InlineData("null()", "null()")]
    [InlineData("for i in 1+1..-a return partial[-1]", "for i in 1 + 1..-a return partial[-1]")]
    public void Reads_and_prints(string text, string canonical) => Canonical(text).ShouldBe(canonical);

    [Theory]
    [InlineData("1 +", "FEEL:1:4: FEEL-E001")]
    [InlineData("if a then b", "FEEL:1:12: FEEL-E001")]
    [InlineData("for i in x retrun i", "FEEL:1:12: FEEL-E001")]
    [InlineData("\"abc", "FEEL:1:1: FEEL-E004")]
    [InlineData("1 /* x", "FEEL:1:3: FEEL-E005")]
    [InlineData("a == b", "FEEL:1:3: FEEL-E013")]
    [InlineData("a && b", "FEEL:1:3: FEEL-E013")]
    [InlineData("'text'", "FEEL:1:1: FEEL-E013")]
    [InlineData("5%", "FEEL:1:2: FEEL-E013")]
    [InlineData("!a", "FEEL:1:1: FEEL-E013")]
    [InlineData("“文”", "FEEL:1:1: FEEL-E003")]
    [InlineData("f(1, b: 2)", "FEEL:1:1: FEEL-E009")]
    [InlineData("  ", "FEEL:1:3: FEEL-E008")]
    [InlineData("a\n+ # b", "FEEL:2:3: FEEL-E002")]
    [InlineData("[1, 2", "FEEL:1:6: FEEL-E001")]
    public void Says_where_and_what_is_wrong(string text, string start) =>
        Canonical(text).ShouldStartWith("! " + start);

    [Theory]
    [InlineData("-", "-")]
    [InlineData("< 5, [10..20)", "< 5, [10..20)")]
    [InlineData("not(1, 2)", "not(1, 2)")]
    [InlineData("not(a) and b", "not(a) and b")]
    [InlineData("? > 5 and ? < 10", "? > 5 and ? < 10")]
    [InlineData("\"优惠\",\"标准\"", "\"优惠\", \"标准\"")]
    [InlineData("!= 3", "!= 3")]
    public void Reads_unary_tests(string text, string canonical) =>
        FeelParser.ParseUnaryTests(text, new LibraryScope(Scope, FeelLibrary.Standard)).Node!.ToString().ShouldBe(canonical);

    [Fact]
    public void Bounds_depth_with_a_clear_error()
    {
        Canonical(new string('(', 30_000) + "1").ShouldContain("FEEL-E006");
        Canonical(string.Concat(Enumerable.Repeat("1+", 30_000)) + "1").ShouldContain("FEEL-E006");
        Canonical(new string('-', 30_000) + "1").ShouldContain("FEEL-E006");
        Canonical("x" + string.Concat(Enumerable.Repeat("[1]", 30_000))).ShouldContain("FEEL-E006");
        Canonical("[" + string.Concat(Enumerable.Repeat("1,", 40_000)) + "1]").ShouldNotContain("!");
    }
}
