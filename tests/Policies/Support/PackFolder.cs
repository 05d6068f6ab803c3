using System.Text.Json;
using Zhengling.Policies.Evaluation;

namespace Zhengling.Policies.Tests.Support;

/// <summary>A pack of our own invention in a temporary folder.</summary>
internal sealed class PackFolder : IDisposable
{
    public const string Front = """
        ---
        document: 柳政发〔2030〕3号
        title: 柳河区桥梁通行费办法
        issuer: 柳河区人民政府
        issued: 2030-01-05
        in-force: 2030-02-01 .. 2032-01-31
        interpreter: 柳河桥管所
        ---

        """;

    public PackFolder(string policy, params (string Name, string Text)[] files)
    {
        Root = Directory.CreateTempSubdirectory("zhengling-pack-").FullName;
        Folder = Path.Combine(Root, "bridge");
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, "policy.md"), policy);
        foreach (var (name, text) in files)
            File.WriteAllText(Path.Combine(Folder, name), text);
        Library = PackLibrary.Load(Root);
    }

    public string Root { get; }

    public string Folder { get; }

    public PackLibrary Library { get; }

    public CompiledPack Compile() => new(Library.Packs.ShouldHaveSingleItem());

    /// <summary>The errors and warnings as <c>line:column code</c>.</summary>
    public IReadOnlyList<string> Problems()
    {
        var compiled = Library.Packs.Select(p => new CompiledPack(p)).SelectMany(p => p.Diagnostics);
        return [.. Library.Diagnostics.Concat(compiled).Distinct().Select(d => FormattableString.Invariant($"{Path.GetFileName(d.Where.File)}:{d.Where.Line}:{d.Where.Column} {d.Code}"))];
    }

    public Answer Ask(string decision, string inputs = "{}", DateOnly? asOf = null, params (string Name, string Choice)[] readings) =>
        PackEvaluator.Evaluate(Compile(), new EvaluationRequest
        {
            Decision = decision,
            AsOf = asOf ?? new DateOnly(2030, 6, 1),
            Inputs = JsonElement.Parse(inputs).EnumerateObject().ToDictionary(p => p.Name, p => p.Value),
            Readings = readings.ToDictionary(r => r.Name, r => r.Choice),
        });

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
