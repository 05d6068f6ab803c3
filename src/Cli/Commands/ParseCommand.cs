using System.CommandLine;
using System.Globalization;
using Zhengling.Gazette;

namespace Zhengling.Cli.Commands;

/// <summary><c>zhengling parse FILE</c>: the documents, articles and tables of a gazette text.</summary>
internal static class ParseCommand
{
    public static Command Make(TimeProvider clock)
    {
        var file = new Argument<string>("FILE") { Description = "公报文本 / the gazette text" };
        var command = new Command("parse", "读公报文本，列出文件、条文、表格 / documents, articles and tables of a gazette text") { file };
        command.SetAction(result =>
        {
            var session = new Session(result, clock);
            var issue = GazetteReader.ReadFile(session.Get(file));
            if (session.Json)
                session.WriteJson(writer => GazetteJson.Write(issue, writer));
            else
                Print(session, issue);
            return ExitCode.Done;
        });
        return command;
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
