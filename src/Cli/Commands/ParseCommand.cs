using System.CommandLine;
using System.Globalization;
using Zhengling.Cli.Output;
using Zhengling.Gazette;

namespace Zhengling.Cli.Commands;

/// <summary><c>zhengling parse FILE</c>: the documents, articles and tables of a gazette text.</summary>
internal static class ParseCommand
{
    public static Command Make(TimeProvider clock)
    {
        var files = new Argument<string[]>("FILE") { Description = "公报文本 / gazette texts", Arity = ArgumentArity.OneOrMore };
        var report = new Option<bool>("--report") { Description = "每件文件各读出多少，列成表 / a table of what was found in each document" };
        var command = new Command("parse", "读公报文本，列出文件、条文、表格 / documents, articles and tables of gazette texts") { files, report };
        command.SetAction(result =>
        {
            var session = new Session(result, clock);
            var issues = session.Get(files).Select(file => GazetteReader.ReadFile(file));
            if (session.Get(report))
                CorpusReport.Print(session, issues, LibraryDocuments.Units(session));
            else
                Print(session, [.. issues]);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(Session session, List<GazetteIssue> issues)
    {
        if (!session.Json)
            issues.ForEach(issue => Print(session, issue));
        else if (issues is [var one])
            session.WriteJson(writer => GazetteJson.Write(one, writer));
        else
            session.WriteJson(writer => WriteAll(writer, issues));
    }

    private static void WriteAll(System.Text.Json.Utf8JsonWriter writer, List<GazetteIssue> issues)
    {
        writer.WriteStartArray();
        foreach (var issue in issues)
            GazetteJson.Write(issue, writer);
        writer.WriteEndArray();
    }

    private static void Print(Session session, GazetteIssue issue)
    {
        session.Output.WriteLine(session.Say($"{issue.Text.Name}（{issue.Text.Encoding}）：{issue.Documents.Count}件", $"{issue.Text.Name} ({issue.Text.Encoding}): {issue.Documents.Count} documents"));
        foreach (var document in issue.Documents)
        {
            var nodes = document.Root.SelfAndDescendants().ToList();
            var articles = nodes.Count(n => n.Kind == NodeKind.Article);
            var date = document.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "—";
            session.Output.WriteLine(session.Say(
                $"{document.Number}  {date}  第{document.FirstLine}–{document.LastLine}行  条{articles} 表{document.Tables.Count} 修补{document.Repairs.Count}  {document.Issuer}\n    {document.Title}",
                $"{document.Number}  {date}  lines {document.FirstLine}–{document.LastLine}  articles {articles}, tables {document.Tables.Count}, repairs {document.Repairs.Count}  {document.Issuer}\n    {document.Title}"));
        }
    }
}
