using Zhengling.Feel.BuiltIns;
using Zhengling.Feel.Compilation;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Tests.BuiltIns;

/// <summary>Each row is an expression and the canonical text of its value; the kit's cases are tested beside it.</summary>
public sealed class BuiltInFunctionTests
{
    [Theory]
    [InlineData("string(1.50)", "\"1.5\"")]
    [InlineData("string(null)", "null")]
    [InlineData("string([1, \"a\", @\"2022-04-12\"])", "\"[1, \\\"a\\\", @\\\"2022-04-12\\\"]\"")]
    [InlineData("number(\"1 234 567,5\", \" \", \",\")", "1234567.5")]
    [InlineData("number(\"1.5\", null, \",\")", "null")]
    [InlineData("number(\"12,5\", \",\", \",\")", "null")]
    [InlineData("number(\"1_000\", \"_\", \".\")", "null")]
    public void Conversions(string expression, string expected) => Evaluate(expression).ShouldBe(expected);

    [Theory]
    [InlineData("substring(\"密云区🏠政府\", 4)", "\"🏠政府\"")]
    [InlineData("substring(\"密云区🏠政府\", -3, 1)", "\"🏠\"")]
    [InlineData("substring(\"密云\", 3)", "null")]
    [InlineData("substring(\"密云\", 0)", "null")]
    [InlineData("substring(\"密云\", 1, 0)", "null")]
    [InlineData("string length(\"a🏠b\")", "3")]
    [InlineData("upper case(\"ß\")", "\"ß\"")]
    [InlineData("substring before(\"密政发〔2022〕21号\", \"〔\")", "\"密政发\"")]
    [InlineData("substring after(\"密政发〔2022〕21号\", \"〕\")", "\"21号\"")]
    [InlineData("starts with(\"密云\", \"\")", "true")]
    [InlineData("string join([\"一\", null, \"二\"], \"、\")", "\"一、二\"")]
    public void Strings(string expression, string expected) => Evaluate(expression).ShouldBe(expected);

    [Theory]
    [InlineData("sublist([1,2,3], 2)", "[2, 3]")]
    [InlineData("sublist([1,2,3], -2, 1)", "[2]")]
    [InlineData("sublist([1,2,3], 2, 3)", "null")]
    [InlineData("insert before([1,3], 2, 2)", "[1, 2, 3]")]
    [InlineData("insert before([1,3], 3, 2)", "null")]
    [InlineData("remove([1,2,3], -1)", "[1, 2]")]
    [InlineData("remove([1,2,3], 4)", "null")]
    [InlineData("index of([1,2,null,2], 2)", "[2, 4]")]
    [InlineData("index of([1,null], null)", "[2]")]
    [InlineData("union([1,2], [2,3], [null,null])", "[1, 2, 3, null]")]
    [InlineData("distinct values([1, 1.0, \"1\", true, true, [1], [1]])", "[1, \"1\", true, [1]]")]
    [InlineData("flatten([1,[[2,[3]]],[]])", "[1, 2, 3]")]
    [InlineData("concatenate([1], [2], 3)", "[1, 2, 3]")]
    [InlineData("append([1], 2, [3])", "[1, 2, [3]]")]
    [InlineData("reverse([])", "[]")]
    [InlineData("list contains([1, null], null)", "true")]
    [InlineData("list replace([2,4,7,8], function(item, newItem) item < newItem, 5)", "[5, 5, 7, 8]")]
    [InlineData("count(null)", "null")]
    public void Lists(string expression, string expected) => Evaluate(expression).ShouldBe(expected);

    [Theory]
    [InlineData("min([])", "null")]
    [InlineData("min(\"乙\", \"丙\")", "\"丙\"")]
    [InlineData("max([@\"2022-04-12\", @\"2021-12-31\"])", "@\"2022-04-12\"")]
    [InlineData("max(1, \"2\")", "null")]
    [InlineData("sum([])", "null")]
    [InlineData("sum(0.1, 0.2)", "0.3")]
    [InlineData("mean([1, 2, 2])", "1.666666666666666666666666666666667")]
    [InlineData("median(1, 2)", "1.5")]
    [InlineData("stddev([1, 3])", "1.414213562373095048801688724209698")]
    [InlineData("mode([2, 1, 2, 1, 3])", "[1, 2]")]
    [InlineData("product([0.5, 4])", "2")]
    [InlineData("all([null, false])", "false")]
    [InlineData("any([])", "false")]
    [InlineData("any([null, true])", "true")]
    public void Aggregates(string expression, string expected) => Evaluate(expression).ShouldBe(expected);

    [Theory]
    [InlineData("sort([3,1,2], function(x, y) x < y)", "[1, 2, 3]")]
    [InlineData("sort([{k: 1, v: 1}, {k: 0, v: 2}, {k: 1, v: 3}], function(x, y) x.k < y.k)", "[{k: 0, v: 2}, {k: 1, v: 1}, {k: 1, v: 3}]")]
    [InlineData("sort([1,2], function(x, y) null)", "null")]
    [InlineData("sort([1,2], function(x) true)", "null")]
    [InlineData("sort([3,1,2,5,4], function(x, y) true)[1] > 0", "true")]
    [InlineData("sort([], function(x, y) x < y)", "[]")]
    public void Sorting_is_stable_and_survives_any_function(string expression, string expected) => Evaluate(expression).ShouldBe(expected);

    [Theory]
    [InlineData("decimal(2.5, 0)", "2")]
    [InlineData("round half up(2.5, 0)", "3")]
    [InlineData("round half down(-2.5, 0)", "-2")]
    [InlineData("round up(46.2, 0)", "47")]
    [InlineData("round up(9.999999999999999999999999999999999e6144, -6112 + 1)", "9.999999999999999999999999999999999e6144")]
    [InlineData("round up(9.5e-5, 4.9)", "0.0001")]
    [InlineData("round down(0.7 * 66, 0)", "46")]
    [InlineData("floor(-1.5)", "-2")]
    [InlineData("ceiling(123, -1)", "130")]
    [InlineData("modulo(-12, 5)", "3")]
    [InlineData("odd(2.5) or even(2.5)", "false")]
    [InlineData("abs(@\"-P1D\")", "@\"P1D\"")]
    [InlineData("exp(1)", "2.718281828459045235360287471352662")]
    [InlineData("log(0)", "null")]
    [InlineData("sqrt(16)", "4")]
    public void Numbers(string expression, string expected) => Evaluate(expression).ShouldBe(expected);

    [Theory]
    [InlineData("date(2024, 2, 30)", "null")]
    [InlineData("date(\"2022-04-12\") + duration(\"P30D\")", "@\"2022-05-12\"")]
    [InlineData("date and time(@\"2022-04-12\", @\"10:00:00@Asia/Shanghai\")", "@\"2022-04-12T10:00:00@Asia/Shanghai\"")]
    [InlineData("time(10, 0, 0, @\"PT8H\")", "@\"10:00:00+08:00\"")]
    [InlineData("time(10, 0, 0.5)", "@\"10:00:00.5\"")]
    [InlineData("years and months duration(@\"2022-01-31\", @\"2022-02-28\")", "@\"P0M\"")]
    [InlineData("day of week(@\"2022-04-12\")", "\"Tuesday\"")]
    [InlineData("week of year(@\"2021-01-03\")", "53")]
    [InlineData("month of year(@\"2022-04-12\")", "\"April\"")]
    [InlineData("day of year(@\"2024-12-31\")", "366")]
    [InlineData("today()", "@\"2022-04-12\"")]
    [InlineData("now()", "@\"2022-04-12T08:30:00+08:00\"")]
    [InlineData("is(@\"10:00:00\", @\"10:00:00Z\")", "false")]
    public void Dates(string expression, string expected) => Evaluate(expression).ShouldBe(expected);

    [Theory]
    [InlineData("before(1, [2..3])", "true")]
    [InlineData("before([1..2], [2..3])", "false")]
    [InlineData("before(1, \"a\")", "null")]
    [InlineData("during(5, (< 10))", "true")]
    [InlineData("includes((> 10), [11..20])", "true")]
    [InlineData("includes([11..20], (> 10))", "false")]
    [InlineData("overlaps((< 5), (> 3))", "true")]
    [InlineData("before((< 5), (>= 5))", "true")]
    [InlineData("coincides([1..5], [1..5])", "true")]
    [InlineData("range(\"[1..10)\")", "[1..10)")]
    [InlineData("range(\"[10..1]\")", "null")]
    public void Ranges(string expression, string expected) => Evaluate(expression).ShouldBe(expected);

    [Theory]
    [InlineData("get value({面积: 1}, \"面积\")", "1")]
    [InlineData("get value({a: {b: 2}}, [\"a\", \"b\"])", "2")]
    [InlineData("get value({a: 1}, \"b\")", "null")]
    [InlineData("get entries({a: 1})", "[{key: \"a\", value: 1}]")]
    [InlineData("context put({a: {b: 1}}, [\"a\", \"c\"], 2)", "{a: {b: 1, c: 2}}")]
    [InlineData("context merge([{a: 1, b: 1}, {b: 2}])", "{a: 1, b: 2}")]
    [InlineData("context([{key: \"a\", value: 1}, {key: \"a\", value: 2}])", "null")]
    public void Contexts(string expression, string expected) => Evaluate(expression).ShouldBe(expected);

    [Theory]
    [InlineData("substring(start position: 2, string: \"abc\")", "\"bc\"")]
    [InlineData("substring(string: \"abc\", from: 2)", "null")]
    [InlineData("round up(scale: 1, n: 1.11)", "1.2")]
    [InlineData("date(year: 2022, month: 4, day: 12)", "@\"2022-04-12\"")]
    [InlineData("matches(pattern: \"B\", input: \"abc\", flags: \"i\")", "true")]
    public void Named_arguments(string expression, string expected) => Evaluate(expression).ShouldBe(expected);

    [Fact]
    public void Every_function_of_the_standard_is_there()
    {
        string[] names =
        [
            "date", "date and time", "time", "number", "string", "duration", "years and months duration", "not", "substring",
            "string length", "upper case", "lower case", "substring before", "substring after", "replace", "contains", "starts with",
            "ends with", "matches", "split", "string join", "list contains", "count", "min", "max", "sum", "mean", "all", "any",
            "sublist", "append", "concatenate", "insert before", "remove", "list replace", "reverse", "index of", "union",
            "distinct values", "flatten", "product", "median", "stddev", "mode", "decimal", "floor", "ceiling", "round up", "round down",
            "round half up", "round half down", "abs", "modulo", "sqrt", "log", "exp", "odd", "even", "is", "before", "after", "meets",
            "met by", "overlaps", "overlaps before", "overlaps after", "finishes", "finished by", "includes", "during", "starts",
            "started by", "coincides", "range", "day of year", "day of week", "month of year", "week of year", "sort", "get value",
            "get entries", "context", "context put", "context merge", "now", "today", "undetermined",
        ];
        FeelLibrary.Standard.Names.Order().ShouldBe(names.Order());
    }

    [Fact]
    public void A_host_adds_functions_of_its_own()
    {
        var undetermined = new BuiltInFunction("未规定", BuiltInForm.Of("理由: string, [依据: string?]", FeelType.Any,
            static (arguments, context) => Undetermined.Because((string)arguments[0]!, context.Site)));
        var library = FeelLibrary.Standard.With(undetermined);
        library.TryGet("未规定", out _).ShouldBeTrue();
        FeelLibrary.Standard.TryGet("未规定", out _).ShouldBeFalse();
        var expression = FeelExpression.Compile("1 + 未规定(理由: \"第三条未写明\")", FeelScope.Empty, library);
        expression.Evaluate([], new EvaluationContext()).ShouldBeOfType<Undetermined>().ExpressionText.ShouldBe("未规定(理由: \"第三条未写明\")");
        undetermined.Signatures.ShouldHaveSingleItem().ToString().ShouldBe("(理由: string, [依据: string]) -> Any");
    }

    [Fact]
    public void Errors_name_the_function_the_parameter_and_what_was_expected()
    {
        var context = new EvaluationContext();
        FeelExpression.Compile("round up(\"五\", 0)", FeelScope.Empty).Evaluate([], context).ShouldBeNull();
        var diagnostic = context.Diagnostics.ShouldHaveSingleItem();
        diagnostic.Code.ShouldBe("FEEL-E203");
        diagnostic.Chinese.ShouldBe("函数“round up”的参数“n”应为 number，实际为 \"五\"。");
        diagnostic.ExpressionText.ShouldBe("round up(\"五\", 0)");
    }

    [Fact]
    public void Without_a_clock_there_is_no_today()
    {
        var context = new EvaluationContext();
        FeelExpression.Compile("today()", FeelScope.Empty).Evaluate([], context).ShouldBeNull();
        context.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("FEEL-E209");
    }

    private static string Evaluate(string expression)
    {
        var context = new EvaluationContext(clock: new FixedClock(), zone: FeelZone.OfOffset(8 * 3600));
        return FeelText.Format(FeelExpression.Compile(expression, FeelScope.Empty).Evaluate([], context));
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2022, 4, 12, 0, 30, 0, TimeSpan.Zero);
    }
}
