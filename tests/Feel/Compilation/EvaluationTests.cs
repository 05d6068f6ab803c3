using Zhengling.Feel.BuiltIns;
using Zhengling.Feel.Compilation;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Tests.Compilation;

/// <summary>What expressions mean, as far as the forms of the language (not its built-in functions) go.</summary>
public sealed class EvaluationTests
{
    private static readonly FeelContext Variables = FeelContext.Of(
        ("类别", "优惠"), ("住宅面积", (FeelNumber)100), ("非住宅面积", (FeelNumber)20.5m),
        ("employees", new object?[] { Employee("张三", 20), Employee("李四", 30), Employee("王五", 20) }),
        ("missing", null), ("未知", Undetermined.Because("条文未规定")),
        ("days in weekend", new object?[] { "saturday", "sunday" }), ("loan-rate", (FeelNumber)0.03m), ("loan", (FeelNumber)7), ("rate", (FeelNumber)2));

    private static FeelContext Employee(string name, int department) => FeelContext.Of(("name", name), ("dept no", (FeelNumber)department));

    private static string Run(string text, EvaluationMode mode = EvaluationMode.Standard) =>
        FeelText.Format(FeelExpression.Evaluate(text, Variables, new EvaluationContext(new EvaluationOptions { Mode = mode })));

    [Theory]
    [InlineData("if 类别 = \"优惠\" then 住宅面积*60+非住宅面积*100 else 住宅面积*150+非住宅面积*190", "8050")]
    [InlineData("employees[dept no = 20].name", "[\"张三\", \"王五\"]")]
    [InlineData("employees[item.dept no = 20][1].name", "\"张三\"")]
    [InlineData("employees[-1].name", "\"王五\"")]
    [InlineData("employees[2].dept no", "30")]
    [InlineData("employees[name = \"李四\"].dept no[1] + 1", "31")]
    [InlineData("loan-rate * 100", "3")]
    [InlineData("loan - rate", "0.03")]
    [InlineData("(loan) - rate", "5")]
    [InlineData("for d in days in weekend return d = \"sunday\"", "[false, true]")]
    [InlineData("{a: 1, b: a + 1, c: {d: a + b}}.c.d", "3")]
    [InlineData("{税率: 0.1, 税额: 住宅面积 * 税率}.税额", "10")]
    [InlineData("for i in 1..3, j in i..1 return i * 10 + j", "[11, 22, 21, 33, 32, 31]")]
    [InlineData("for i in 0..4 return if i = 0 then 1 else i * partial[-1]", "[1, 1, 2, 6, 24]")]
    [InlineData("for i in [3..5) return i", "[3, 4]")]
    [InlineData("for i in @\"2024-02-28\"..@\"2024-03-01\" return i.day", "[28, 29, 1]")]
    [InlineData("some e in employees satisfies e.dept no > 25", "true")]
    [InlineData("every e in employees satisfies e.dept no > 25", "false")]
    [InlineData("some x in [1, null, 3] satisfies x > 5", "null")]
    [InlineData("(function(x: number, y: number) x * y)(6, 7)", "42")]
    [InlineData("(function(x: number, y: number) x - y)(y: 2, x: 7)", "5")]
    [InlineData("{f: function(n) n + 住宅面积, g: f(1)}.g", "101")]
    [InlineData("(for i in 1..3 return function(x) x + i)[2](10)", "12")]
    [InlineData("5 in (> 3, 1)", "true")]
    [InlineData("5 in [[1..3], [5..6]]", "true")]
    [InlineData("(> 5).start", "5")]
    [InlineData("missing = null", "true")]
    [InlineData("1 + missing", "null")]
    [InlineData("[1, 2, 3][item > 1]", "[2, 3]")]
    [InlineData("[1, 2, 3][2 - 1]", "1")]
    [InlineData("[{x: 1}, {x: null}][x < 2]", "[{x: 1}]")]
    [InlineData("[{x: 1}][rate = 2]", "[{x: 1}]")]
    [InlineData("住宅面积 instance of number", "true")]
    [InlineData("employees instance of list<context<name: string, dept no: number>>", "true")]
    [InlineData("false and 未知", "false")]
    [InlineData("true or 未知", "true")]
    public void Has_its_value(string text, string value) => Run(text).ShouldBe(value);

    [Theory]
    [InlineData("1 + 未知")]
    [InlineData("未知 + missing")]
    [InlineData("if 未知 then 1 else 2")]
    [InlineData("未知 = null")]
    [InlineData("未知 instance of number")]
    [InlineData("true and 未知")]
    [InlineData("[1, 2][item > 未知]")]
    [InlineData("for i in 未知 return i")]
    [InlineData("some i in [1] satisfies 未知 > i")]
    [InlineData("未知.name")]
    [InlineData("未知(1)")]
    [InlineData("3 in (1, 未知)")]
    [InlineData("[1..未知]")]
    [InlineData("-未知")]
    public void What_is_not_determined_stays_so(string text)
    {
        var value = FeelExpression.Evaluate(text, Variables).ShouldBeOfType<Undetermined>();
        value.Reason.ShouldBe("条文未规定");
    }

    [Theory]
    [InlineData("[1, 未知, 3][1]", "1")]
    [InlineData("{甲: 1, 乙: 未知}.甲", "1")]
    [InlineData("[{a: 1}, 未知].a[1]", "1")]
    [InlineData("(for x in [1, 未知, 3] return x * 2)[3]", "6")]
    [InlineData("count([1, 未知])", "2")]
    [InlineData("{镇: [{名: \"甲\", 数: 1}, {名: \"乙\", 数: 未知}]}.镇[名 = \"甲\"].数[1]", "1")]
    public void What_is_not_determined_may_stand_beside_what_is(string text, string value) => Run(text).ShouldBe(value);

    [Theory]
    [InlineData("1 + missing")]
    [InlineData("1 + \"a\"")]
    [InlineData("1 / 0")]
    [InlineData("nobody knows me")]
    [InlineData("if missing then 1 else 2")]
    [InlineData("[1, 2][3]")]
    [InlineData("{a: 1}.b")]
    [InlineData("1 <")]
    [InlineData("missing > 1")]
    [InlineData("@\"no date\"")]
    [InlineData("[{x: 1}, {x: null}][x < 2]")]
    public void Errors_are_null_with_a_warning_or_undetermined_in_strict_mode(string text)
    {
        var standard = new EvaluationContext();
        FeelExpression.Evaluate(text, Variables, standard).ShouldNotBeOfType<Undetermined>();
        standard.Diagnostics.ShouldNotBeEmpty();
        standard.Diagnostics[0].Span.ShouldNotBeNull();
        FeelExpression.Evaluate(text, Variables, new EvaluationContext(EvaluationOptions.Strict)).ShouldBeOfType<Undetermined>();
    }

    [Theory]
    [InlineData("null", "null")]
    [InlineData("missing = null", "true")]
    [InlineData("if missing = null then 0 else missing", "0")]
    public void Strict_mode_keeps_plain_nulls(string text, string value) => Run(text, EvaluationMode.Strict).ShouldBe(value);

    [Theory]
    [InlineData("-", 5, "true")]
    [InlineData("< 5", 4, "true")]
    [InlineData("[1..3], 5", 5, "true")]
    [InlineData("not(1, 2)", 3, "true")]
    [InlineData("not(1, 3)", 3, "false")]
    [InlineData("? > 1 and ? < 4", 3, "true")]
    [InlineData("住宅面积", 100, "true")]
    [InlineData("[1, 2, 3]", 2, "true")]
    [InlineData("> 未知", 2, "U")]
    public void Unary_tests_have_their_outcome(string text, int input, string outcome)
    {
        var scope = new FeelScope(Variables.Select(entry => new FeelVariable(entry.Key, FeelType.Of(entry.Value))));
        var tests = FeelExpression.CompileUnaryTests(text, FeelType.Number, scope);
        foreach (var prepared in new[] { false, true })
        {
            if (prepared) tests.Prepare();
            var value = tests.Evaluate((FeelNumber)input, [.. Variables.Values], new EvaluationContext());
            (value is Undetermined ? "U" : FeelText.Format(value)).ShouldBe(outcome);
        }
    }

    [Theory]
    [InlineData("date and time", "false")]
    [InlineData("date and time(\"2022-04-12T08:00:00\").hour = 8", "true")]
    [InlineData("date(\"2022-04-12\").month = 4 and date", "true")]
    public void A_function_of_several_words_gives_way_to_variables_unless_called(string text, string value) =>
        FeelText.Format(FeelExpression.Evaluate(text, FeelContext.Of(("date", true), ("time", false)))).ShouldBe(value);

    [Fact]
    public void One_expression_serves_many_threads()
    {
        var scope = new FeelScope([new("a", FeelType.Number)]);
        var expression = FeelExpression.Compile("sum(for i in 1..10 return i * a) + (if a > 500 then 1 else 0)", scope);
        Parallel.For(0, 8, worker =>
        {
            for (var a = 0; a < 1000; a++)
                expression.Evaluate([(FeelNumber)a], new EvaluationContext()).ShouldBe((FeelNumber)((55 * a) + (a > 500 ? 1 : 0)));
        });
    }

    [Fact]
    public void Loops_end_at_the_step_limit() =>
        Should.Throw<EvaluationLimitException>(() => FeelExpression.Evaluate(
            "for i in 1..1000000, j in 1..1000000 return i", null, new EvaluationContext(new EvaluationOptions { MaxSteps = 1000 })));

    [Fact]
    public void A_host_function_is_called_by_its_Chinese_name()
    {
        var library = FeelLibrary.Standard.With(new BuiltInFunction("加一", new BuiltInForm(
            new FeelSignature([new("数", FeelType.Number)], FeelType.Number), static (arguments, _) => (FeelNumber)arguments[0]! + 1)));
        FeelExpression.Compile("加一(数: 加一(3))", FeelScope.Empty, library).Evaluate([], new EvaluationContext()).ShouldBe((FeelNumber)5);
    }
}
