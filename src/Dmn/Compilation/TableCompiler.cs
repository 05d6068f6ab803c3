using Zhengling.Dmn.Diagnostics;
using Zhengling.Dmn.Evaluation;
using Zhengling.Dmn.Logic;
using Zhengling.Dmn.Model;
using Zhengling.Dmn.Tables;
using Zhengling.Feel.Compilation;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Dmn.Compilation;

/// <summary>Compiles decision tables.</summary>
internal sealed class TableCompiler(LogicCompiler compiler, ModelScope model)
{
    public CompiledLogic Compile(DecisionTable table, FeelScope scope, string path, string name)
    {
        var id = table.Id ?? path;
        var inputs = table.Inputs.Select((input, i) => Input(input, i, scope, id)).ToArray();
        var outputs = table.Outputs.Select(output => Output(output, table, scope, id, name)).ToArray();
        Check(table, outputs, name);
        var rules = table.Rules.Select(rule => Rule(rule, inputs, outputs, scope, id)).ToArray();
        var compiled = new CompiledTable(table, name, inputs, outputs, rules, TableIndex.Build(rules, inputs.Length));
        model.Compilation.Tables.Add(compiled);
        var declared = compiler.Declared(table, name);
        return new TableLogic(
            new LogicSite(TraceKind.Table, path, name, table), declared ?? TypeOf(table, outputs), compiled)
        { Declared = declared };
    }

    private static FeelType TypeOf(DecisionTable table, TableOutput[] outputs)
    {
        FeelType one = outputs.Length == 1
            ? outputs[0].Type
            : new ContextType([.. outputs.Where(o => o.Name is not null).Select(o => new ContextTypeEntry(o.Name!, o.Type))]);
        return (table.HitPolicy, table.Aggregation) switch
        {
            (HitPolicy.Collect, Aggregation.Count) => FeelType.Number,
            (HitPolicy.Collect, not Aggregation.None) => one,
            (HitPolicy.Collect or HitPolicy.RuleOrder or HitPolicy.OutputOrder, _) => new ListType(one),
            _ => one,
        };
    }

    private TableInput Input(InputClause input, int column, FeelScope scope, string path)
    {
        var text = input.Expression.Text?.Text ?? input.Label ?? string.Empty;
        var id = input.Id ?? FormattableString.Invariant($"{path}/input {column + 1}");
        var expression = compiler.Compile(input.Expression, scope, id, text, TraceKind.TableInput);
        return new TableInput(
            input, expression, input.AllowedValues is { } allowed ? Tests(allowed, expression.Type, scope) : null, Domain(expression.Type));
    }

    private CellValues? Domain(FeelType type) => type switch
    {
        ConstrainedType { Constraint: { } constraint } constrained =>
            CellReader.Read(FeelExpression.CompileUnaryTests(constraint, constrained.Base, FeelScope.Empty, compiler.Library)),
        _ when type == FeelType.Boolean => Booleans,
        _ => null,
    };

    private static readonly CellValues Booleans = new(
        typeof(bool), [Stretch.Point(FeelBoolean.True), Stretch.Point(FeelBoolean.False)], Negated: false);

    private TableOutput Output(OutputClause output, DecisionTable table, FeelScope scope, string path, string owner)
    {
        var name = output.Name ?? table.OutputLabel ?? owner;
        var type = model.Types.Of(output.TypeRef, name, output.Origin);
        var values = output.AllowedValues ?? model.Types.Definition(output.TypeRef)?.AllowedValues;
        var ordered = table.HitPolicy is HitPolicy.Priority or HitPolicy.OutputOrder && values is not null;
        var priorities = ordered
            ? compiler.Compile(LiteralExpression.Of($"[{values!.Text.Text}]", values.Text.Origin), scope, $"{path}/{name}/values", name)
            : null;
        var fallback = output.DefaultOutput is { Text: not null } value
            ? compiler.Compile(value, scope, $"{path}/{name}/default", name) is var logic && type != FeelType.Any ? logic.As(type) : logic
            : null;
        return new TableOutput(
            output, output.Name, type, output.AllowedValues is { } allowed ? Tests(allowed, type, scope) : null, priorities, fallback);
    }

    private TableRule Rule(DecisionRule rule, TableInput[] inputs, TableOutput[] outputs, FeelScope scope, string path)
    {
        var cells = rule.InputEntries.Select(e => e.Text.Text.Trim()).ToList();
        var id = rule.Id ?? rule.Label ?? string.Join(" | ", cells);
        if (rule.InputEntries.Count != inputs.Length || rule.OutputEntries.Count != outputs.Length)
            model.Compilation.Report(
                DmnMessages.CellCount, rule.Origin, id, LogicCompiler.Count(rule.InputEntries.Count + rule.OutputEntries.Count),
                LogicCompiler.Count(inputs.Length + outputs.Length));
        var conditions = new TableCell?[inputs.Length];
        for (var i = 0; i < Math.Min(conditions.Length, cells.Count); i++)
            conditions[i] = cells[i] is "-" or "" ? null : new TableCell(Tests(rule.InputEntries[i], inputs[i].Expression.Type, scope));
        return new TableRule(rule, id, conditions, [.. outputs.Select((output, i) => Cell(rule, i, output, scope, $"{path}/{id}"))]);
    }

    private CompiledLogic Cell(DecisionRule rule, int column, TableOutput output, FeelScope scope, string path)
    {
        var name = output.Name ?? string.Empty;
        var entry = column < rule.OutputEntries.Count ? rule.OutputEntries[column] : null;
        if (entry is null or { Text: null } || string.IsNullOrWhiteSpace(entry.Text.Text) || entry.Text.Text.Trim() == "-")
            entry = new LiteralExpression { Id = entry?.Id, Text = "null" };
        var logic = compiler.Compile(entry, scope, name.Length == 0 ? path : $"{path}/{name}", name);
        return output.Type == FeelType.Any ? logic : logic.As(output.Type);
    }

    private CompiledUnaryTests Tests(UnaryTests tests, FeelType type, FeelScope scope)
    {
        compiler.Use(scope);
        var compiled = FeelExpression.CompileUnaryTests(tests.Text.Text, type, scope, compiler.Library, Sites.Origin(tests.Text.Origin));
        model.Compilation.Diagnostics.AddRange(compiled.Diagnostics);
        compiler.Note(compiled.ReadVariables);
        return compiled;
    }

    private void Check(DecisionTable table, TableOutput[] outputs, string name)
    {
        if (table.HitPolicy is HitPolicy.Priority or HitPolicy.OutputOrder && outputs.All(o => o.Priorities is null))
            model.Compilation.Report(DmnMessages.PriorityWithoutValues, table.Origin, name);
        if (table.Aggregation != Aggregation.None && (table.HitPolicy != HitPolicy.Collect || outputs.Length > 1))
            model.Compilation.Report(DmnMessages.AggregationMisplaced, table.Origin, name);
    }
}
