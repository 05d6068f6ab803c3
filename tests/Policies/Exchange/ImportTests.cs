using System.Text.Json;
using Zhengling.Dmn.Compilation;
using Zhengling.Dmn.Xml;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Values;
using Zhengling.Policies.Evaluation;
using Zhengling.Policies.Exchange;
using Zhengling.Policies.Exchange.Import;
using Zhengling.Policies.Tests.Support;

namespace Zhengling.Policies.Tests.Exchange;

/// <summary>Models of other tools as packs: what is held gives the same values, what is not held is listed.</summary>
public sealed class ImportTests
{
    private const string Ferry = """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="ferry" name="Ferry fees" namespace="urn:test:ferry">
          <itemDefinition id="t1" name="tKind"><typeRef>string</typeRef><allowedValues><text>"car", "truck"</text></allowedValues></itemDefinition>
          <itemDefinition id="t2" name="tCargo"><itemComponent id="t3" name="weight"><typeRef>number</typeRef></itemComponent>
            <itemComponent id="t4" name="label"><typeRef>string</typeRef></itemComponent></itemDefinition>
          <itemDefinition id="t5" name="tCargos" isCollection="true"><typeRef>tCargo</typeRef></itemDefinition>
          <inputData id="i1" name="Kind"><variable name="Kind" typeRef="tKind"/></inputData>
          <inputData id="i2" name="Cargo list"><variable name="Cargo list" typeRef="tCargos"/></inputData>
          <businessKnowledgeModel id="b1" name="surcharge"><variable name="surcharge"/>
            <encapsulatedLogic><formalParameter name="w" typeRef="number"/><decisionTable hitPolicy="COLLECT" aggregation="SUM">
              <input><inputExpression><text>w</text></inputExpression></input><output/>
              <rule id="r1"><inputEntry><text>&gt; 1</text></inputEntry><outputEntry><text>5</text></outputEntry></rule>
              <rule id="r2"><inputEntry><text>&gt; 10</text></inputEntry><outputEntry><text>7</text></outputEntry></rule>
            </decisionTable></encapsulatedLogic></businessKnowledgeModel>
          <decision id="d1" name="Base fee"><variable name="Base fee" typeRef="number"/>
            <informationRequirement><requiredInput href="#i1"/></informationRequirement>
            <authorityRequirement><requiredAuthority href="#k1"/></authorityRequirement>
            <decisionTable hitPolicy="UNIQUE"><input><inputExpression><text>Kind</text></inputExpression></input>
              <output name="fee"><defaultOutputEntry><text>0</text></defaultOutputEntry></output><annotation name="why"/>
              <rule id="r3"><inputEntry><text>"car"</text></inputEntry><outputEntry><text>30</text></outputEntry><annotationEntry><text>small</text></annotationEntry></rule>
            </decisionTable></decision>
          <decision id="d2" name="Total fee"><variable name="Total fee" typeRef="number"/>
            <informationRequirement><requiredDecision href="#d1"/></informationRequirement>
            <informationRequirement><requiredInput href="#i2"/></informationRequirement>
            <knowledgeRequirement><requiredKnowledge href="#b1"/></knowledgeRequirement>
            <context>
              <contextEntry><variable name="sum weight"/><literalExpression><text>sum(for c in Cargo list return c.weight)</text></literalExpression></contextEntry>
              <contextEntry><variable name="extra"/><invocation><literalExpression><text>surcharge</text></literalExpression>
                <binding><parameter name="w"/><literalExpression><text>sum weight</text></literalExpression></binding></invocation></contextEntry>
              <contextEntry><variable name="class"/><decisionTable hitPolicy="FIRST"><input><inputExpression><text>sum weight</text></inputExpression></input><output/>
                <rule id="r4"><inputEntry><text>&lt; 5</text></inputEntry><outputEntry><text>1</text></outputEntry></rule>
                <rule id="r5"><inputEntry><text>-</text></inputEntry><outputEntry><text>2</text></outputEntry></rule></decisionTable></contextEntry>
              <contextEntry><literalExpression><text>(Base fee + extra) * class</text></literalExpression></contextEntry>
            </context></decision>
          <decisionService id="s1" name="Fee service"><outputDecision href="#d2"/></decisionService>
          <knowledgeSource id="k1" name="Harbour rules" locationURI="https://example.test/rules"><type>law</type></knowledgeSource>
          <textAnnotation id="a1"><text>to be discussed</text></textAnnotation>
        </definitions>
        """;

    [Theory]
    [InlineData("car", "3, 4")]
    [InlineData("truck", "20")]
    [InlineData("truck", "2")]
    public void 别的工具的模型_导入后值相同(string kind, string weights)
    {
        var model = DmnXmlReader.Parse(Ferry).Model!;
        using var folder = Import(model, out _, fill: true);
        var cargo = weights.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(w => $$"""{ "weight": {{w}}, "label": "x" }""");
        var inputs = $$"""{ "Kind": "{{kind}}", "Cargo list": [{{string.Join(", ", cargo)}}] }""";

        var original = CompiledModel.Compile(model);
        var values = ModelInputs.Read(original, JsonElement.Parse(inputs).EnumerateObject().Select(p => KeyValuePair.Create(p.Name, p.Value)));
        var expected = original.Evaluate("Total fee", values, new EvaluationContext(EvaluationOptions.Standard)).Value;
        var answer = folder.Ask("Total fee", inputs);

        expected.ShouldNotBeNull();
        FeelText.Format(answer.Value).ShouldBe(FeelText.Format(expected));
    }

    [Fact]
    public void 装不下的逐项列出_带标识()
    {
        using var folder = Import(DmnXmlReader.Parse(Ferry).Model!, out var imported, fill: true);
        var ids = imported.NotHeld.Select(n => n.Id).ToList();
        ids.ShouldContain("s1");
        ids.ShouldContain("a1");
        ids.ShouldContain("k1");
        imported.NotHeld.ShouldAllBe(n => n.Reason.Zh.Length > 0 && n.Reason.En.Length > 0);
        folder.Library.Packs.Single().Decisions.Single(d => d.Name == "Base fee").Citations.ShouldHaveSingleItem().Text.ShouldBe("Harbour rules");
    }

    [Fact]
    public void 文件头待填的由检查报告()
    {
        using var folder = Import(DmnXmlReader.Parse(Ferry).Model!, out _, fill: false);
        folder.Problems().Where(p => p.EndsWith("PACK-016", StringComparison.Ordinal)).Count().ShouldBe(3);
        folder.Problems().ShouldAllBe(p => p.EndsWith("PACK-016", StringComparison.Ordinal));
    }

    [Fact]
    public void 没有类型的输入要人填写()
    {
        const string xml = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="m" name="m" namespace="urn:test:m">
              <inputData id="i" name="x"><variable name="x"/></inputData>
              <decision id="d" name="y"><variable name="y"/><informationRequirement><requiredInput href="#i"/></informationRequirement>
                <literalExpression><text>x</text></literalExpression></decision>
              <decision id="e" name="z"><variable name="z"/></decision>
            </definitions>
            """;
        using var folder = Import(DmnXmlReader.Parse(xml).Model!, out var imported, fill: true);
        imported.NotHeld.Select(n => n.Id).ShouldBe(["i", "e"], ignoreOrder: true);
        folder.Problems().ShouldContain(p => p.EndsWith("PACK-042", StringComparison.Ordinal));
    }

    private static PackFolder Import(Zhengling.Dmn.Model.DmnModel model, out ImportedPack imported, bool fill)
    {
        imported = PackImporter.Import(model);
        var policy = fill ? Filled(imported) : imported.Files["policy.md"];
        return new PackFolder(policy, [.. imported.Files.Where(f => f.Key != "policy.md").Select(f => (f.Key, f.Value))]);
    }

    /// <summary>The imported pack with its placeholders filled in, as a person would.</summary>
    internal static string Filled(ImportedPack imported) => imported.Files["policy.md"]
        .Replace("document: \"待填\"", "document: 柳政发〔2030〕4号", StringComparison.Ordinal)
        .Replace("issued: \"待填\"", "issued: 2030-01-05", StringComparison.Ordinal)
        .Replace("in-force: \"待填\"", "in-force: 2030-01-05 ..", StringComparison.Ordinal);
}
