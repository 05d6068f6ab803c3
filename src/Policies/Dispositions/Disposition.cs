using Zhengling.Policies.Citations;
using Zhengling.Policies.Diagnostics;
using Zhengling.Policies.Loading;

namespace Zhengling.Policies.Dispositions;

/// <summary>What is done about a place of the document that no mechanism of the pack carries out.</summary>
public enum DispositionKind
{
    /// <summary>文: text without a rule to carry out.</summary>
    Text,

    /// <summary>待: to be carried out by a mechanism that the pack does not have yet.</summary>
    Pending,
}

/// <summary>The declared disposition of some places of the document.</summary>
/// <param name="Citations">The places.</param>
/// <param name="Kind">What is done about them.</param>
/// <param name="Reason">Why.</param>
public sealed record Disposition(IReadOnlyList<PackCitation> Citations, DispositionKind Kind, string Reason)
{
    private static readonly string[] Columns = ["条文", "处置", "理由"];

    internal static IReadOnlyList<Disposition> Read(PackSection section, DiagnosticBag diagnostics)
    {
        var table = section.Blocks.OfType<TableBlock>().FirstOrDefault()?.Table;
        if (table is null || !TableColumns.Check(table, Columns, Columns, diagnostics))
            return [];
        var dispositions = new List<Disposition>();
        foreach (var row in TableColumns.Rows(table))
        {
            var (place, kind, reason) = (row("条文")!, row("处置")!, row("理由")!);
            if (reason.IsEmpty)
                diagnostics.Error(PackMessages.EmptyCell("理由"), reason.Origin);
            if (kind.Text is not ("文" or "待"))
                diagnostics.Error(PackMessages.BadField("处置", kind.Text, "“文”或“待”", "文 (text) or 待 (pending)"), kind.Origin);
            var citations = PackCitation.ParseAll(place.Text, place.Origin, out var bad);
            foreach (var wrong in bad)
                diagnostics.Error(PackMessages.BadCitation(wrong), place.Origin);
            dispositions.Add(new Disposition(citations, kind.Text == "待" ? DispositionKind.Pending : DispositionKind.Text, reason.Text));
        }

        return dispositions;
    }
}
