using Zhengling.Dmn.Analysis;
using Zhengling.Dmn.Model;
using Zhengling.Feel.Values;
using Zhengling.Policies.Decisions;
using Zhengling.Policies.Diagnostics;
using Zhengling.Policies.Evaluation;

namespace Zhengling.Policies.Checking;

/// <summary>
/// What is doubtful in a pack's decision tables: rules that apply together though one may, rules that never count, and, where the author
/// says that a table is complete, cases that no rule covers. Elsewhere a case without rule is what the text leaves open, not a mistake.
/// </summary>
internal static class TableChecks
{
    /// <summary>Checks the tables of a pack.</summary>
    public static IEnumerable<PackDiagnostic> Check(CompiledPack pack) =>
        pack.IsUsable ? TableAnalyzer.Analyze(pack.Model).Select(f => Convert(f, pack.Pack)).OfType<PackDiagnostic>() : [];

    private static PackDiagnostic? Convert(TableFinding finding, Pack pack)
    {
        var complete = finding.Table.Extensions.ContainsKey(TableNotes.Complete);
        var message = finding.Kind switch
        {
            TableFindingKind.Overlap => PackMessages.Overlap(finding.Name, Labels(finding), Example(finding, "、"), Example(finding, ", ")),
            TableFindingKind.Unreachable => PackMessages.Unreachable(finding.Name, Labels(finding)),
            TableFindingKind.Gap when complete => PackMessages.Gap(finding.Name, Example(finding, "、"), Example(finding, ", ")),
            TableFindingKind.Incomplete when complete => PackMessages.NotAnalysed(finding.Name),
            _ => null,
        };
        var where = ModelDiagnostics.Place(finding.Diagnostic.Site) ?? finding.Table.Origin ?? new SourceLocation(pack.Folder + "/policy.md", 1, 1);
        return message is null ? null : new PackDiagnostic(message.Code, Severity.Warning, where, message.Text, message.Hint);
    }

    private static string Labels(TableFinding finding) =>
        string.Join("、", finding.RuleIds.Select(id => $"“{finding.Table.Rules.FirstOrDefault(r => r.Id == id)?.Label ?? id}”"));

    private static string? Example(TableFinding finding, string separator) => finding.Example.Count == 0
        ? null
        : string.Join(separator, finding.Example.Select(e => $"{e.Key} = {FeelText.Format(e.Value)}"));
}
