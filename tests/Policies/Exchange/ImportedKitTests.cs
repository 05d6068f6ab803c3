using Xunit.Abstractions;
using Zhengling.Dmn.Compilation;
using Zhengling.Dmn.Model;
using Zhengling.Dmn.Xml;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Values;
using Zhengling.Policies.Evaluation;
using Zhengling.Policies.Exchange.Import;
using Zhengling.Policies.Tests.Support;

namespace Zhengling.Policies.Tests.Exchange;

/// <summary>Every model of the conformance kit as a pack: nothing of it disappears without being listed.</summary>
public sealed class ImportedKitTests(ITestOutputHelper output)
{
    [Fact]
    public void 每个元素要么在政策包里_要么列出()
    {
        if (Project.Shared("dmn-tck", "TestCases") is not { } kit)
        {
            output.WriteLine("../shared/dmn-tck is absent: nothing was imported.");
            return;
        }

        var lost = new List<string>();
        int models = 0, elements = 0, listed = 0;
        foreach (var file in Directory.EnumerateFiles(kit, "*.dmn", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (DmnXmlReader.ReadFile(file).Model is not { } model)
                continue;
            var imported = PackImporter.Import(model);
            using var folder = new PackFolder(imported.Files["policy.md"], [.. imported.Files.Where(f => f.Key != "policy.md").Select(f => (f.Key, f.Value))]);
            var pack = folder.Library.Packs.SingleOrDefault();
            var known = (pack?.Model.Elements.Select(e => e.Name) ?? []).ToHashSet();
            models++;
            foreach (var element in model.Elements.OfType<VariableElement>().Where(e => e is not DecisionService))
            {
                elements++;
                var isListed = imported.NotHeld.Any(n => n.Id == (element.Id ?? element.Name));
                listed += isListed ? 1 : 0;
                if (!known.Contains(element.VariableName) && !isListed)
                    lost.Add($"{Path.GetFileName(file)}: {element.GetType().Name} {element.VariableName} (reported: {string.Join(" | ", folder.Library.Diagnostics.Where(d => d.Code != "PACK-016").Take(2).Select(d => d.ToText("zh")))})");
            }
        }

        output.WriteLine($"{models} models, {elements} elements, {listed} listed, {lost.Count} lost");
        foreach (var item in lost.Take(60))
            output.WriteLine(item);
        lost.ShouldBeEmpty();
    }

    [Fact]
    public void 没有输入的模型_导入后的值相同_否则列出()
    {
        if (Project.Shared("dmn-tck", "TestCases") is not { } kit)
        {
            output.WriteLine("../shared/dmn-tck is absent: nothing was imported.");
            return;
        }

        var same = 0;
        var different = new List<string>();
        foreach (var file in Directory.EnumerateFiles(kit, "*.dmn", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (DmnXmlReader.ReadFile(file).Model is not { } model || model.InputData.Any() || model.Imports.Count > 0)
                continue;
            var imported = PackImporter.Import(model);
            using var folder = new PackFolder(ImportTests.Filled(imported), [.. imported.Files.Where(f => f.Key != "policy.md").Select(f => (f.Key, f.Value))]);
            var pack = folder.Compile();
            if (!pack.IsUsable)
                continue; // the kit has many expressions that are wrong on purpose; in a pack they are errors
            var original = CompiledModel.Compile(model);
            foreach (var decision in model.Decisions)
            {
                var expected = original.Evaluate(decision.Name, new Dictionary<string, object?>(), new EvaluationContext(EvaluationOptions.Standard)).Value;
                if (expected is null || imported.NotHeld.Any(n => n.Id == decision.Id || n.Id == decision.Name || n.Id.StartsWith(decision.Name + "的", StringComparison.Ordinal)))
                    continue;
                var actual = FeelText.Format(PackEvaluator.Evaluate(pack, new EvaluationRequest { Decision = decision.VariableName, AsOf = pack.Pack.InForce.From }).Value);
                same += actual == FeelText.Format(expected) ? 1 : 0;
                if (actual != FeelText.Format(expected))
                    different.Add($"{Path.GetFileName(file)} {decision.Name}: {FeelText.Format(expected)} / {actual}");
            }
        }

        output.WriteLine($"{same} decisions have the same value");
        different.ShouldBeEmpty();
        same.ShouldBeGreaterThan(500);
    }
}
