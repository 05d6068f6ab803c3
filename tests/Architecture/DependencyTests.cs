using System.Reflection;
using System.Xml.Linq;

namespace Zhengling.Architecture.Tests;

/// <summary>The arrows between projects point one way (docs/architecture.md).</summary>
public sealed class DependencyTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Feel"] = [],
        ["Dmn"] = ["Feel"],
        ["Gazette"] = [],
        ["Policies"] = ["Dmn", "Gazette"],
        ["Runtime"] = ["Policies"],
        ["Storage"] = ["Runtime"],
        ["Server"] = ["Storage"],
        ["Cli"] = ["Server"],
    };

    public static TheoryData<string> Projects => [.. Allowed.Keys];

    [Fact]
    public void Every_source_folder_is_a_known_project() =>
        Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(Path.GetFileName).Order()
            .ShouldBe(Allowed.Keys.Order(), "a new project needs its place in docs/architecture.md and here");

    [Fact]
    public void Every_source_project_has_its_tests()
    {
        foreach (var project in Allowed.Keys)
            File.Exists(Path.Combine(Repository.Root, "tests", project, $"Zhengling.{project}.Tests.csproj")).ShouldBeTrue($"tests/{project} is missing");
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_the_next_ones(string project)
    {
        var file = Path.Combine(Repository.Root, "src", project, $"Zhengling.{project}.csproj");
        var references = XDocument.Load(file).Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(((string)r.Attribute("Include")!).Replace('\\', '/'))["Zhengling.".Length..]);
        references.Order().ShouldBe(Allowed[project].Order());
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void An_assembly_uses_only_those_below_it(string project)
    {
        var assembly = Assembly.Load(project == "Cli" ? "zhengling" : $"Zhengling.{project}");
        var used = assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(n => n.StartsWith("Zhengling.", StringComparison.Ordinal));
        used.Select(n => n["Zhengling.".Length..]).Except(Below(project)).ShouldBeEmpty();
    }

    private static HashSet<string> Below(string project) =>
        [.. Allowed[project], .. Allowed[project].SelectMany(Below)];
}
