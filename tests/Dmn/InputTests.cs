using Zhengling.Dmn.Evaluation;
using Zhengling.Dmn.Model;
using Zhengling.Feel.Values;
using static Zhengling.Dmn.Tests.Models;

namespace Zhengling.Dmn.Tests;

public class InputTests
{
    private static readonly DmnModel Fee = ModelOf(Input("类别", "类别"), Input("面积", "number"), Decision("费", "面积 * 类别"))
        .WithTypes(new ItemDefinition { Name = "类别", TypeRef = "number", AllowedValues = UnaryTests.Of("[0..11]") });

    [Theory]
    [InlineData(12, InputProblemKind.NotAllowed, "[0..11]")]
    [InlineData("甲", InputProblemKind.WrongType, "number")]
    public void 不合格的输入被点名(object value, InputProblemKind kind, string expected)
    {
        var result = Fee.Compile().Strict("费", ("类别", value), ("面积", 1));
        var problem = result.InputProblems.ShouldHaveSingleItem();
        problem.Input.ShouldBe("类别");
        problem.Kind.ShouldBe(kind);
        problem.Diagnostic.Chinese.ShouldContain("类别");
        problem.Diagnostic.Chinese.ShouldContain(expected);
        result.Value.ShouldBeOfType<Undetermined>();
    }

    [Fact]
    public void 不认识的输入被点名并列出可用者()
    {
        var problem = Fee.Compile().Strict("费", ("类别", 1), ("面积", 1), ("面计", 1)).InputProblems.ShouldHaveSingleItem();
        problem.Kind.ShouldBe(InputProblemKind.UnknownName);
        problem.Diagnostic.Chinese.ShouldContain("面计");
        problem.Diagnostic.Chinese.ShouldContain("面积");
    }

    [Fact]
    public void 日期输入可作日期时间() =>
        Text(ModelOf(Input("起", "date and time"), Decision("果", "起")).Compile().Strict("果", ("起", FeelDate.Parse("2022-04-12"))).Value)
            .ShouldContain("2022-04-12T00:00:00");

    [Fact]
    public void 没有的决策报错并列出可用者()
    {
        var result = Fee.Compile().Strict("费用");
        result.Value.ShouldBeOfType<Undetermined>().Code.ShouldBe("DMN-E305");
        result.Diagnostics.ShouldHaveSingleItem().Chinese.ShouldContain("费");
    }

    [Fact]
    public void 决策所依据的输入可以列出()
    {
        var model = ModelOf(Input("甲", "number"), Input("乙", "number"), Input("丙", "number"), Decision("一", "甲 + 1"), Decision("二", "一 + 乙")).Compile();
        model.InputsOf("二").Select(i => i.Key).ShouldBe(["甲", "乙"]);
    }

    [Fact]
    public void 全局量可读()
    {
        var compiled = Compilation.CompiledModel.Compile(
            ModelOf(Decision("二", "口径")),
            options: Inferred with { Globals = new Dictionary<string, string?> { ["口径"] = "string" } });
        compiled.Diagnostics.ShouldBeEmpty();
        compiled.Strict("二", ("口径", "按日")).Value.ShouldBe("按日");
    }
}
