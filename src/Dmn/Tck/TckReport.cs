using System.Text;

namespace Zhengling.Dmn.Tck;

/// <summary>Counts of results.</summary>
/// <param name="Total">All cases.</param>
/// <param name="Passed">Those that succeeded.</param>
/// <param name="Failed">Those that did not.</param>
/// <param name="Skipped">Those that were not supported.</param>
/// <param name="ExpectingValue">Those that expect some value that is not null.</param>
/// <param name="ExpectingValuePassed">Those of these that succeeded.</param>
public sealed record TckCounts(int Total, int Passed, int Failed, int Skipped, int ExpectingValue, int ExpectingValuePassed)
{
    /// <summary>Counts results.</summary>
    /// <param name="results">The results.</param>
    public static TckCounts Of(IEnumerable<TckResult> results)
    {
        var all = results.ToList();
        return new TckCounts(
            all.Count,
            all.Count(r => r.Outcome == TckOutcome.Success),
            all.Count(r => r.Outcome == TckOutcome.Error),
            all.Count(r => r.Outcome == TckOutcome.Ignored),
            all.Count(r => r.ExpectsValue),
            all.Count(r => r is { ExpectsValue: true, Outcome: TckOutcome.Success }));
    }
}

/// <summary>The results of a run of the kit.</summary>
/// <param name="Results">One per case, in order.</param>
public sealed record TckReport(IReadOnlyList<TckResult> Results)
{
    /// <summary>The counts of all results.</summary>
    public TckCounts Counts => TckCounts.Of(Results);

    /// <summary>The counts per level and test folder, in order.</summary>
    public IEnumerable<(string Level, string Folder, TckCounts Counts)> Folders =>
        Results.GroupBy(r => (r.Level, r.Folder)).Select(g => (g.Key.Level, g.Key.Folder, TckCounts.Of(g)));

    /// <summary>The results as the kit wants them submitted (<c>tck_results.csv</c>).</summary>
    public string ToCsv()
    {
        var csv = new StringBuilder();
        foreach (var r in Results)
            csv.AppendJoin(
                ',', Quote($"{r.Level}/{r.Folder}"), Quote(r.File), Quote(r.CaseId), Quote(r.Outcome.ToString().ToUpperInvariant()),
                Quote(r.Comment)).Append('\n');
        return csv.ToString();
    }

    private static string Quote(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
