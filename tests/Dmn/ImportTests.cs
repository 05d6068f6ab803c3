using Zhengling.Dmn.Compilation;
using Zhengling.Dmn.Evaluation;
using Zhengling.Dmn.Model;
using static Zhengling.Dmn.Tests.Models;

namespace Zhengling.Dmn.Tests;

public class ImportTests
{
    private const string DmnType = "https://www.omg.org/spec/DMN/20230324/MODEL/";

    private static readonly DmnModel Shared = new()
    {
        Name = "公用",
        Namespace = "urn:shared",
        ItemDefinitions = [new ItemDefinition { Name = "面积", TypeRef = "number", AllowedValues = UnaryTests.Of(">= 0") }],
        Elements =
        [
            Input("单价", "number"),
            new Decision
            {
                Id = "翻倍单价", Name = "翻倍单价", Expression = LiteralExpression.Of("单价 * 2"),
                InformationRequirements = [new InformationRequirement { RequiredInput = ElementReference.To("单价") }],
            },
            new BusinessKnowledgeModel
            {
                Id = "取整", Name = "取整",
                EncapsulatedLogic = new BoxedFunction
                {
                    Parameters = [new InformationItem { Name = "n", TypeRef = "number" }], Body = LiteralExpression.Of("floor(n)"),
                },
            },
        ],
    };

    private static DmnModel Importing(string import, string text) => new()
    {
        Name = "主",
        Namespace = "urn:main",
        Imports = [new Import { Name = import, Namespace = "urn:shared", ImportType = DmnType }],
        Elements =
        [
            Input("住宅", import.Length == 0 ? "面积" : $"{import}.面积"),
            new Decision
            {
                Id = "费", Name = "费", Expression = LiteralExpression.Of(text),
                InformationRequirements =
                [
                    new InformationRequirement { RequiredInput = ElementReference.To("住宅") },
                    new InformationRequirement { RequiredDecision = new ElementReference("urn:shared#翻倍单价") },
                ],
                KnowledgeRequirements = [new KnowledgeRequirement { RequiredKnowledge = new ElementReference("urn:shared#取整") }],
            },
        ],
    };

    [Theory]
    [InlineData("公用", "公用.取整(住宅 * 公用.翻倍单价)")]
    [InlineData("", "取整(住宅 * 翻倍单价)")]
    public void 导入的决策函数与类型可用(string import, string text)
    {
        var model = CompiledModel.Compile(Importing(import, text), [Shared]);
        model.Diagnostics.ShouldBeEmpty();
        Text(model.Strict("费", ("住宅", 3), ("urn:shared#单价", Feel.Values.FeelNumber.Parse("1.3"))).Value).ShouldBe("7");
        model.InputsOf("费").Select(i => i.Key).ShouldBe(["住宅", "urn:shared#单价"]);
        model.Strict("费", ("住宅", -3)).InputProblems.ShouldContain(p => p.Input == "住宅" && p.Kind == InputProblemKind.NotAllowed);
    }

    [Theory]
    [InlineData("甲", "乙")]
    [InlineData("", "")]
    public void 互相导入的模型不会死循环(string first, string second)
    {
        static DmnModel Of(string own, string other, string name) => new()
        {
            Name = own,
            Namespace = own,
            Imports = [new Import { Name = name, Namespace = other, ImportType = DmnType }],
            ItemDefinitions = [new ItemDefinition { Name = "型" + own, TypeRef = "number" }],
            Elements =
            [
                Input("入" + own, "没有的型"),
                new Decision
                {
                    Id = "决", Name = "决" + own, Expression = LiteralExpression.Of("1"),
                    InformationRequirements = [new InformationRequirement { RequiredInput = new ElementReference("urn:none#x") }],
                },
            ],
        };
        var model = CompiledModel.Compile(Of("urn:a", "urn:b", first), [Of("urn:b", "urn:a", second)]);
        model.Diagnostics.ShouldContain(d => d.Code == "DMN-E101");
        model.Diagnostics.ShouldContain(d => d.Code == "DMN-E105");
        Text(model.Strict("决urn:a").Value).ShouldBe("1");
    }

    [Fact]
    public void 未提供的导入被报告() =>
        CompiledModel.Compile(Importing("公用", "1")).Diagnostics.ShouldContain(d => d.Code == "DMN-E107" && d.Chinese.Contains("urn:shared"));
}
