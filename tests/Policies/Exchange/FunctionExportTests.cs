using Zhengling.Dmn.Model;
using Zhengling.Policies.Exchange;
using Zhengling.Policies.Exchange.Export;
using Zhengling.Policies.Tests.Support;

namespace Zhengling.Policies.Tests.Exchange;

/// <summary>Functions of a pack that read what they are not given, as business knowledge models.</summary>
public sealed class FunctionExportTests
{
    private const string Policy = PackFolder.Front + """
        ## 口径 夜间 〔第二条〕
        | 读法 | 说明 | 默认 |
        |---|---|---|
        | 加倍 | | 是 |
        | 照常 | | |

        ## 测算 通行费 〔第三条〕 (元)
        | 输入 | 类型 | 单位 | 说明 |
        |---|---|---|---|
        | 吨数 | number >= 0 | t | |

        ### 函数 每吨(吨: number) 〔第二条〕
        ```feel
        if 夜间 = "加倍" then 吨 * 2 else 吨
        ```

        ### 函数 合计(甲: number)
        ```feel
        每吨(每吨(甲)) + 每吨(吨: 甲)
        ```

        ### 通行费
        ```feel
        if 吨数 > 100 then 酌情("超限") else 合计(吨数)
        ```

        """;

    [Fact]
    public void 函数所读的口径成了参数_调用处补上()
    {
        using var folder = new PackFolder(Policy);
        var model = PackExporter.Export(folder.Compile());
        var each = Function(model, "每吨");
        each.EncapsulatedLogic!.Parameters.Select(p => p.Name).ShouldBe(["吨", "夜间"]);
        Text(Function(model, "合计").EncapsulatedLogic!.Body).ShouldBe("每吨(每吨(甲, 夜间), 夜间) + 每吨(吨: 甲, 夜间: 夜间)");
        var fee = model.Decisions.Single(d => d.Name == "通行费");
        Text(fee.Expression).ShouldBe("if 吨数 > 100 then 酌情(\"超限\") else 合计(吨数, 夜间)");
        fee.InformationRequirements.Select(r => r.RequiredInput!.Id).ShouldBe(["吨数", "夜间"]);
        fee.KnowledgeRequirements.Select(r => r.RequiredKnowledge.Id).ShouldBe(["合计", "酌情"], ignoreOrder: true);
        Function(model, "合计").KnowledgeRequirements.Select(r => r.RequiredKnowledge.Id).ShouldBe(["每吨"]);
    }

    [Fact]
    public void 读法是允许的值_默认写在说明里()
    {
        using var folder = new PackFolder(Policy);
        var model = PackExporter.Export(folder.Compile());
        var reading = model.InputData.Single(i => i.Name == "夜间");
        reading.Description!.ShouldContain("默认：加倍");
        model.ItemDefinitions.Single(d => d.Name == reading.Variable!.TypeRef).AllowedValues!.Text.Text.ShouldBe("\"加倍\", \"照常\"");
    }

    [Fact]
    public void 同名局部变量遮住时拒绝导出_指明位置()
    {
        using var folder = new PackFolder(Policy.Replace("else 合计(吨数)", "else { 夜间: 1, 数: 合计(吨数) }.数", StringComparison.Ordinal));
        var refused = Should.Throw<ExchangeException>(() => PackExporter.Export(folder.Compile()));
        refused.Code.ShouldBe("PACK-X01");
        refused.Text.Zh.ShouldContain("policy.md:");
    }

    private static BusinessKnowledgeModel Function(DmnModel model, string name) => model.Elements.OfType<BusinessKnowledgeModel>().Single(f => f.Name == name);

    private static string Text(BoxedExpression? expression) => expression.ShouldBeOfType<LiteralExpression>().Text!.Text;
}
