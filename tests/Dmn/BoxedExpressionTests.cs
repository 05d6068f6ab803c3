using Zhengling.Dmn.Model;
using Zhengling.Feel.Values;
using static Zhengling.Dmn.Tests.Models;

namespace Zhengling.Dmn.Tests;

public class BoxedExpressionTests
{
    private static ChildExpression Part(string feel) => new(LiteralExpression.Of(feel));

    private static string Evaluate(BoxedExpression expression, params (string, object?)[] inputs) => Text(
        ModelOf([.. inputs.Select(i => Input(i.Item1)), Decision("果", expression)]).Compile().Standard("果", inputs).Value);

    private static readonly object?[] People = [FeelContext.Of(("年", (FeelNumber)70)), FeelContext.Of(("年", (FeelNumber)30))];

    [Fact]
    public void 过滤类型未知的列表可用项的名称() =>
        Evaluate(new BoxedFilter { In = Part("人"), Match = Part("年 >= 60") }, ("人", People)).ShouldBe("[{年: 70}]");

    [Fact]
    public void 过滤类型已知的列表可用项的名称() =>
        Evaluate(new BoxedFilter { In = Part("[{年: 70}, {年: 30}]"), Match = Part("年 >= 60 and item.年 < 90") }).ShouldBe("[{年: 70}]");

    [Fact]
    public void 名为item的项不被遮住() =>
        Evaluate(new BoxedFilter { In = Part("[{item: 1}, {item: 2}]"), Match = Part("item > 1") }).ShouldBe("[{item: 2}]");

    [Fact]
    public void 遍历可用此前的结果() =>
        Evaluate(new BoxedFor { Variable = "x", In = Part("[1..4]"), Return = Part("x + count(partial)") }).ShouldBe("[1, 3, 5, 7]");

    [Theory]
    [InlineData("x > 3", "true", "false")]
    [InlineData("x > 0", "true", "true")]
    [InlineData("x > 9", "false", "false")]
    public void 存在与皆(string condition, string some, string every)
    {
        Evaluate(new BoxedSome { Variable = "x", In = Part("[1, 4]"), Satisfies = Part(condition) }).ShouldBe(some);
        Evaluate(new BoxedEvery { Variable = "x", In = Part("[1, 4]"), Satisfies = Part(condition) }).ShouldBe(every);
    }

    [Fact]
    public void 声明类型的上下文项转换单元素列表()
    {
        var context = new BoxedContext
        {
            Entries =
            [
                new ContextEntry { Variable = new InformationItem { Name = "数", TypeRef = "number" }, Expression = LiteralExpression.Of("[5]") },
                new ContextEntry { Expression = LiteralExpression.Of("数 + 1") },
            ],
        };
        Evaluate(context).ShouldBe("6");
    }

    [Fact]
    public void 函数记住定义处的变量()
    {
        var context = new BoxedContext
        {
            Entries =
            [
                new ContextEntry { Variable = new InformationItem { Name = "率" }, Expression = LiteralExpression.Of("3") },
                new ContextEntry
                {
                    Variable = new InformationItem { Name = "乘" },
                    Expression = new BoxedFunction
                    {
                        Parameters = [new InformationItem { Name = "x", TypeRef = "number" }], Body = LiteralExpression.Of("x * 率"),
                    },
                },
                new ContextEntry { Expression = LiteralExpression.Of("for y in [1, 2] return 乘(y)") },
            ],
        };
        Evaluate(context).ShouldBe("[3, 6]");
    }

    [Fact]
    public void 调用时参数名不对报错()
    {
        var model = ModelOf(Decision("果", new BoxedInvocation
        {
            Function = LiteralExpression.Of("abs"),
            Bindings = [new Binding(new InformationItem { Name = "无" }, LiteralExpression.Of("1"))],
        })).Compile();
        model.Standard("果").Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("FEEL-E202");
    }

    [Fact]
    public void 同一模型可由多个线程同时计算()
    {
        var model = ModelOf(
            Input("n", "number"), Decision("倍", "n * 2"), Decision("和", "sum(for i in 1..n return i + 倍)")).Compile();
        Parallel.For(1, 200, n => Text(model.Strict("和", ("n", n)).Value).ShouldBe(Text((FeelNumber)((n * (n + 1) / 2) + (2 * n * n)))));
    }
}
