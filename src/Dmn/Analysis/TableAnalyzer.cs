using Zhengling.Dmn.Compilation;
using Zhengling.Dmn.Diagnostics;
using Zhengling.Dmn.Model;
using Zhengling.Dmn.Tables;
using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Values;

namespace Zhengling.Dmn.Analysis;

/// <summary>
/// Looks for gaps, overlaps and rules that never count, over numbers, dates, strings and booleans. A cell that needs evaluation to know
/// what it admits counts as one that may or may not hold: nothing is reported that depends on it. Where the values of a string column
/// are not declared, that none of the others has a rule is no gap.
/// </summary>
public static class TableAnalyzer
{
    /// <summary>Analyses all decision tables of a model.</summary>
    /// <param name="model">The compiled model.</param>
    public static IReadOnlyList<TableFinding> Analyze(CompiledModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return [.. model.Tables.SelectMany(table => new TableSearch(table).Run())];
    }
}

/// <summary>The search through the input space of one table, column by column.</summary>
internal sealed class TableSearch(CompiledTable table)
{
    private const int MaxSteps = 100_000;
    private const int MaxFindings = 20; // of each kind
    private readonly List<TableFinding> _findings = [];
    private readonly HashSet<string> _overlaps = new(StringComparer.Ordinal);
    private readonly HashSet<int> _counting = [];
    private readonly Stack<(int Column, object? Value)> _example = new();
    private int _unnamed; // how many columns stand at strings that the table does not name
    private int _steps;

    public IReadOnlyList<TableFinding> Run()
    {
        Explore(0, [.. Enumerable.Range(0, table.Rules.Length)]);
        if (_steps >= MaxSteps)
            Find(TableFindingKind.Incomplete, DmnMessages.AnalysisIncomplete, table.Table.Origin, [], table.Name);
        else
            FindUnreachable();
        return _findings;
    }

    private void Explore(int column, int[] active)
    {
        if (++_steps >= MaxSteps)
            return;
        if (active.Length == 0)
        {
            FindGap();
            return;
        }

        if (column == table.Inputs.Length)
        {
            Leaf(active);
            return;
        }

        var domain = Domain(column);
        const int domainRule = -1; // stands first, as a rule that admits the declared values
        var partition = ColumnPartition.Of(
            [domainRule, .. active], r => r == domainRule ? domain : table.Rules[r].Conditions[column]?.Values, 40L * (active.Length + 1));
        if (partition is null)
        {
            if (Array.TrueForAll(active, r => table.Rules[r].Conditions[column]?.Values is null))
                Step(column, null, active);
            else
                _steps = MaxSteps; // values of several kinds, or too many segments
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < partition.Segments.Count; i++)
        {
            var rules = partition.Segments[i];
            if (rules.Count == 0 || rules[0] != domainRule)
                continue;
            var value = partition.Representative(i);
            if (value is null && !partition.IsRest(i))
                continue; // there is nothing between
            if (!seen.Add(string.Join(',', rules)))
                continue; // one value stands for all that the same rules admit
            _unnamed += value is null ? 1 : 0;
            Step(column, value, [.. rules.Skip(1)]);
            _unnamed -= value is null ? 1 : 0;
        }
    }

    private void Step(int column, object? value, int[] active)
    {
        _example.Push((column, value));
        Explore(column + 1, active);
        _example.Pop();
    }

    // The values a column may have, where the table or the type says so with literals; booleans are true and false anyway.
    private CellValues? Domain(int column) =>
        table.Inputs[column].Allowed is { } allowed ? CellReader.Read(allowed) : table.Inputs[column].Domain;

    private void FindGap()
    {
        if (_unnamed == 0 && !table.HasDefault && YieldsOne(table.Table.HitPolicy))
            Find(TableFindingKind.Gap, DmnMessages.Gap, table.Table.Origin, [], table.Name, Example());
    }

    private static bool YieldsOne(HitPolicy policy) =>
        policy is HitPolicy.Unique or HitPolicy.Any or HitPolicy.First or HitPolicy.Priority;

    private void Leaf(int[] active)
    {
        var certain = active.Where(IsCertain).ToArray();
        if (table.Table.HitPolicy == HitPolicy.First)
            _counting.UnionWith(active.TakeWhile(r => !IsCertain(r)).Concat(certain.Take(1)));
        else
            _counting.UnionWith(active);
        if (certain.Length < 2 || !Conflict(certain))
            return;
        var ids = certain.Select(r => table.Rules[r].Id).ToArray();
        if (_overlaps.Add(string.Join(", ", ids)))
            Find(
                TableFindingKind.Overlap, DmnMessages.Overlap, table.Rules[certain[1]].Rule.Origin ?? table.Table.Origin, ids, table.Name,
                string.Join(", ", ids), Example());
    }

    // Whether all cells of the rule say with literals what they admit.
    private bool IsCertain(int rule) => Array.TrueForAll(table.Rules[rule].Conditions, c => c is null or { Values: not null });

    private bool Conflict(int[] rules) => table.Table.HitPolicy switch
    {
        HitPolicy.Unique => true,
        HitPolicy.Any => rules.Select(r => string.Join('|', table.Rules[r].Rule.OutputEntries.Select(o => o.Text?.Text.Trim())))
            .Distinct(StringComparer.Ordinal).Skip(1).Any(),
        _ => false,
    };

    private void FindUnreachable()
    {
        for (var i = 0; i < table.Rules.Length; i++)
            if (!_counting.Contains(i) && IsCertain(i))
                Find(
                    TableFindingKind.Unreachable,
                    table.Table.HitPolicy == HitPolicy.First ? DmnMessages.Covered : DmnMessages.Unreachable,
                    table.Rules[i].Rule.Origin ?? table.Table.Origin, [table.Rules[i].Id], table.Name, table.Rules[i].Id);
    }

    private string Example() => string.Join(
        ", ",
        _example.Reverse().Where(e => e.Value is not null).Select(e => $"{table.Inputs[e.Column].Text} = {FeelText.Format(e.Value)}"));

    private void Find(
        TableFindingKind kind, DiagnosticMessage message, SourceLocation? place, IReadOnlyList<string> rules,
        params ReadOnlySpan<object?> arguments)
    {
        if (_findings.Count(f => f.Kind == kind) >= MaxFindings)
            return;
        _findings.Add(new TableFinding(
            kind, table.Table, table.Name, rules,
            _example.Where(e => e.Value is not null).DistinctBy(e => table.Inputs[e.Column].Text)
                .ToDictionary(e => table.Inputs[e.Column].Text, e => e.Value, StringComparer.Ordinal),
            Sites.Diagnostic(message, place, arguments)));
    }
}
