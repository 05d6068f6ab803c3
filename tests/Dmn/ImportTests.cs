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
        Name = "公用", Namespace = "urn:shared",
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
        Name = "主", Namespace = "urn:main",
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

    [Fact]
    public void 未提供的导入被报告() =>
        CompiledModel.Compile(Importing("公用", "1")).Diagnostics.ShouldContain(d => d.Code == "DMN-E107" && d.Chinese.Contains("urn:shared"));
}
