using Xunit.Abstractions;
using Zhengling.Gazette;
using Zhengling.Policies.Checking;
using Zhengling.Policies.Evaluation;
using Zhengling.Policies.Examples;

namespace Zhengling.Policies.Tests.Packs;

/// <summary>The packs that are shipped: without errors, every example passing, every citation found in the real gazettes.</summary>
public sealed class ShippedPacksTests(ITestOutputHelper output)
{
    private static readonly string Root = FindRoot();

    public static TheoryData<string> Slugs => [.. PackLibrary.Load(Path.Combine(Root, "policies")).Packs.Select(p => p.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void 政策包没有错误(string slug) => PackChecker.Check(Pack(slug)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Slugs))]
    public void 例子全部通过(string slug)
    {
        var pack = Pack(slug);
        var (examples, _) = ExampleFile.Read(pack.Pack);
        examples.Count.ShouldBeGreaterThan(0);
        output.WriteLine($"{pack.Pack.Document}: {examples.Count}");
        examples.Select(e => ExampleRunner.Run(pack, e)).Where(r => !r.Passed).Select(r => $"{r.Example.Name}: {r.Failure}").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void 每项公布的测算都有例子(string slug)
    {
        var pack = Pack(slug);
        var asked = ExampleFile.Read(pack.Pack).Examples.Select(e => e.Decision).ToHashSet();
        pack.Pack.Decisions.Where(d => d.IsPublished && !asked.Contains(d.Name)).Select(d => d.Name).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void 每处引用在公报原文里都找得到(string slug)
    {
        var gazettes = Path.Combine(Root, "..", "shared", "gazettes");
        if (!Directory.Exists(gazettes))
        {
            output.WriteLine("../shared/gazettes is absent: nothing was looked up.");
            return;
        }

        var pack = Pack(slug);
        var document = Directory.EnumerateFiles(gazettes).Select(f => GazetteReader.ReadFile(f).Find(pack.Pack.Document)).FirstOrDefault(d => d is not null);
        document.ShouldNotBeNull($"{pack.Pack.Document} is in none of the gazettes");
        PackChecker.Check(pack, document).ShouldBeEmpty();
        PackChecker.AllCitations(pack.Pack).Count(c => !c.IsOutside).ShouldBeGreaterThan(20);
    }

    private static CompiledPack Pack(string slug) => new(PackLibrary.Load(Path.Combine(Root, "policies")).Find(slug)!);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Zhengling.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("Zhengling.slnx");
    }
}
