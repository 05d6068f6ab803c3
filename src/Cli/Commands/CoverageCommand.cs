using System.CommandLine;
using Zhengling.Policies;
using Zhengling.Policies.Coverage;
using Zhengling.Runtime.Library;

namespace Zhengling.Cli.Commands;

/// <summary><c>zhengling coverage [PACK]</c>: what the packs do about each article, item and section of their documents.</summary>
internal static class CoverageCommand
{
    private sealed record Covered(IReadOnlyList<Pack> Packs, StoredDocument Stored, DocumentCoverage Coverage);

    public static Command Make(TimeProvider clock)
    {
        var name = new Argument<string?>("PACK") { Description = "发文字号或短名，默认全部 / document number or slug, default all", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("coverage", "每件文件的条文由什么承担 / what is done about each article of the packs' documents") { name };
        command.SetAction(async result =>
        {
            var session = new Session(result, clock);
            var library = session.LoadPacks();
            var chosen = result.GetValue(name) is { } one ? session.FindPack(library, one).Pack.Document : null;
            var packs = library.Packs.Where(p => chosen is null || p.Document == chosen).ToList();
            var covered = (await PackDocuments.Require(session, packs).ConfigureAwait(false))
                .GroupBy(f => f.Pack.Document)
                .Select(g => new Covered([.. g.Select(f => f.Pack)], g.First().Document, CoverageReader.Read([.. g.Select(f => f.Pack)], g.First().Document.Document)))
                .ToList();
            if (session.Json)
                WriteJson(session, covered);
            else
                covered.ForEach(c => Print(session, c));
            return covered.All(c => c.Coverage.Count(CoverageKind.Unmapped) == 0) ? ExitCode.Done : ExitCode.No;
        });
        return command;
    }

    private static void Print(Session session, Covered covered)
    {
        var (coverage, summary) = (covered.Coverage, covered.Stored.Summary);
        var (carried, text, pending, unmapped) = Counts(coverage);
        session.Output.WriteLine(session.Say(
            $"{summary.Number}：条、项、节{coverage.Entries.Count}，承担{carried}，文{text}，待{pending}，未列{unmapped}",
            $"{summary.Number}: {coverage.Entries.Count} articles, items and sections, {carried} carried out, {text} text, {pending} pending, {unmapped} unmapped"));
        foreach (var address in coverage.Unmapped)
            session.Output.WriteLine(session.Say($"  未列 {address}", $"  unmapped {address}"));
        foreach (var pack in covered.Packs)
        {
            session.Output.WriteLine(session.Say(
                $"  依据 {pack.Slug} sha256:{pack.Sha256} ← {summary.FileName}:{summary.FirstLine}—{summary.LastLine} {summary.ContentHash}",
                $"  provenance {pack.Slug} sha256:{pack.Sha256} ← {summary.FileName}:{summary.FirstLine}–{summary.LastLine} {summary.ContentHash}"));
        }
    }

    private static void WriteJson(Session session, List<Covered> covered) => session.WriteJson(writer =>
    {
        writer.WriteStartArray();
        foreach (var (packs, stored, coverage) in covered)
        {
            var (carried, text, pending, unmapped) = Counts(coverage);
            writer.WriteStartObject();
            writer.WriteString("document", stored.Summary.Number.ToString());
            writer.WriteString("documentHash", stored.Summary.ContentHash);
            writer.WriteString("file", stored.Summary.FileName);
            writer.WriteStartArray("packs");
            foreach (var pack in packs)
            {
                writer.WriteStartObject();
                writer.WriteString("pack", pack.Slug);
                writer.WriteString("sha256", pack.Sha256);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteNumber("places", coverage.Entries.Count);
            writer.WriteNumber("carriedOut", carried);
            writer.WriteNumber("text", text);
            writer.WriteNumber("pending", pending);
            writer.WriteNumber("unmapped", unmapped);
            writer.WriteStartArray("unmappedAddresses");
            foreach (var address in coverage.Unmapped)
                writer.WriteStringValue(address);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    private static (int Carried, int Text, int Pending, int Unmapped) Counts(DocumentCoverage coverage) =>
        (coverage.Count(CoverageKind.CarriedOut), coverage.Count(CoverageKind.Text), coverage.Count(CoverageKind.Pending), coverage.Count(CoverageKind.Unmapped));
}
