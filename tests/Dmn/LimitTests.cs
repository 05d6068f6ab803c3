using Zhengling.Dmn.Compilation;
using Zhengling.Dmn.Model;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Values;
using static Zhengling.Dmn.Tests.Models;

namespace Zhengling.Dmn.Tests;

/// <summary>Functions called so often that their code becomes machine code on the way; evaluations that have to be stopped.</summary>
public class LimitTests
{
    private static readonly CompiledModel Model = ModelOf(
        Input("次", "number"),
        Function("加倍", "if 数 > 3 then 数 * 2 else 数 + 0.5"),
        Function("档", Table(HitPolicy.First, ["数"], [""], ["小: < 100 → 1", "中: [100..1000) → 数 / 100", "大: - → 加倍(数)"])),
        Decision("合计", "sum(for i in 1..次 return 加倍(i) + 档(i))"),
        Decision("无尽", "some i in 1..1000000000000 satisfies 加倍(i) < 0"),
        Decision("深", "(function(自, 数) 自(自, 加倍(数)))(function(自, 数) 自(自, 数 + 1), 1)")).Compile();

    private static BusinessKnowledgeModel Function(string name, BoxedExpression body) => new()
    {
        Id = name,
        Name = name,
        EncapsulatedLogic = new BoxedFunction { Parameters = [new InformationItem { Name = "数", TypeRef = "number" }], Body = body },
    };

    private static BusinessKnowledgeModel Function(string name, string feel) => Function(name, LiteralExpression.Of(feel));

    [Theory]
    [InlineData(1)]
    [InlineData(499)]
    [InlineData(500)]
    [InlineData(501)]
    [InlineData(1700)]
    public void 函数调用多少次都一样(int times)
    {
        decimal expected = 0;
        for (var i = 1; i <= times; i++)
        {
            var twice = i > 3 ? i * 2 : i + 0.5m;
            expected += twice + (i < 100 ? 1 : i < 1000 ? i / 100m : twice);
        }

        foreach (var options in new[] { EvaluationOptions.Standard, EvaluationOptions.Strict })
        {
            var result = Model.Evaluate("合计", Values(("次", times)), new EvaluationContext(options));
            result.Value.ShouldBe(FeelNumber.FromDecimal(expected));
            result.Diagnostics.ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("合计", 100_000)]
    [InlineData("无尽", 1)]
    [InlineData("深", 1)]
    public void 步数到限即止(string decision, int times)
    {
        var context = new EvaluationContext(new EvaluationOptions { MaxSteps = 5_000 });
        Should.Throw<EvaluationLimitException>(() => Model.Evaluate(decision, Values(("次", times)), context));
    }

    [Fact]
    public void 到时限即止()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMilliseconds(20)); // ends by nothing else
        var context = new EvaluationContext(new EvaluationOptions { MaxSteps = long.MaxValue }, cancellation: limit.Token);
        Should.Throw<OperationCanceledException>(() => Model.Evaluate("无尽", Values(("次", 1)), context));
    }

    private sealed record Times(int 次);

    [Fact]
    public void 绑定的行也受限制()
    {
        var bound = Model.Bind<Times, object?>("合计");
        bound(new Times(2), new EvaluationContext()).ShouldBe((FeelNumber)6);
        Should.Throw<EvaluationLimitException>(() => bound(new Times(100_000), new EvaluationContext(new EvaluationOptions { MaxSteps = 5_000 })));
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Should.Throw<OperationCanceledException>(() => bound(new Times(10_000), new EvaluationContext(cancellation: cancelled.Token)));
    }
}
