using System.CommandLine;
using Zhengling.Gazette;
using Zhengling.Policies.Checking;
using Zhengling.Policies.Diagnostics;
using Zhengling.Policies.Evaluation;
using Zhengling.Runtime.Library;

namespace Zhengling.Cli.Commands;

/// <summary><c>zhengling check [DIR]</c>: everything that is wrong in packs, as file:line:column with a hint.</summary>
internal static class CheckCommand
{
    public static Command Make(TimeProvider clock)
    {
        var folder = new Argument<string?>("DIR") { Description = "政策包文件夹 / the folder of the packs", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("check", "检查政策包 / check packs") { folder };
        command.SetAction(async result =>
        {
            var session = new Session(result, clock);
            var library = session.LoadPacks(result.GetValue(folder));
            var packs = library.Packs.Select(p => new CompiledPack(p)).ToList();
            var documents = await Documents(session, packs).ConfigureAwait(false);
            var found = library.Diagnostics
                .Concat(packs.SelectMany(p => PackChecker.Check(p, documents.GetValueOrDefault(p.Pack.Document))))
                .Distinct().ToList();
            var errors = found.Count(d => d.Severity == Severity.Error);
            if (session.Json)
                WriteJson(session, packs.Count, found);
            else
                Print(session, packs.Count, found, errors);
            return errors == 0 ? ExitCode.Done : ExitCode.No;
        });
        return command;
    }

    /// <summary>The documents that the packs carry out, where the library has them; without a library citations are not looked up.</summary>
    private static async Task<Dictionary<DocumentNumber, GazetteDocument>> Documents(Session session, IReadOnlyList<CompiledPack> packs)
    {
        if (!session.LibraryExists)
            return [];
        return await session.WithLibrary(async library =>
        {
            var documents = new Dictionary<DocumentNumber, GazetteDocument>();
            foreach (var number in packs.Select(p => p.Pack.Document).Distinct())
            {
                if (await library.GetAsync(number).ConfigureAwait(false) is { } stored)
                    documents[number] = stored.Document;
            }

            return documents;
        }).ConfigureAwait(false);
    }

    private static void Print(Session session, int packs, List<PackDiagnostic> found, int errors)
    {
        foreach (var diagnostic in found)
            session.Error.WriteLine(diagnostic.ToText(session.Language));
        session.Output.WriteLine(session.Say(
            $"检查{packs}个政策包：错误{errors}，警告{found.Count - errors}", $"{packs} packs checked: {errors} errors, {found.Count - errors} warnings"));
    }

    private static void WriteJson(Session session, int packs, List<PackDiagnostic> found) => session.WriteJson(writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("packs", packs);
        writer.WriteNumber("errors", found.Count(d => d.Severity == Severity.Error));
        writer.WriteStartArray("diagnostics");
        foreach (var diagnostic in found)
        {
            writer.WriteStartObject();
            writer.WriteString("code", diagnostic.Code);
            writer.WriteString("severity", diagnostic.Severity.ToString().ToLowerInvariant());
            writer.WriteString("file", diagnostic.Where.File);
            writer.WriteNumber("line", diagnostic.Where.Line);
            writer.WriteNumber("column", diagnostic.Where.Column);
            writer.WriteString("message", diagnostic.Message.In(session.Language));
            writer.WriteString("hint", diagnostic.Hint?.In(session.Language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });
}
