using System.CommandLine;
using Zhengling.Policies.Evaluation;

namespace Zhengling.Cli.Commands;

/// <summary><c>zhengling packs</c>: the packs and what they decide.</summary>
internal static class PacksCommand
{
    public static Command Make(TimeProvider clock)
    {
        var command = new Command("packs", "列出政策包及其测算 / the packs and their decisions");
        command.SetAction(result =>
        {
            var session = new Session(result, clock);
            var packs = session.LoadPacks().Packs.Select(p => new CompiledPack(p)).ToList();
            if (session.Json)
                session.WriteJson(writer => writer.WriteNullValue());
            else
                Print(session, packs);
            return ExitCode.Done;
        });
        return command;
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
