using Zhengling.Dmn.Model;
using Zhengling.Policies.Citations;
using Zhengling.Policies.Diagnostics;
using Zhengling.Policies.Loading;
using Zhengling.Policies.Types;

namespace Zhengling.Policies.Decisions;

/// <summary>Reads a decision table from Markdown or CSV.</summary>
/// <param name="types">The types of the pack.</param>
/// <param name="typeOf">The declared type of an input, parameter or reading by name; null where none is declared.</param>
/// <param name="citations">Where the citations of rules are noted, by rule id.</param>
/// <param name="diagnostics">Where what is wrong is reported.</param>
internal sealed class DecisionTableLoader(
    TypeSyntax types, Func<string, PackType?> typeOf, IDictionary<string, IReadOnlyList<PackCitation>> citations, DiagnosticBag diagnostics)
{
    private const string OutputMark = "→";
    private const string Basis = "依据";
    private const string Note = "说明";

    private static readonly Dictionary<string, (HitPolicy Policy, Aggregation Aggregation)> Policies = new(StringComparer.Ordinal)
    {
        ["U"] = (HitPolicy.Unique, Aggregation.None),
        ["A"] = (HitPolicy.Any, Aggregation.None),
        ["P"] = (HitPolicy.Priority, Aggregation.None),
        ["F"] = (HitPolicy.First, Aggregation.None),
        ["R"] = (HitPolicy.RuleOrder, Aggregation.None),
        ["O"] = (HitPolicy.OutputOrder, Aggregation.None),
        ["C"] = (HitPolicy.Collect, Aggregation.None),
        ["C+"] = (HitPolicy.Collect, Aggregation.Sum),
        ["C<"] = (HitPolicy.Collect, Aggregation.Min),
        ["C>"] = (HitPolicy.Collect, Aggregation.Max),
        ["C#"] = (HitPolicy.Collect, Aggregation.Count),
    };

    private sealed record Column(int Index, string Name, PackType? Type, ExpressionText? Allowed, SourceLocation Origin)
    {
        public UnaryTests? AllowedValues => Allowed is null ? null : new UnaryTests { Text = Allowed };
    }

    /// <summary>Reads a table.</summary>
    /// <param name="owner">The name of the decision or function, for the ids of its rules.</param>
    /// <param name="table">The table.</param>
    /// <param name="isComplete">Whether its author says that some rule applies in every case.</param>
    /// <returns>The decision table, or null where it can't be used.</returns>
    public DecisionTable? Read(string owner, TableText table, bool isComplete = false)
    {
        if (!Policies.TryGetValue(table.Header[0].Text, out var hit))
        {
            diagnostics.Error(PackMessages.UnknownHitPolicy(table.Header[0].Text), table.Origin);
            return null;
        }

        var (inputs, outputs) = Columns(table);
        if (outputs.Count == 0)
        {
            diagnostics.Error(PackMessages.NoOutput, table.Origin);
            return null;
        }

        var otherwise = table.Rows.FirstOrDefault(row => row[0].Text == ElementIds.OtherwiseLabel);
        if (otherwise is not null)
            NoteCitations(ElementIds.OfRule(owner, ElementIds.OtherwiseLabel), table, otherwise);
        return new DecisionTable
        {
            Id = ElementIds.Of(owner + ".table"),
            Origin = table.Origin,
            HitPolicy = hit.Policy,
            Aggregation = hit.Aggregation,
            Extensions = isComplete ? new Dictionary<string, string> { [TableNotes.Complete] = "是" } : new Dictionary<string, string>(),
            AnnotationNames = [Basis, Note],
            Inputs = [.. inputs.Select(c => new InputClause { Expression = LiteralExpression.Of(c.Name, c.Origin), Label = c.Name, AllowedValues = c.AllowedValues, Origin = c.Origin })],
            Outputs = [.. outputs.Select(c => new OutputClause
            {
                Name = c.Name.Length == 0 ? null : c.Name,
                TypeRef = c.Type?.TypeRef,
                AllowedValues = c.AllowedValues,
                Origin = c.Origin,
                DefaultOutput = otherwise is null ? null : Output(otherwise[c.Index], c.Type),
            })],
            Rules = Rules(owner, table, inputs, outputs),
        };
    }

    private (List<Column> Inputs, List<Column> Outputs) Columns(TableText table)
    {
        var inputs = new List<Column>();
        var outputs = new List<Column>();
        for (var i = 1; i < table.Header.Count; i++)
        {
            var header = table.Header[i];
            if (header.Text is Basis or Note)
                continue;
            var isOutput = header.Text.StartsWith(OutputMark, StringComparison.Ordinal);
            var (name, use) = FunctionHeading.SplitType(isOutput ? header with { Text = header.Text[1..].Trim() } : header, types, diagnostics);
            if (isOutput)
                outputs.Add(new Column(i, name, use?.Type, use?.Constraint, header.Origin));
            else
                inputs.Add(new Column(i, name, use?.Type ?? typeOf(name), use?.Constraint, header.Origin));
        }

        return (inputs, outputs);
    }

    private List<DecisionRule> Rules(string owner, TableText table, List<Column> inputs, List<Column> outputs)
    {
        var labels = new Dictionary<string, int>(StringComparer.Ordinal);
        var rules = new List<DecisionRule>();
        foreach (var row in table.Rows)
        {
            var label = row[0];
            if (label.IsEmpty)
                diagnostics.Error(PackMessages.EmptyCell(table.Header[0].Text), label.Origin);
            else if (!labels.TryAdd(label.Text, label.Origin.Line))
                diagnostics.Error(PackMessages.DuplicateRule(label.Text, labels[label.Text]), label.Origin);
            if (label.IsEmpty || label.Text == ElementIds.OtherwiseLabel)
                continue;
            var id = ElementIds.OfRule(owner, label.Text);
            NoteCitations(id, table, row);
            rules.Add(new DecisionRule
            {
                Id = id,
                Label = label.Text,
                Origin = label.Origin,
                InputEntries = [.. inputs.Select(c => new UnaryTests { Text = new ExpressionText(CellSyntax.UnaryTests(row[c.Index].Text, c.Type), row[c.Index].Origin) })],
                OutputEntries = [.. outputs.Select(c => Output(row[c.Index], c.Type))],
                Annotations = [Cell(table, row, Basis), Cell(table, row, Note)],
            });
        }

        return rules;
    }

    private static LiteralExpression Output(CellText cell, PackType? type) => LiteralExpression.Of(CellSyntax.Output(cell.Text, type), cell.Origin);

    private static string? Cell(TableText table, IReadOnlyList<CellText> row, string column) =>
        table.Column(column) is var i and >= 0 && !row[i].IsEmpty ? row[i].Text : null;

    private void NoteCitations(string id, TableText table, IReadOnlyList<CellText> row)
    {
        if (table.Column(Basis) is not (var i and >= 0) || row[i].IsEmpty)
            return;
        citations[id] = PackCitation.ParseAll(row[i].Text, row[i].Origin, out var bad);
        foreach (var wrong in bad)
            diagnostics.Error(PackMessages.BadCitation(wrong), row[i].Origin);
    }
}
