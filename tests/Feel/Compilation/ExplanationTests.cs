using FsCheck;
using FsCheck.Fluent;
using Zhengling.Feel.Compilation;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Tests.Syntax;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Tests.Compilation;

/// <summary>An explanation shows what was evaluated, with values, and nothing else.</summary>
public sealed class ExplanationTests
{
    private static readonly FeelScope Scope = new(
        [new("类别", FeelType.String), new("住宅面积", FeelType.Number), new("月度", new ListType(FeelType.Number))]);

    private static string Explain(string text) => FeelExpression.Compile(text, Scope)
        .Explain(["优惠", (FeelNumber)100, new object?[] { (FeelNumber)4000, (FeelNumber)6000 }], new EvaluationContext())!.ToString();

    [Fact]
    public void Shows_the_branch_taken_and_not_the_other() =>
        Explain("if 类别 = \"优惠\" then 住宅面积*60 else 住宅面积*150").ShouldBe(
            """
            if 类别 = "优惠" then 住宅面积*60 else 住宅面积*150 = 6000
              类别 = "优惠" = true
                类别 = "优惠"
              住宅面积*60 = 6000
                住宅面积 = 100

            """);

    [Fact]
    public void Shows_every_round_of_a_loop_and_the_call() =>
        Explain("sum(for m in 月度 return m * 2)").ShouldBe(
            """
            sum(for m in 月度 return m * 2) = 20000
              for m in 月度 return m * 2 = [8000, 12000]
                月度 = [4000, 6000]
                m * 2 = 8000
                  m = 4000
                m * 2 = 12000
                  m = 6000

            """);

    [Fact]
    public void Is_bounded()
    {
        var explanation = FeelExpression.Compile("for i in 1..20000 return i + 1", FeelScope.Empty).Explain([], new EvaluationContext())!;
        explanation.IsCut.ShouldBeTrue();
        explanation.Parts.Count.ShouldBeLessThanOrEqualTo(CompiledExpression.MaxExplained);
        ((IReadOnlyList<object?>)explanation.Value!).Count.ShouldBe(20000);
    }

    [Fact]
    public void Has_the_value_of_the_evaluation() => Prop.ForAll(RandomTrees.Expressions.ToArbitrary(), tree =>
    {
        var scope = new FeelScope(RandomTrees.Names.Select(name => new FeelVariable(name, FeelType.Any)));
        object?[] slots = [.. RandomTrees.Names.Select(name => name == "a" ? (object)(FeelNumber)3 : null)];
        var expression = FeelExpression.Compile(tree.ToString(), scope);
        var options = new EvaluationOptions { MaxSteps = 1000, MaxSize = 1000 };
        string Shown(Func<EvaluationContext, object?> run)
        {
            try
            {
                return FeelText.Format(run(new EvaluationContext(options)));
            }
            catch (EvaluationLimitException limit)
            {
                return limit.Diagnostic.Code;
            }
        }

        Shown(context => expression.Explain(slots, context)!.Value).ShouldBe(Shown(context => expression.Evaluate(slots, context)));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(400).WithEndSize(30).WithReplay(20220412, 27));
}
