using Zhengling.Dmn.Compilation;
using Zhengling.Dmn.Model;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Values;
using static Zhengling.Dmn.Tests.Models;

namespace Zhengling.Dmn.Tests;

public class GraphTests
{
    [Fact]
    public void 不走的分支不计算所需决策()
    {
        var model = ModelOf(Input("征", "boolean"), Decision("坏", "1 / 0"), Decision("费", "if 征 then 坏 else 5")).Compile();
        var result = model.Standard("费", ("征", false));
        Text(result.Value).ShouldBe("5");
        result.Diagnostics.ShouldBeEmpty();
        model.Standard("费", ("征", true)).Diagnostics.ShouldNotBeEmpty();
    }

    [Fact]
    public void 所需决策只计算一次()
    {
        var model = ModelOf(Decision("坏", "1 / 0"), Decision("甲", "坏"), Decision("乙", "坏"), Decision("丙", "[甲, 乙, 坏]")).Compile();
        model.Standard("丙").Diagnostics.Count.ShouldBe(1);
    }

    [Fact]
    public void 互相依赖被报告且不会死循环()
    {
        var compiled = CompiledModel.Compile(ModelOf(Decision("甲", "乙 + 1"), Decision("乙", "甲 + 1")), options: Inferred);
        compiled.Diagnostics.ShouldContain(d => d.Code == "DMN-E102" && d.Chinese.Contains("甲 → 乙 → 甲"));
        compiled.Standard("甲").Value.ShouldBeNull();
    }

    [Fact]
    public void 字符串提到的名称不算依赖() =>
        Text(ModelOf(Decision("甲", "\"乙\""), Decision("乙", "甲")).Compile().Strict("乙").Value).ShouldBe("\"乙\"");

    [Fact]
    public void 未声明的依赖不可见()
    {
        var compiled = CompiledModel.Compile(ModelOf(Input("甲"), Decision("乙", "甲 + 1")));
        compiled.Diagnostics.ShouldNotBeEmpty();
    }

    [Fact]
    public void 表达式中的错误报告在文件的行列()
    {
        var text = new LiteralExpression { Text = new ExpressionText("1 +\n  没有 * 2", new SourceLocation("policy.md", 40, 9)) };
        var compiled = CompiledModel.Compile(ModelOf(Decision("费", text)), options: Inferred);
        compiled.Diagnostics.ShouldHaveSingleItem().ToString().ShouldStartWith("policy.md:41:3:");
    }

    [Fact]
    public void 运行时的错误也在文件的行列()
    {
        var text = new LiteralExpression { Text = new ExpressionText("1 + 甲 / 0", new SourceLocation("policy.md", 40, 9)) };
        var result = CompiledModel.Compile(ModelOf(Input("甲", "number"), Decision("费", text)), options: Inferred).Standard("费", ("甲", 1));
        result.Diagnostics[0].ToString().ShouldStartWith("policy.md:40:13:");
    }

    [Fact]
    public void 函数可递归而有限度()
    {
        var model = ModelOf(
            new BusinessKnowledgeModel
            {
                Id = "阶乘",
                Name = "阶乘",
                EncapsulatedLogic = new BoxedFunction
                {
                    Parameters = [new InformationItem { Name = "n", TypeRef = "number" }],
                    Body = LiteralExpression.Of("if n <= 1 then 1 else n * 阶乘(n - 1)"),
                },
            },
            Decision("五", "阶乘(5)"), Decision("深", "阶乘(100000)")).Compile();
        Text(model.Strict("五").Value).ShouldBe("120");
        Should.Throw<EvaluationLimitException>(() => model.Strict("深"));
    }

    [Fact]
    public void 决策服务只用给它的值()
    {
        var model = new DmnModel
        {
            Name = "试验",
            Namespace = "urn:test",
            Elements =
            [
                Input("甲", "number"), Decision("乙", "甲 + 1", "number"), Decision("丙", "乙 * 10", "number"),
                new DecisionService
                {
                    Id = "服务", Name = "服务", OutputDecisions = [ElementReference.To("丙")], InputDecisions = [ElementReference.To("乙")],
                },
                Decision("丁", "服务(7) + 乙", "number"),
            ],
        }.Compile();
        Text(model.Strict("丁", ("甲", 1)).Value).ShouldBe("72");
        Text(model.EvaluateService("服务", Values(("乙", 3)), new EvaluationContext()).Value).ShouldBe("30");
    }

    [Fact]
    public void 知识模型可以直接调用()
    {
        var model = ModelOf(new BusinessKnowledgeModel
        {
            Id = "倍",
            Name = "倍",
            EncapsulatedLogic = new BoxedFunction
            {
                Parameters = [new InformationItem { Name = "n", TypeRef = "number" }],
                Body = LiteralExpression.Of("n * 2"),
            },
        }).Compile();
        Text(model.EvaluateService("倍", Values(("n", 4)), new EvaluationContext()).Value).ShouldBe("8");
    }

    [Fact]
    public void 很长的链条不使程序崩溃()
    {
        const int length = 20_000;
        var chain = Enumerable.Range(0, length).Select(i => Decision($"决{i}", i == 0 ? "1" : $"决{i - 1} + 1")).ToArray();
        var explicitly = chain.Select((d, i) => new Decision
        {
            Id = d.Id,
            Name = d.Name,
            Expression = d.Expression,
            InformationRequirements = i == 0 ? [] : [new InformationRequirement { RequiredDecision = ElementReference.To($"决{i - 1}") }],
        });
        var model = CompiledModel.Compile(ModelOf([.. explicitly]));
        model.Diagnostics.ShouldBeEmpty();
        Should.Throw<EvaluationLimitException>(() => model.Strict($"决{length - 1}"));
        Text(model.Strict("决100").Value).ShouldBe("101");
    }

    [Fact]
    public void 引用不存在的元素被报告()
    {
        var decision = new Decision
        {
            Id = "甲",
            Name = "甲",
            Expression = LiteralExpression.Of("1"),
            InformationRequirements = [new InformationRequirement { RequiredInput = ElementReference.To("无") }],
        };
        CompiledModel.Compile(ModelOf(decision)).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("DMN-E101");
    }
}
