using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Xunit.Abstractions;
using Zhengling.Dmn.Compilation;
using Zhengling.Dmn.Model;
using Zhengling.Dmn.Xml;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Values;
using Zhengling.Policies.Evaluation;
using Zhengling.Policies.Examples;
using Zhengling.Policies.Exchange;
using Zhengling.Policies.Exchange.Export;
using Zhengling.Policies.Tests.Support;

namespace Zhengling.Policies.Tests.Exchange;

/// <summary>The shipped packs as DMN: valid by the official schemas, and the same values as the packs.</summary>
public sealed class ExportedPacksTests(ITestOutputHelper output)
{
    public static TheoryData<string> Slugs => [.. Project.Packs.Packs.Select(p => p.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void 导出的文件符合官方模式(string slug)
    {
        Validate(slug, "DMN15.xsd", DmnVersion.V15);
        Validate(slug, "DMN13.xsd", DmnVersion.V13);
    }

    private void Validate(string slug, string schema, DmnVersion version)
    {
        if (Project.Shared("dmn-tck", "TestCases", schema) is not { } xsd)
        {
            output.WriteLine("../shared/dmn-tck is absent: nothing was validated.");
            return;
        }

        var problems = new List<string>();
        var schemas = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        schemas.Add(null, xsd);
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = schemas };
        settings.ValidationFlags |= XmlSchemaValidationFlags.ReportValidationWarnings | XmlSchemaValidationFlags.ProcessIdentityConstraints;
        settings.ValidationEventHandler += (_, e) => problems.Add($"{e.Severity} {e.Exception.LineNumber}: {e.Message}");
        using var reader = XmlReader.Create(new StringReader(ExportedXml.Write(new CompiledPack(Project.Packs.Find(slug)!), version)), settings);
        var elements = 0;
        while (reader.Read())
            elements += reader.NodeType == XmlNodeType.Element ? 1 : 0;
        output.WriteLine($"{slug}: {elements} elements validated against {schema}");

        // Of notes in extensionElements the schemas say nothing (processContents lax); everything else has to be known to them.
        problems.Where(p => !p.EndsWith("the attribute 'key'.", StringComparison.Ordinal) && !p.Contains("urn:zhengling:dmn:notes", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void 导出后按DMN读回_各例的值与政策包相同(string slug)
    {
        var pack = new CompiledPack(Project.Packs.Find(slug)!);
        var read = DmnXmlReader.Parse(DmnXmlWriter.Write(Export(slug)));
        read.Diagnostics.ShouldBeEmpty();
        var model = OpenFunctions.CompileStrict(read.Model!);
        model.Diagnostics.Select(d => $"{d.Code} {d.Chinese} {d.ExpressionText}").ShouldBeEmpty();
        var compared = 0;
        foreach (var example in ExampleFile.Read(pack.Pack).Examples.Where(e => e.Error is null && e.Status != AnswerStatus.NotInForce))
        {
            var answer = PackEvaluator.Evaluate(pack, Request(pack, example));
            var values = InputValues(pack, example, model);
            var value = model.Evaluate(example.Decision, values, new EvaluationContext(EvaluationOptions.Strict)).Value;
            Shown(value).ShouldBe(Shown(answer.Value), example.Name);
            compared++;
        }

        output.WriteLine($"{slug}: {compared} examples");
        compared.ShouldBeGreaterThan(10);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void 每处引用都是知识来源_且有决策依据它(string slug)
    {
        var model = Export(slug);
        var pack = Project.Packs.Find(slug)!;
        var sources = model.Elements.OfType<KnowledgeSource>().ToList();
        foreach (var citation in pack.Decisions.SelectMany(d => d.Citations).Where(c => !c.IsOutside))
            sources.ShouldContain(s => s.Name == $"{pack.Document} {citation.Text}");
        var required = model.Decisions.SelectMany(d => d.AuthorityRequirements)
            .Concat(model.Elements.OfType<BusinessKnowledgeModel>().SelectMany(f => f.AuthorityRequirements))
            .Select(r => r.RequiredAuthority!.Id).ToHashSet();
        sources.Where(s => !required.Contains(s.Id!)).ShouldBeEmpty();
        sources.Select(s => s.LocationUri).Where(u => u is null || !u.StartsWith("urn:", StringComparison.Ordinal) || !u.All(char.IsAscii) || u.Contains(' ', StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void 标识唯一_图上每个元素都有框(string slug)
    {
        var document = XDocument.Parse(DmnXmlWriter.Write(Export(slug)));
        var ids = document.Descendants().Select(e => e.Attribute("id")?.Value).OfType<string>().ToList();
        ids.Where(i => ids.Count(o => o == i) > 1).ShouldBeEmpty();
        var known = ids.ToHashSet();
        document.Descendants().Attributes("dmnElementRef").Select(a => a.Value).Where(r => !known.Contains(r)).ShouldBeEmpty();
        document.Descendants().Attributes("href").Select(a => a.Value[1..]).Where(r => !known.Contains(r)).ShouldBeEmpty();
        document.Descendants().Count(e => e.Name.LocalName == "DMNShape").ShouldBe(Export(slug).Elements.Count);
    }

    private static DmnModel Export(string slug) => PackExporter.Export(new CompiledPack(Project.Packs.Find(slug)!));

    internal static string Shown(object? value) => value is Undetermined ? "null" : FeelText.Format(value);

    internal static EvaluationRequest Request(CompiledPack pack, Example example) => new()
    {
        Decision = example.Decision,
        AsOf = example.AsOf ?? pack.Pack.InForce.From,
        Inputs = example.Inputs,
        Readings = example.Readings,
        CompareReadings = false,
    };

    // What a user of another tool would give: every input, every reading chosen.
    private static IReadOnlyDictionary<string, object?> InputValues(CompiledPack pack, Example example, CompiledModel model)
    {
        var inputs = pack.InputsOf(example.Decision).ToDictionary(i => i.Name, i => example.Inputs.GetValueOrDefault(i.Name, Null));
        foreach (var reading in pack.ReadingsOf(example.Decision))
            inputs[reading.Name] = JsonSerializer.SerializeToElement(example.Readings.GetValueOrDefault(reading.Name) ?? reading.Default);
        return ModelInputs.Read(model, inputs);
    }

    private static readonly JsonElement Null = JsonElement.Parse("null");
}
