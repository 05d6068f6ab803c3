using Zhengling.Dmn.Evaluation;
using Zhengling.Dmn.Model;
using static Zhengling.Dmn.Tests.Models;

namespace Zhengling.Dmn.Tests;

public class TraceTests
{
    private static readonly DmnModel Fee = ModelOf(
        Input("面积", "number"), Input("类别", "number"),
        Decision("单价", Table(HitPolicy.Unique, ["类别"], [""], ["全额: 0 → 150", "减半: [1..11] → 75"])),
        Decision("费", new BoxedContext
        {
            Entries =
            [
                new ContextEntry { Variable = new InformationItem { Name = "基数" }, Expression = LiteralExpression.Of("面积 * 2") },
                new ContextEntry { Expression = LiteralExpression.Of("基数 * 单价") },
            ],
        }));

    [Fact]
    public void 树从结果到规则到输入()
    {
        var trace = Fee.Compile().Traced("费", ("面积", 3), ("类别", 2)).Trace.ShouldNotBeNull();
        trace.Kind.ShouldBe(TraceKind.Decision);
        trace.Id.ShouldBe("费");
        Text(trace.Value).ShouldBe("450");

        var context = trace.Children.ShouldHaveSingleItem();
        context.Kind.ShouldBe(TraceKind.Context);
        context.Children.Select(c => c.Name).ShouldBe(["基数", "费"]);
        var entry = context.Children[0];
        entry.ExpressionText.ShouldBe("面积 * 2");
        entry.Inputs.ShouldHaveSingleItem().Name.ShouldBe("面积");
        entry.Children.ShouldHaveSingleItem().Kind.ShouldBe(TraceKind.Input);

        var result = context.Children[1];
        result.Inputs.Select(i => (i.Name, Text(i.Value))).ShouldBe([("基数", "6"), ("单价", "75")]);
        var price = result.Children.ShouldHaveSingleItem();
        price.Kind.ShouldBe(TraceKind.Decision);
        var table = price.Children.ShouldHaveSingleItem();
        table.Kind.ShouldBe(TraceKind.Table);
        table.MatchedRuleIds.ShouldBe(["减半"]);
        table.Children.Select(c => c.Kind).ShouldBe([TraceKind.TableInput, TraceKind.Rule]);
        table.Children[1].Id.ShouldBe("减半");
        Text(table.Children[1].Value).ShouldBe("75");
    }

    [Fact]
    public void 未走的分支不在树中()
    {
        var model = ModelOf(Input("征", "boolean"), Decision("甲", "1"), Decision("乙", "2"), Decision("费", "if 征 then 甲 else 乙")).Compile();
        var reads = model.Traced("费", ("征", true)).Trace!.Children[0].Inputs.Select(i => i.Name);
        reads.ShouldBe(["征", "甲"]);
    }

    [Fact]
    public void 同一决策的节点共用()
    {
        var model = ModelOf(Decision("甲", "1"), Decision("乙", "甲 + 甲"), Decision("丙", "甲 + 乙")).Compile();
        var literal = model.Traced("丙").Trace!.Children[0];
        var first = literal.Children[0];
        first.Name.ShouldBe("甲");
        literal.Children[1].Children[0].Children[0].ShouldBeSameAs(first);
    }

    [Fact]
    public void 函数的调用在树中()
    {
        var model = ModelOf(
            new BusinessKnowledgeModel
            {
                Id = "倍",
                Name = "倍",
                EncapsulatedLogic = new BoxedFunction
                {
                    Parameters = [new InformationItem { Name = "n", TypeRef = "number" }],
                    Body = LiteralExpression.Of("n * 2"),
                },
            },
            Decision("果", "倍(4)")).Compile();
        var call = model.Traced("果").Trace!.Children[0].Children.First(c => c.Kind == TraceKind.KnowledgeModel);
        Text(call.Value).ShouldBe("8");
        call.Inputs.ShouldHaveSingleItem().Name.ShouldBe("n");
    }

    [Fact]
    public void 不要求时没有树() => Fee.Compile().Strict("费", ("面积", 3), ("类别", 2)).Trace.ShouldBeNull();

    [Fact]
    public void 元素的注记随节点而来()
    {
        var decision = new Decision
        {
            Id = "费",
            Name = "费",
            Expression = LiteralExpression.Of("1"),
            Extensions = new Dictionary<string, string> { ["依据"] = "第五条" },
        };
        ModelOf(decision).Compile().Traced("费").Trace!.Element!.Extensions["依据"].ShouldBe("第五条");
    }
}
