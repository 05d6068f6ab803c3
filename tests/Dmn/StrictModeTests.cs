using Zhengling.Dmn.Evaluation;
using Zhengling.Dmn.Model;
using Zhengling.Feel.Values;
using static Zhengling.Dmn.Tests.Models;

namespace Zhengling.Dmn.Tests;

/// <summary>Nothing silent: in strict mode what cannot be decided is not determined, with the reason.</summary>
public class StrictModeTests
{
    private static readonly DmnModel Grades = ModelOf(
        Input("升幅", "number"),
        Decision("档", Table(HitPolicy.Unique, ["升幅"], [""], ["甲: < 30 → 1", "乙: [50..80] → 2", "丙: >= 80 → 3"])));

    [Fact]
    public void 无规则时未规定并说出表与输入()
    {
        var value = Grades.Compile().Strict("档", ("升幅", 40)).Value.ShouldBeOfType<Undetermined>();
        value.Code.ShouldBe("DMN-E201");
        value.ReasonInChinese.ShouldContain("档");
        value.ReasonInChinese.ShouldContain("升幅 = 40");
    }

    [Fact]
    public void 标准模式下无规则为空值并有警告()
    {
        var result = Grades.Compile().Standard("档", ("升幅", 40));
        result.Value.ShouldBeNull();
        result.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("DMN-E201");
    }

    [Fact]
    public void 多条规则时未规定并列出规则()
    {
        var value = Grades.Compile().Strict("档", ("升幅", 80)).Value.ShouldBeOfType<Undetermined>();
        value.Code.ShouldBe("DMN-E202");
        value.ReasonInChinese.ShouldContain("乙, 丙");
    }

    [Fact]
    public void 不一致的规则未规定()
    {
        var model = ModelOf(Input("数", "number"), Decision("果", Table(HitPolicy.Any, ["数"], [""], ["一: < 5 → 1", "二: < 9 → 2"]))).Compile();
        var value = model.Strict("果", ("数", 3)).Value.ShouldBeOfType<Undetermined>();
        value.Code.ShouldBe("DMN-E203");
        value.ReasonInChinese.ShouldContain("一, 二");
    }

    [Fact]
    public void 输入未规定则表未规定并带原因()
    {
        var model = ModelOf(
            Decision("升幅", "undetermined(\"本文未规定升幅\")"),
            Decision("档", Table(HitPolicy.Unique, ["升幅"], [""], ["甲: < 30 → 1", "乙: >= 30 → 2"]))).Compile();
        var value = model.Strict("档").Value.ShouldBeOfType<Undetermined>();
        value.Causes.Select(c => c.Reason).ShouldContain("本文未规定升幅");
    }

    [Fact]
    public void 不看未规定列的规则仍然适用()
    {
        var model = ModelOf(
            Input("类", "string"),
            Decision("升幅", "undetermined(\"无\")"),
            Decision("档", Table(HitPolicy.Unique, ["类", "升幅"], [""], ["甲: \"免\" | - → 0", "乙: \"征\" | < 30 → 1"]))).Compile();
        Text(model.Strict("档", ("类", "免")).Value).ShouldBe("0");
        model.Strict("档", ("类", "征")).Value.ShouldBeOfType<Undetermined>();
    }

    [Fact]
    public void 首条适用规则之后的未规定不影响F()
    {
        var model = ModelOf(
            Input("类", "string"),
            Decision("升幅", "undetermined(\"无\")"),
            Decision("先", Table(HitPolicy.First, ["类", "升幅"], [""], ["甲: \"免\" | - → 0", "乙: - | < 30 → 1"])),
            Decision("后", Table(HitPolicy.First, ["类", "升幅"], [""], ["乙: - | < 30 → 1", "甲: \"免\" | - → 0"]))).Compile();
        Text(model.Strict("先", ("类", "免")).Value).ShouldBe("0");
        model.Strict("后", ("类", "免")).Value.ShouldBeOfType<Undetermined>();
    }

    [Fact]
    public void 缺少的输入未规定并列入问题()
    {
        var result = ModelOf(Input("面积", "number"), Decision("费", "面积 * 2")).Compile().Strict("费");
        result.Value.ShouldBeOfType<Undetermined>().Code.ShouldBe("DMN-E304");
        var problem = result.InputProblems.ShouldHaveSingleItem();
        problem.ShouldSatisfyAllConditions(() => problem.Input.ShouldBe("面积"), () => problem.Kind.ShouldBe(InputProblemKind.Missing));
    }

    [Theory]
    [InlineData(HitPolicy.Any)]
    [InlineData(HitPolicy.Priority)]
    [InlineData(HitPolicy.OutputOrder)]
    public void 要比较的输出未规定则未规定(HitPolicy policy) =>
        ModelOf(Input("数", "number"), Decision("果", Table(
                policy, ["数"], [""], ["一: < 5 → 1", "二: < 9 → undetermined(\"无\")"], outputValues: policy == HitPolicy.Any ? null : "1, 2")))
            .Compile().Strict("果", ("数", 3)).Value.ShouldBeOfType<Undetermined>().Reason.ShouldBe("无");

    [Fact]
    public void 结果类型不符未规定()
    {
        var value = ModelOf(Decision("费", "\"三\"", "number")).Compile().Strict("费").Value.ShouldBeOfType<Undetermined>();
        value.Code.ShouldBe("DMN-E207");
    }

    [Fact]
    public void 输出不在输出值中未规定() =>
        ModelOf(Input("数", "number"), Decision("果", Table(HitPolicy.Unique, ["数"], [""], ["一: 1 → \"丁\""], outputValues: "\"甲\", \"乙\"")))
            .Compile().Strict("果", ("数", 1)).Value.ShouldBeOfType<Undetermined>().Code.ShouldBe("DMN-E206");

    [Fact]
    public void 清单中个别未规定不妨碍其余()
    {
        var model = ModelOf(
            Input("升幅", "list<number>"),
            new BusinessKnowledgeModel
            {
                Id = "定档",
                Name = "定档",
                EncapsulatedLogic = new BoxedFunction
                {
                    Parameters = [new InformationItem { Name = "幅", TypeRef = "number" }],
                    Body = Table(HitPolicy.Unique, ["幅"], [""], ["甲: < 30 → 1", "乙: >= 50 → 2"]),
                },
            },
            Decision("档", "for 幅 in 升幅 return 定档(幅)")).Compile();
        var list = model.Strict("档", ("升幅", new object?[] { (FeelNumber)10, (FeelNumber)40, (FeelNumber)60 })).Value
            .ShouldBeAssignableTo<IReadOnlyList<object?>>()!;
        Text(list[0]).ShouldBe("1");
        list[1].ShouldBeOfType<Undetermined>();
        Text(list[2]).ShouldBe("2");
    }
}
