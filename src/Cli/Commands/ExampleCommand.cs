using System.CommandLine;
using Zhengling.Policies.Diagnostics;
using Zhengling.Policies.Evaluation;
using Zhengling.Policies.Examples;

namespace Zhengling.Cli.Commands;

/// <summary><c>zhengling example [PACK]</c>: runs the packs' own examples.</summary>
internal static class ExampleCommand
{
    public static Command Make(TimeProvider clock)
    {
        var name = new Argument<string?>("PACK") { Description = "发文字号或短名，默认全部 / document number or slug, default all", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("example", "运行政策包自带的例子 / run the packs' own examples") { name };
        command.SetAction(result =>
        {
            var session = new Session(result, clock);
            var library = session.LoadPacks();
            var packs = result.GetValue(name) is { } one ? [session.FindPack(library, one)] : library.Packs.Select(p => new CompiledPack(p)).ToList();
            var results = packs.ToDictionary(p => p, p => Run(session, p));
            if (session.Json)
                WriteJson(session, results);
            else
                Print(session, results);
            return results.Values.All(r => r.Broken == 0 && r.Results.All(e => e.Passed)) ? ExitCode.Done : ExitCode.No;
        });
        return command;
    }

    private static (List<ExampleResult> Results, int Broken) Run(Session session, CompiledPack pack)
    {
        var (examples, diagnostics) = ExampleFile.Read(pack.Pack);
        var broken = pack.Diagnostics.Concat(diagnostics).Where(d => d.Severity == Severity.Error).ToList();
        foreach (var diagnostic in broken)
            session.Error.WriteLine(diagnostic.ToText(session.Language));
        return (pack.IsUsable ? [.. examples.Select(e => ExampleRunner.Run(pack, e))] : [], broken.Count);
    }

    private static void Print(Session session, Dictionary<CompiledPack, (List<ExampleResult> Results, int Broken)> all)
    {
        foreach (var (pack, (results, broken)) in all)
        {
            foreach (var failed in results.Where(r => !r.Passed))
                session.Error.WriteLine($"{failed.Example.Origin}: {failed.Example.Name}: {failed.Failure}");
            var passed = results.Count(r => r.Passed);
            session.Output.WriteLine(session.Say(
                $"{pack.Pack.Document} {pack.Pack.Slug}：{passed}通过，{results.Count - passed + broken}不通过",
                $"{pack.Pack.Document} {pack.Pack.Slug}: {passed} passed, {results.Count - passed + broken} failed"));
        }
    }

    private static void WriteJson(Session session, Dictionary<CompiledPack, (List<ExampleResult> Results, int Broken)> all) => session.WriteJson(writer =>
    {
        writer.WriteStartArray();
        foreach (var (pack, (results, broken)) in all)
        {
            writer.WriteStartObject();
            writer.WriteString("document", pack.Pack.Document.ToString());
            writer.WriteString("pack", pack.Pack.Slug);
            writer.WriteNumber("passed", results.Count(r => r.Passed));
            writer.WriteNumber("failed", results.Count(r => !r.Passed) + broken);
            writer.WriteStartArray("examples");
            foreach (var one in results)
            {
                writer.WriteStartObject();
                writer.WriteString("name", one.Example.Name);
                writer.WriteBoolean("passed", one.Passed);
                writer.WriteString("failure", one.Failure);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });
}
