using Zhengling.Gazette;
using Zhengling.Policies.Evaluation;

namespace Zhengling.Policies.Verification;

/// <summary>Looks every figure of a pack up in the places that it cites.</summary>
public static class PackVerifier
{
    /// <summary>Verifies a pack.</summary>
    /// <param name="pack">The compiled pack, which must be usable.</param>
    /// <param name="document">The document as the gazette prints it.</param>
    public static VerificationReport Verify(CompiledPack pack, GazetteDocument document)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(document);
        var index = new FigureIndex(document);
        var findings = FigureReader.Read(pack).Select(f => LookUp(f, index, pack.Pack.FigureExcuses)).ToList();
        var open = findings.Where(f => f.Outcome == FigureOutcome.Excused).Select(f => f.Figure).ToList();
        return new VerificationReport(findings, [.. pack.Pack.FigureExcuses.Where(e => !e.Values.All(v => open.Any(f => f.Value == v && e.Covers(f))))]);
    }

    private static FigureFinding LookUp(Figure figure, FigureIndex index, IReadOnlyList<FigureExcuse> excuses)
    {
        if (index.Find(figure) is var (address, line))
            return new FigureFinding(figure, FigureOutcome.Found, address, line);
        if (excuses.FirstOrDefault(e => e.Covers(figure)) is { } excuse)
            return new FigureFinding(figure, FigureOutcome.Excused, Reason: excuse.Reason);
        return figure.Citations.FirstOrDefault(c => c.IsOutside) is { } outside
            ? new FigureFinding(figure, FigureOutcome.Outside, Reason: outside.Text)
            : new FigureFinding(figure, FigureOutcome.NotFound);
    }
}

/// <summary>What verifying a pack found.</summary>
/// <param name="Findings">Every figure with what became of it, in the order of the pack.</param>
/// <param name="UnusedExcuses">Rows of <c>## 核对</c> with a figure that the pack does not state there or that the text prints after all.</param>
public sealed record VerificationReport(IReadOnlyList<FigureFinding> Findings, IReadOnlyList<FigureExcuse> UnusedExcuses)
{
    /// <summary>How many figures had an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    public int Count(FigureOutcome outcome) => Findings.Count(f => f.Outcome == outcome);

    /// <summary>Whether every figure is accounted for and every excuse is needed.</summary>
    public bool IsComplete => UnusedExcuses.Count == 0 && Count(FigureOutcome.NotFound) == 0;
}
