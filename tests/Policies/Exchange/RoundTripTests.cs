using Xunit.Abstractions;
using Zhengling.Dmn.Xml;
using Zhengling.Policies.Checking;
using Zhengling.Policies.Evaluation;
using Zhengling.Policies.Examples;
using Zhengling.Policies.Exchange.Export;
using Zhengling.Policies.Exchange.Import;
using Zhengling.Policies.Tests.Support;

namespace Zhengling.Policies.Tests.Exchange;

/// <summary>The shipped packs written as DMN and read back as packs: every worked example still holds, values, reasons and citations.</summary>
public sealed class RoundTripTests(ITestOutputHelper output)
{
    public static TheoryData<string> Slugs => [.. Project.Packs.Packs.Select(p => p.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void 导出再导入_每个例子照样通过(string slug)
    {
        var pack = Project.Packs.Find(slug)!;
        var imported = PackImporter.Import(DmnXmlReader.Parse(DmnXmlWriter.Write(PackExporter.Export(new CompiledPack(pack)))).Model!);
        imported.NotHeld.Select(n => $"{n.Id}: {n.Reason.Zh}").ShouldBeEmpty();

        var root = Directory.CreateTempSubdirectory("zhengling-import-");
        try
        {
            var folder = Path.Combine(root.FullName, slug);
            imported.WriteTo(folder);
            File.Copy(Path.Combine(pack.Folder, "examples.yaml"), Path.Combine(folder, "examples.yaml"));
            var library = PackLibrary.Load(root.FullName);
            library.Diagnostics.Select(d => d.ToText("zh")).ShouldBeEmpty();
            var again = new CompiledPack(library.Packs.ShouldHaveSingleItem());
            PackChecker.Check(again).Select(d => d.ToText("zh")).ShouldBeEmpty();
            var (examples, _) = ExampleFile.Read(again.Pack);
            output.WriteLine($"{slug}: {examples.Count} examples");
            examples.Select(e => ExampleRunner.Run(again, e)).Where(r => !r.Passed).Select(r => $"{r.Example.Name}: {r.Failure}").ShouldBeEmpty();

            again.Pack.Document.ShouldBe(pack.Document);
            again.Pack.InForce.ShouldBe(pack.InForce);
            again.Pack.Inputs.Select(i => (i.Name, i.Use.Text, i.Unit)).ShouldBe(pack.Inputs.Select(i => (i.Name, i.Use.Text, i.Unit)), ignoreOrder: true);
            again.Pack.Decisions.Where(d => d.IsPublished).Select(d => (d.Name, d.Unit)).ShouldBe(pack.Decisions.Where(d => d.IsPublished).Select(d => (d.Name, d.Unit)));
            again.Pack.Registers.Sum(r => r.Rows.Count).ShouldBe(pack.Registers.Sum(r => r.Rows.Count));
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }
}
