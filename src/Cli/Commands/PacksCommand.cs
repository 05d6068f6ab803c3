using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Zhengling.Policies.Evaluation;
using Zhengling.Server.Packs;

namespace Zhengling.Cli.Commands;

/// <summary><c>zhengling packs</c>: the packs and what they decide.</summary>
internal static class PacksCommand
{
    private static readonly JsonSerializerOptions JsonOptions = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Command Make(TimeProvider clock)
    {
        var command = new Command("packs", "列出政策包及其测算 / the packs and their decisions");
        command.SetAction(result =>
        {
            var session = new Session(result, clock);
            var packs = session.LoadPacks().Packs.Select(p => new CompiledPack(p)).ToList();
            if (session.Json)
                session.Output.WriteLine(JsonSerializer.Serialize(packs.Select(View), JsonOptions));
            else
                Print(session, packs);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The pack as the HTTP API shows it, with what each decision asks for.</summary>
    private static JsonNode View(CompiledPack pack)
    {
        var view = JsonSerializer.SerializeToNode(PackView.Of(pack.Pack), JsonOptions)!;
        view["decisions"] = JsonSerializer.SerializeToNode(
            pack.Pack.Decisions.Where(d => d.IsPublished).Select(d => DecisionView.Of(pack, d)), JsonOptions);
        return view;
    }

    private static void Print(Session session, IReadOnlyList<CompiledPack> packs)
    {
        foreach (var compiled in packs)
        {
            var pack = compiled.Pack;
            session.Output.WriteLine($"{pack.Document}  {pack.Slug}  {pack.InForce}  {pack.Title}{(compiled.IsUsable ? "" : session.Say("（有错误）", " (has errors)"))}");
            foreach (var decision in pack.Decisions.Where(d => d.IsPublished))
            {
                var inputs = string.Join("、", compiled.InputsOf(decision.Name).Select(i => i.Use.Optional ? i.Name + "?" : i.Name));
                session.Output.WriteLine($"    {decision.Name}{(decision.Unit is { } unit ? $"（{unit}）" : "")} ← {inputs}");
            }
        }
    }
}
