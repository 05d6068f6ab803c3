using System.Globalization;
using Zhengling.Dmn.Model;
using Zhengling.Policies.Citations;
using Zhengling.Policies.Decisions;
using Zhengling.Policies.Types;

namespace Zhengling.Policies.Exchange.Import;

/// <summary>Writes a decision table as a pack's table.</summary>
/// <param name="types">The types of the pack.</param>
/// <param name="log">What is left out.</param>
internal sealed class TableImport(TypeImport types, ImportLog log)
{
    private const string Basis = "依据";
    private const string Note = "说明";
    private static readonly ScalarType Text = new(ScalarKind.String);

    /// <summary>The header and the rows.</summary>
    /// <param name="owner">The name of what the table belongs to.</param>
    /// <param name="table">The table.</param>
    /// <param name="isText">Whether a name is an input or parameter of type string.</param>
    public (IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows) Write(string owner, DecisionTable table, Func<string, bool> isText)
    {
        var inputs = table.Inputs.Select((c, i) => InputHeader(owner, c, [.. table.Rules.Select(r => Cell(r.InputEntries[i].Text.Text))], isText)).ToList();
        var outputs = table.Outputs.Select((c, i) => OutputHeader(owner, c, [.. table.Rules.Select(r => Cell(r.OutputEntries[i].Text?.Text))])).ToList();
        var basis = table.AnnotationNames.ToList().IndexOf(Basis);
        if (basis >= 0 && !table.Rules.All(r => basis >= r.Annotations.Count || IsCitation(r.Annotations[basis])))
            basis = -1;
        var rows = new List<IReadOnlyList<string>>();
        var labels = new HashSet<string>(StringComparer.Ordinal) { ElementIds.OtherwiseLabel };
        foreach (var (rule, number) in table.Rules.Select((r, i) => (r, i + 1)))
        {
            rows.Add(
            [
                Label(rule, number, labels),
                .. rule.InputEntries.Select(e => Cell(e.Text.Text) is { Length: > 0 } cell ? cell : "-"),
                .. rule.OutputEntries.Select(e => Cell(e.Text?.Text)),
                basis >= 0 && basis < rule.Annotations.Count ? rule.Annotations[basis] ?? "" : "",
                Notes(table, rule, basis),
            ]);
        }

        if (table.Outputs.Any(o => o.DefaultOutput is not null))
            rows.Add([ElementIds.OtherwiseLabel, .. inputs.Select(_ => "-"), .. table.Outputs.Select(o => Cell(o.DefaultOutput?.Text?.Text)), "", ""]);
        return ([Policy(table), .. inputs, .. outputs, Basis, Note], rows);
    }

    private string InputHeader(string owner, InputClause clause, IReadOnlyList<string> cells, Func<string, bool> isText)
    {
        var text = Cell(clause.Expression.Text?.Text);
        var header = text.Length == 0 ? "null" : text.Replace(": ", ":", StringComparison.Ordinal);
        if (header.Contains('：', StringComparison.Ordinal))
            log.Add(clause, $"输入表达式“{text}”里的“：”在表头里表示类型，请改写。", $"\"：\" in the input expression \"{text}\" means a type in a header; reword it.", owner);
        if (clause.AllowedValues is { } allowed)
        {
            var constraint = Cell(allowed.Text.Text);
            if (constraint.StartsWith('"') && cells.All(SafeTest))
                return $"{header}: {constraint}";
            log.Add(clause, $"输入列“{text}”允许的值“{constraint}”。", $"The allowed values \"{constraint}\" of the input column \"{text}\".", owner);
        }

        // In a text column bare text means itself, so a cell that is not a literal needs a header that is no plain name.
        var detach = header is Basis or Note || (isText(header) && !cells.All(SafeTest));
        return detach ? $"({header})" : header;
    }

    private string OutputHeader(string owner, OutputClause clause, IReadOnlyList<string> cells)
    {
        var header = "→ " + clause.Name;
        if (clause.AllowedValues is { } allowed)
        {
            var constraint = Cell(allowed.Text.Text);
            if (!constraint.StartsWith('"') || cells.All(c => CellSyntax.Output(c, Text) == (c.Length == 0 ? "null" : c)))
                return $"{header.TrimEnd()}: {constraint}";
            log.Add(clause, $"输出列“{clause.Name}”允许的值“{constraint}”。", $"The allowed values \"{constraint}\" of the output column \"{clause.Name}\".", owner);
        }

        if (types.Base(clause.TypeRef) is not { } type)
            return header.TrimEnd();
        if (type != "string" || cells.All(c => CellSyntax.Output(c, Text) == (c.Length == 0 ? "null" : c)))
            return $"{header.TrimEnd()}: {type}";
        log.Add(clause, $"输出列“{clause.Name}”声明的类型{clause.TypeRef}。", $"The declared type {clause.TypeRef} of the output column \"{clause.Name}\".", owner);
        return header.TrimEnd();
    }

    private static bool SafeTest(string cell) => cell.Length == 0 || CellSyntax.UnaryTests(cell, Text) == cell;

    private static string Label(DecisionRule rule, int number, HashSet<string> labels)
    {
        var label = MarkdownText.OneLine(rule.Label ?? "");
        if (label.Length > 0 && labels.Add(label))
            return label;
        label = number.ToString(CultureInfo.InvariantCulture);
        while (!labels.Add(label))
            label += "'";
        return label;
    }

    private static string Notes(DecisionTable table, DecisionRule rule, int basis) => MarkdownText.OneLine(string.Join('；', rule.Annotations
        .Select((text, i) => (Text: text, Index: i, Name: i < table.AnnotationNames.Count ? table.AnnotationNames[i] : ""))
        .Where(a => a.Index != basis && !string.IsNullOrWhiteSpace(a.Text))
        .Select(a => a.Name.Length == 0 || a.Name == Note ? a.Text : $"{a.Name}：{a.Text}")
        .Append(string.IsNullOrWhiteSpace(rule.Description) ? null : rule.Description).OfType<string>()));

    private static bool IsCitation(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return true;
        PackCitation.ParseAll(text, new SourceLocation("", 1, 1), out var bad);
        return bad.Count == 0;
    }

    private static string Cell(string? text) => MarkdownText.OneLine(text ?? "");

    private static string Policy(DecisionTable table) => (table.HitPolicy, table.Aggregation) switch
    {
        (HitPolicy.Any, _) => "A",
        (HitPolicy.Priority, _) => "P",
        (HitPolicy.First, _) => "F",
        (HitPolicy.RuleOrder, _) => "R",
        (HitPolicy.OutputOrder, _) => "O",
        (HitPolicy.Collect, Aggregation.Sum) => "C+",
        (HitPolicy.Collect, Aggregation.Min) => "C<",
        (HitPolicy.Collect, Aggregation.Max) => "C>",
        (HitPolicy.Collect, Aggregation.Count) => "C#",
        (HitPolicy.Collect, _) => "C",
        _ => "U",
    };
}
