using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;
using Zhengling.Dmn.Analysis;
using Zhengling.Dmn.Compilation;
using Zhengling.Dmn.Model;
using Zhengling.Dmn.Xml;
using static Zhengling.Dmn.Tests.Models;

namespace Zhengling.Dmn.Tests;

public class XmlTests(ITestOutputHelper output)
{
    private static string Fixture(string ns = "https://www.omg.org/spec/DMN/20230324/MODEL/") => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <definitions xmlns="{ns}" xmlns:x="urn:other-tool" xmlns:dmndi="https://www.omg.org/spec/DMN/20230324/DMNDI/"
            id="defs" name="果品" namespace="urn:fruit" exporter="手写" x:colour="red">
          <description>试验用的模型</description>
          <extensionElements><x:note kind="free">别的工具的内容</x:note></extensionElements>
          <itemDefinition id="t1" name="品种"><typeRef>string</typeRef><allowedValues id="t1a"><text>"桃", "梨"</text></allowedValues></itemDefinition>
          <itemDefinition name="果" isCollection="true"><itemComponent name="种"><typeRef>品种</typeRef></itemComponent></itemDefinition>
          <itemDefinition name="算法"><functionItem outputTypeRef="number"><parameters name="n" typeRef="number"/></functionItem></itemDefinition>
          <inputData id="i1" name="种" label="种类"><variable name="种" typeRef="品种"/></inputData>
          <decision id="d1" name="价">
            <question>多少钱？</question><allowedAnswers>元</allowedAnswers>
            <variable id="d1v" name="价" typeRef="number"/>
            <informationRequirement id="r1"><requiredInput href="#i1"/></informationRequirement>
            <knowledgeRequirement id="r2"><requiredKnowledge href="#b1"/></knowledgeRequirement>
            <authorityRequirement id="r3"><requiredAuthority href="#k1"/></authorityRequirement>
            <decisionOwner href="#o1"/>
            <decisionTable id="dt" hitPolicy="PRIORITY" preferredOrientation="Rule-as-Row" outputLabel="价">
              <input id="c1"><inputExpression typeRef="string"><text>种</text></inputExpression><inputValues><text>"桃", "梨"</text></inputValues></input>
              <output id="c2" name="价" typeRef="number"><outputValues><text>9, 5, 1</text></outputValues><defaultOutputEntry><text>1</text></defaultOutputEntry></output>
              <annotation name="依据"/>
              <rule id="桃规"><description>桃贵</description><inputEntry id="e1"><text>"桃"</text></inputEntry><outputEntry id="e2"><text>倍(4) + 1</text></outputEntry><annotationEntry><text>第一条</text></annotationEntry></rule>
              <rule id="梨规"><inputEntry><text>not("桃")</text></inputEntry><outputEntry><text>5</text></outputEntry><annotationEntry/></rule>
            </decisionTable>
          </decision>
          <decision id="d2" name="杂">
            <variable name="杂"/>
            <context id="ctx">
              <contextEntry id="ce1"><variable name="表"/><relation><column name="甲"/><column name="乙"/><row id="行"><literalExpression><text>1</text></literalExpression><literalExpression><text>2</text></literalExpression></row></relation></contextEntry>
              <contextEntry><variable name="列"/><list><literalExpression><text>1</text></literalExpression><literalExpression><text>3</text></literalExpression></list></contextEntry>
              <contextEntry><variable name="函"/><functionDefinition><formalParameter name="a"/><literalExpression><text>a + 1</text></literalExpression></functionDefinition></contextEntry>
              <contextEntry><variable name="若"/><conditional><if id="若1"><literalExpression><text>1 &lt; 2</text></literalExpression></if><then><literalExpression><text>"是"</text></literalExpression></then><else><literalExpression><text>"否"</text></literalExpression></else></conditional></contextEntry>
              <contextEntry><variable name="滤"/><filter><in><literalExpression><text>列</text></literalExpression></in><match><literalExpression><text>item &gt; 1</text></literalExpression></match></filter></contextEntry>
              <contextEntry><variable name="遍"/><for iteratorVariable="x"><in typeRef="Any"><literalExpression><text>列</text></literalExpression></in><return><literalExpression><text>函(x)</text></literalExpression></return></for></contextEntry>
              <contextEntry><variable name="有"/><some iteratorVariable="x"><in><literalExpression><text>列</text></literalExpression></in><satisfies><literalExpression><text>x &gt; 2</text></literalExpression></satisfies></some></contextEntry>
              <contextEntry><variable name="皆"/><every iteratorVariable="x"><in><literalExpression><text>列</text></literalExpression></in><satisfies><literalExpression><text>x &gt; 2</text></literalExpression></satisfies></every></contextEntry>
              <contextEntry><variable name="调"/><invocation><literalExpression><text>函</text></literalExpression><binding><parameter name="a"/><literalExpression><text>9</text></literalExpression></binding></invocation></contextEntry>
            </context>
          </decision>
          <businessKnowledgeModel id="b1" name="倍"><variable name="倍"/><encapsulatedLogic><formalParameter name="n" typeRef="number"/><literalExpression><text>n * 2</text></literalExpression></encapsulatedLogic></businessKnowledgeModel>
          <decisionService id="s1" name="服务"><variable name="服务"/><outputDecision href="#d1"/><inputData href="#i1"/></decisionService>
          <knowledgeSource id="k1" name="办法" locationURI="urn:law"><type>规范性文件</type><owner href="#o1"/></knowledgeSource>
          <textAnnotation id="a1" textFormat="text/plain"><text>说明</text></textAnnotation>
          <association id="a2" associationDirection="One"><sourceRef href="#a1"/><targetRef href="#d1"/></association>
          <group id="a3" name="组"/>
          <elementCollection name="集"><drgElement href="#d1"/></elementCollection>
          <performanceIndicator id="p1" name="绩效" URI="urn:p"><impactingDecision href="#d1"/></performanceIndicator>
          <organizationUnit id="o1" name="某局"><decisionMade href="#d1"/><decisionOwned href="#d1"/></organizationUnit>
          <dmndi:DMNDI><dmndi:DMNDiagram id="di1"><dmndi:DMNShape id="di2" dmnElementRef="d1"/></dmndi:DMNDiagram></dmndi:DMNDI>
        </definitions>
        """;

    private static DmnModel Read(string xml)
    {
        var result = DmnXmlReader.Parse(xml);
        result.Diagnostics.ShouldBeEmpty();
        return result.Model.ShouldNotBeNull();
    }

    [Fact]
    public void 写出再读入不失真()
    {
        var written = DmnXmlWriter.Write(Read(Fixture()));
        DmnXmlWriter.Write(Read(written)).ShouldBe(written);
        foreach (var kept in new[]
                 {
                     "试验用的模型", "别的工具的内容", "colour=\"red\"", "id=\"t1a\"", "label=\"种类\"", "多少钱？", "id=\"r3\"", "decisionOwner",
                     "hitPolicy=\"PRIORITY\"", "outputLabel", "桃贵", "第一条", "annotation name=\"依据\"", "id=\"行\"", "id=\"若1\"",
                     "iteratorVariable=\"x\"", "规范性文件", "associationDirection=\"One\"", "group", "elementCollection", "impactingDecision",
                     "decisionOwned", "dmnElementRef=\"d1\"", "functionItem", "isCollection=\"true\"", "locationURI=\"urn:law\"",
                 })
            written.ShouldContain(kept);
        // Every element of the fixture is in what was written.
        Count(written).ShouldBe(Count(Fixture()));
    }

    private static int Count(string xml) => System.Xml.Linq.XDocument.Parse(xml).Descendants()
        .Count(e => e.Name.LocalName != "extensionElements" || e.HasElements);

    [Fact]
    public void 读入的模型可以计算()
    {
        var model = CompiledModel.Compile(Read(Fixture()));
        model.Diagnostics.ShouldBeEmpty();
        Text(model.Strict("价", ("种", "桃")).Value).ShouldBe("9");
        Text(model.Strict("杂").Value).ShouldContain("列: [1, 3]");
        Text(model.Strict("杂").Value).ShouldContain("若: \"是\", 滤: [3], 遍: [2, 4], 有: true, 皆: false, 调: 10");
    }

    [Theory]
    [InlineData("http://www.omg.org/spec/DMN/20151101/dmn.xsd")]
    [InlineData("http://www.omg.org/spec/DMN/20180521/MODEL/")]
    [InlineData("https://www.omg.org/spec/DMN/20191111/MODEL/")]
    [InlineData("https://www.omg.org/spec/DMN/20211108/MODEL/")]
    [InlineData("https://www.omg.org/spec/DMN/20240513/MODEL/")]
    public void 各版本都能读并写成一五版(string ns) => DmnXmlWriter.Write(Read(Fixture(ns))).ShouldBe(DmnXmlWriter.Write(Read(Fixture())));

    [Fact]
    public void 注记写成扩展并读回()
    {
        var decision = new Decision
        {
            Id = "费",
            Name = "费",
            Expression = LiteralExpression.Of("1 < 2"),
            Extensions = new Dictionary<string, string> { ["依据"] = "第五条", ["单位"] = "元" },
        };
        var read = Read(DmnXmlWriter.Write(ModelOf(decision))).Decisions.Single();
        read.Extensions.ShouldBe(decision.Extensions, ignoreOrder: true);
        ((LiteralExpression)read.Expression!).Text!.Text.ShouldBe("1 < 2");
    }

    [Fact]
    public void 表达式的错误指到文件的行列()
    {
        var xml = Fixture().Replace("<text>倍(4) + 1</text>", "<text>没有(4) + 1</text>");
        var lines = xml.Split('\n');
        var line = Array.FindIndex(lines, l => l.Contains("没有(4)"));
        var model = CompiledModel.Compile(DmnXmlReader.Parse(xml, "果品.dmn").Model!);
        model.Diagnostics.ShouldHaveSingleItem().ToString()
            .ShouldStartWith($"果品.dmn:{line + 1}:{lines[line].IndexOf("没有(4)", StringComparison.Ordinal) + 1}:");
    }

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><definitions/>", "DMN-E001")]
    [InlineData("<definitions", "DMN-E001")]
    [InlineData("<other/>", "DMN-E003")]
    [InlineData("<definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\" name=\"n\"/>", "DMN-E004")]
    public void 坏文件得到说明而不是异常(string xml, string code) => DmnXmlReader.Parse(xml).Diagnostics.ShouldContain(d => d.Code == code);

    [Fact]
    public void 过深的嵌套被拒绝()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 1000)) + string.Concat(Enumerable.Repeat("</a>", 1000));
        DmnXmlReader.Parse(deep).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("DMN-E002");
    }

    [Fact]
    public void 残缺的模型不引起异常() => Prop.ForAll(
        Gen.Choose(0, 5000).SelectMany(_ => Gen.Choose(0, 200), (start, length) => (start, length)).ArrayOf(3).ToArbitrary(),
        cuts =>
        {
            var xml = Fixture();
            foreach (var (start, length) in cuts)
                if (start < xml.Length)
                    xml = xml.Remove(start, Math.Min(length % 40, xml.Length - start));
            Try(xml);
            // the same with the contents of one element gone, so that the XML itself stays sound
            var document = System.Xml.Linq.XDocument.Parse(Fixture());
            var elements = document.Descendants().Skip(1).ToList();
            foreach (var (start, length) in cuts)
                if (length % 2 == 0)
                    elements[start % elements.Count].RemoveAll();
                else
                    elements[start % elements.Count].RemoveAttributes();
            return Try(document.ToString());
        }).QuickCheckThrowOnFailure();

    private static bool Try(string xml)
    {
        if (DmnXmlReader.Parse(xml).Model is not { } model)
            return true;
        var compiled = CompiledModel.Compile(model);
        foreach (var decision in compiled.Decisions)
        {
            compiled.Standard(decision.Name, ("种", "桃"));
            compiled.Strict(decision.Name, ("种", "桃"));
        }

        TableAnalyzer.Analyze(compiled);
        return DmnXmlWriter.Write(model).Length > 0;
    }

    [Fact]
    public void 套件的模型写出再读入不变()
    {
        if (Shared.Find(Path.Combine("dmn-tck", "TestCases")) is not { } folder)
        {
            output.WriteLine("../shared/dmn-tck is not there: nothing was tested.");
            return;
        }

        foreach (var file in Directory.EnumerateFiles(folder, "*.dmn", SearchOption.AllDirectories))
        {
            var model = DmnXmlReader.ReadFile(file).Model.ShouldNotBeNull(file);
            var written = DmnXmlWriter.Write(model);
            var again = DmnXmlReader.Parse(written).Model.ShouldNotBeNull(file);
            DmnXmlWriter.Write(again).ShouldBe(written, file);
            Count(written).ShouldBe(Count(File.ReadAllText(file)), file);
        }
    }
}
