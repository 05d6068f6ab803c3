using System.Linq.Expressions;
using Zhengling.Dmn.Compilation;
using Zhengling.Dmn.Evaluation;
using Zhengling.Dmn.Logic;
using Zhengling.Dmn.Model;
using Zhengling.Dmn.Tables;
using Zhengling.Feel.Compilation;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Syntax;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Dmn.Rows;

/// <summary>The code of a decision table of which at most one rule gives the value.</summary>
/// <param name="graph">The code that it is a part of.</param>
/// <param name="variables">The variables that the table reads.</param>
/// <param name="table">The table.</param>
internal sealed class TableCode(GraphCode graph, UnitVariables variables, CompiledTable table)
{
    private const int MostCases = 256;
    private readonly ParameterExpression _rule = Expression.Variable(typeof(int), "rule");

    /// <summary>The code; null where the table needs more than typed code can do.</summary>
    public Typed? Make()
    {
        if (table.Table.HitPolicy is not (HitPolicy.Unique or HitPolicy.First) || Inputs() is not { } inputs)
            return null;
        var columns = Array.ConvertAll(inputs, input => input?.Code.Type);
        if (RulePaths.Build(table, columns) is not { } paths || (Constants() ?? Cases()) is not { } output)
            return null;
        var steps = new List<Expression> { Expression.Assign(_rule, Expression.Constant(paths.Start)) };
        steps.AddRange(table.Inputs.Index().Where(i => i.Item.Allowed is not null).Select(i => Allowed(i.Item, inputs[i.Index]!.Value)));
        steps.AddRange(paths.Columns.Select(column => Expression.Assign(
            _rule,
            Expression.Call(Expression.Constant(column.Steps), "Next", null, _rule, inputs[column.Input]!.Value.Code))));
        if (table.HasDefault)
            steps.Add(Expression.IfThen(
                Expression.Equal(_rule, Expression.Constant(RulePaths.NoRule)), Expression.Assign(_rule, Expression.Constant(table.Rules.Length))));
        var found = Expression.GreaterThanOrEqual(_rule, Expression.Constant(0));
        steps.Add(graph.Require(found));
        steps.Add(Expression.Condition(found, output.Code, Nothing(output.Code.Type)));
        return new Typed(
            Expression.Block([_rule, .. inputs.OfType<Typed>().Select(i => (ParameterExpression)i.Code)], [.. Loads(inputs), .. steps]), output.Type);
    }

    private readonly Dictionary<ParameterExpression, Expression> _loads = [];

    private IEnumerable<Expression> Loads(Typed?[] inputs) =>
        inputs.OfType<Typed>().Select(i => Expression.Assign(i.Code, _loads[(ParameterExpression)i.Code]));

    /// <summary>The input columns that anything looks at, each in a local; null where one is not of a kind that is worked on unboxed.</summary>
    private Typed?[]? Inputs()
    {
        var inputs = new Typed?[table.Inputs.Length];
        for (var i = 0; i < inputs.Length; i++)
        {
            if (table.Inputs[i].Allowed is null && Array.TrueForAll(table.Rules, rule => rule.Conditions[i] is null))
                continue;
            if (graph.Logic(table.Inputs[i].Expression, variables) is not { IsPresent: true } value || !RulePaths.Knows(value.Code.Type)
                || (table.Inputs[i].Allowed is { } allowed && CellReader.Read(allowed) is null))
                return null;
            var local = Expression.Variable(value.Code.Type, "input");
            _loads[local] = value.Code;
            inputs[i] = value with { Code = local };
        }

        return inputs;
    }

    private Expression Allowed(TableInput input, Typed value) => graph.Require(Expression.Call(
        Expression.Constant(CellReader.Read(input.Allowed!)!), nameof(CellValues.Contains), null, value.Boxed));

    /// <summary>The output by rule, the defaults behind the last; null unless all is known beforehand.</summary>
    private Typed? Constants()
    {
        var values = new List<object?>(table.Rules.Length + 1);
        foreach (var rule in table.Rules)
            if (Constant(i => rule.Outputs[i]) is { } value)
                values.Add(value.Value);
            else
                return null;
        if (table.HasDefault)
        {
            if (Constant(i => table.Outputs[i].Default) is not { } value)
                return null;
            values.Add(value.Value);
        }

        return TypedArray<FeelNumber>(values, FeelType.Number) ?? TypedArray<string>(values, FeelType.String)
            ?? TypedArray<FeelDate>(values, FeelType.Date) ?? TypedArray<bool>(values, FeelType.Boolean)
            ?? new Typed(Element<object?>([.. values]), TypeOfOutputs());
    }

    private Typed? TypedArray<T>(List<object?> values, FeelType type) =>
        values.TrueForAll(v => v is T) ? new Typed(Element<T>([.. values.Cast<T>()]), type) : null;

    private BinaryExpression Element<T>(T[] values) => Expression.ArrayIndex(Expression.Constant(values), _rule);

    private FeelType TypeOfOutputs() => table.Outputs.Length == 1 ? table.Outputs[0].Type : FeelType.AnyContext;

    private sealed record Known(object? Value);

    private Known? Constant(Func<int, CompiledLogic?> logic)
    {
        var context = new EvaluationContext();
        var run = new Run(new Graph(), context, null);
        var frame = new object?[variables.FrameSize];
        var values = new FeelContextBuilder(table.Outputs.Length);
        object? single = null;
        for (var i = 0; i < table.Outputs.Length; i++)
        {
            single = null;
            if (logic(i) is { } output)
            {
                if (output is not LiteralLogic { Expression.Node: { } tree } || !IsLiteral(tree))
                    return null;
                single = output.Evaluate(frame, run);
                if (context.DiagnosticCount > 0
                    || (table.Outputs[i].Allowed is { } allowed && single is not null && allowed.Evaluate(single, frame, context) is not true))
                    return null;
            }

            if (table.Outputs[i].Name is { } name)
                values.Set(name, single);
            else if (table.Outputs.Length > 1)
                return null;
        }

        return new Known(table.Outputs.Length == 1 ? single : values.Build());
    }

    private static bool IsLiteral(ExpressionNode tree) =>
        tree is NumberNode or StringNode or BooleanNode or AtLiteralNode or NullNode or NegationNode { Operand: NumberNode };

    /// <summary>The output by the rule's own code; null where there are too many rules, several outputs, or outputs to be checked.</summary>
    private Typed? Cases()
    {
        if (table.Outputs is not [{ Allowed: null } output] || table.Rules.Length > MostCases)
            return null;
        CompiledLogic?[] logic = [.. table.Rules.Select(rule => rule.Outputs[0]), .. output.Default is { } fallback ? [fallback] : Array.Empty<CompiledLogic>()];
        var codes = new Typed[logic.Length];
        for (var i = 0; i < codes.Length; i++)
            if (graph.Logic(logic[i]!, variables) is { } code)
                codes[i] = code;
            else
                return null;
        var alike = Array.TrueForAll(codes, code => code.Code.Type == codes[0].Code.Type);
        var bodies = codes.Select(code => alike ? code.Code : code.Boxed).ToArray();
        return new Typed(
            Expression.Switch(
                _rule, Nothing(bodies[0].Type), [.. bodies.Select((body, i) => Expression.SwitchCase(body, Expression.Constant(i)))]),
            alike ? codes[0].Type : output.Type);
    }

    // A value to go on with although it will not be used.
    private static Expression Nothing(Type type) => type == typeof(string) ? Expression.Constant(string.Empty) : Expression.Default(type);
}
