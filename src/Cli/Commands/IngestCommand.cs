using System.CommandLine;
using Zhengling.Gazette;
using Zhengling.Runtime.Library;

namespace Zhengling.Cli.Commands;

/// <summary><c>zhengling ingest FILE…</c>: gazette texts into the library, all of them or none.</summary>
internal static class IngestCommand
{
    public static Command Make(TimeProvider clock)
    {
        var files = new Argument<string[]>("FILE") { Description = "公报文本 / gazette texts", Arity = ArgumentArity.OneOrMore };
        var command = new Command("ingest", "把公报文本存入文库 / gazette texts into the library") { files };
        command.SetAction(async (result, cancellation) =>
        {
            var session = new Session(result, clock);
            var issues = session.Get(files).Select(file => GazetteReader.ReadFile(file)).ToList();
            var report = await session.WithLibrary(library => library.IngestAsync(issues, cancellation)).ConfigureAwait(false);
            Print(session, report);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(Session session, IngestReport report)
    {
        if (session.Json)
        {
            session.WriteJson(writer =>
            {
                writer.WriteStartObject();
                writer.WriteBoolean("changed", report.HasChanges);
                writer.WriteStartArray("files");
                foreach (var file in report.Files)
                {
                    writer.WriteStartObject();
                    writer.WriteString("file", file.Name);
                    writer.WriteString("hash", file.FileHash);
                    writer.WriteStartArray("documents");
                    foreach (var document in file.Documents)
                    {
                        writer.WriteStartObject();
                        writer.WriteString("number", document.Number.ToString());
                        writer.WriteNumber("version", document.Version);
                        writer.WriteString("title", document.Title);
                        writer.WriteString("outcome", document.Outcome.ToString().ToLowerInvariant());
                        writer.WriteNumber("doubts", document.Doubts.Count);
                        writer.WriteEndObject();
                    }

                    writer.WriteEndArray();
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
                writer.WriteEndObject();
            });
            return;
        }

        foreach (var file in report.Files)
        {
            int Count(IngestOutcome outcome) => file.Documents.Count(d => d.Outcome == outcome);
            session.Output.WriteLine(session.Say(
                $"{file.Name}：{file.Documents.Count}件，新增{Count(IngestOutcome.Added)}，重读{Count(IngestOutcome.Reread)}，未变{Count(IngestOutcome.Unchanged)}",
                $"{file.Name}: {file.Documents.Count} documents, {Count(IngestOutcome.Added)} added, {Count(IngestOutcome.Reread)} re-read, {Count(IngestOutcome.Unchanged)} unchanged"));
        }
    }
}
