using System.CommandLine;
using System.Text.Json;
using Zhengling.Policies;
using Zhengling.Policies.Evaluation;
using Zhengling.Policies.Verification;

namespace Zhengling.Cli.Commands;

/// <summary><c>zhengling verify [PACK]</c>: looks every figure of the packs up in the places of the gazette that they cite.</summary>
internal static class VerifyCommand
{
    public static Command Make(TimeProvider clock)
    {
        var name = new Argument<string?>("PACK") { Description = "发文字号或短名，默认全部 / document number or slug, default all", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("verify", "在公报原文中核对政策包的每个数 / look every figure of the packs up in the gazette") { name };
        command.SetAction(async result =>
        {
            var session = new Session(result, clock);
            var library = session.LoadPacks();
            var packs = result.GetValue(name) is { } one ? [session.FindPack(library, one)] : library.Packs.Select(p => new CompiledPack(p)).ToList();
            packs.ForEach(session.RefuseUnusable);
            var documents = await PackDocuments.Require(session, [.. packs.Select(p => p.Pack)]).ConfigureAwait(false);
            var reports = packs.Zip(documents, (pack, found) => (pack.Pack, PackVerifier.Verify(pack, found.Document.Document))).ToList();
            if (session.Json)
                WriteJson(session, reports);
            else
                reports.ForEach(r => Print(session, r.Pack, r.Item2));
            return reports.All(r => r.Item2.IsComplete) ? ExitCode.Done : ExitCode.No;
        });
        return command;
    }

    private static void Print(Session session, Pack pack, VerificationReport report)
    {
        foreach (var figure in Missing(report).Select(f => f.Figure))
        {
            var cited = Citations(figure);
            session.Error.WriteLine(session.Say(
                $"{figure.Origin}: “{figure.Place}”的{figure.Text}在所引条文（{cited}）中查不到",
                $"{figure.Origin}: {figure.Text} of \"{figure.Place}\" is not printed in the places cited ({cited})"));
        }

        foreach (var excuse in report.UnusedExcuses)
        {
            var values = string.Join("、", excuse.Values);
            session.Error.WriteLine(session.Say(
                $"{excuse.Origin}: 核对表的这一行用不着：“{excuse.Place}”没有查不到的{values}",
                $"{excuse.Origin}: this row of 核对 is not needed: \"{excuse.Place}\" has no figure {values} that is not printed"));
        }

        var (all, found, outside, excused, missing) = Counts(report);
        session.Output.WriteLine(session.Say(
            $"{pack.Document} {pack.Slug}：数{all}，查到{found}，外部来源{outside}，有说明{excused}，查不到{missing}",
            $"{pack.Document} {pack.Slug}: {all} figures, {found} found, {outside} outside, {excused} excused, {missing} not found"));
    }

    private static void WriteJson(Session session, List<(Pack Pack, VerificationReport Report)> reports) => session.WriteJson(writer =>
    {
        writer.WriteStartArray();
        foreach (var (pack, report) in reports)
        {
            var (all, found, outside, excused, missing) = Counts(report);
            writer.WriteStartObject();
            writer.WriteString("pack", pack.Slug);
            writer.WriteString("document", pack.Document.ToString());
            writer.WriteNumber("figures", all);
            writer.WriteNumber("found", found);
            writer.WriteNumber("outside", outside);
            writer.WriteNumber("excused", excused);
            writer.WriteNumber("notFound", missing);
            writer.WriteStartArray("findings");
            foreach (var finding in report.Findings)
                WriteFinding(writer, finding);
            writer.WriteEndArray();
            writer.WriteStartArray("unusedExcuses");
            foreach (var excuse in report.UnusedExcuses)
                writer.WriteStringValue(excuse.Origin.ToString());
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    private static void WriteFinding(Utf8JsonWriter writer, FigureFinding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("figure", finding.Figure.Text);
        writer.WriteString("of", finding.Figure.Place);
        writer.WriteString("file", finding.Figure.Origin.File);
        writer.WriteNumber("line", finding.Figure.Origin.Line);
        writer.WriteNumber("column", finding.Figure.Origin.Column);
        writer.WriteString("citation", Citations(finding.Figure));
        writer.WriteString("outcome", finding.Outcome switch
        {
            FigureOutcome.Found => "found",
            FigureOutcome.Outside => "outside",
            FigureOutcome.Excused => "excused",
            _ => "not-found",
        });
        writer.WriteString("address", finding.Address);
        if (finding.Line is { } line)
            writer.WriteNumber("gazetteLine", line);
        writer.WriteString("reason", finding.Reason);
        writer.WriteEndObject();
    }

    private static IEnumerable<FigureFinding> Missing(VerificationReport report) => report.Findings.Where(f => f.Outcome == FigureOutcome.NotFound);

    private static string Citations(Figure figure) => string.Join("、", figure.Citations.Select(c => c.IsOutside ? "外：" + c.Text : c.Text).Distinct());

    private static (int All, int Found, int Outside, int Excused, int Missing) Counts(VerificationReport report) =>
        (report.Findings.Count, report.Count(FigureOutcome.Found), report.Count(FigureOutcome.Outside), report.Count(FigureOutcome.Excused), report.Count(FigureOutcome.NotFound));
}
