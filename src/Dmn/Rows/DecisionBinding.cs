using System.Linq.Expressions;
using Zhengling.Dmn.Compilation;
using Zhengling.Feel.Compilation;
using Zhengling.Feel.Evaluation;

namespace Zhengling.Dmn.Rows;

/// <summary>Makes a decision's code for rows of a CLR type.</summary>
/// <typeparam name="TRow">The row.</typeparam>
/// <typeparam name="TResult">The result.</typeparam>
internal static class DecisionBinding<TRow, TResult>
{
    private delegate object?[] Boxer(in TRow row);

    /// <summary>
    /// Typed code that gives up to the general one where it cannot go on; where there would be anything to report, too, for the general
    /// code evaluates required decisions only when they are read.
    /// </summary>
    public static BoundDecision<TRow, TResult> Make(CompiledModel model, GraphNode node)
    {
        var general = General(model, node);
        var row = Expression.Parameter(typeof(TRow).MakeByRefType(), "row");
        var context = Expression.Parameter(typeof(EvaluationContext), "context");
        var inputs = new RowVariables(row) { Checked = true };
        var graph = new GraphCode(inputs, context);
        if (graph.Value(node) is not { } value)
            return general;
        var trust = Expression.Constant(new Trust());
        var mark = Expression.Variable(typeof(int), "mark");
        var count = Expression.Property(context, nameof(EvaluationContext.DiagnosticCount));
        var otherwise = Expression.Block(
            Expression.Call(context, nameof(EvaluationContext.Rewind), null, mark),
            Expression.Invoke(Expression.Constant(general), row, context));
        var typed = graph.Complete(Expression.Condition(
            Expression.OrElse(graph.GaveUp, Expression.NotEqual(count, mark)), otherwise, Results.Code<TResult>(value)));
        var body = Expression.Block(
            [mark],
            Expression.Assign(mark, count),
            Expression.Condition(
                Expression.Property(trust, nameof(Trust.IsLost)),
                otherwise,
                Expression.TryCatch(
                    inputs.Guarded(typed, otherwise),
                    Expression.Catch(
                        typeof(ArithmeticException), Expression.Block(Expression.Call(trust, nameof(Trust.GaveUp), null), otherwise)))));
        return Expression.Lambda<BoundDecision<TRow, TResult>>(body, row, context).Compile();
    }

    private static BoundDecision<TRow, TResult> General(CompiledModel model, GraphNode node)
    {
        var row = Expression.Parameter(typeof(TRow).MakeByRefType(), "row");
        var inputs = model.InputsOf(node.Id);
        var members = inputs.Select(input => RowValues.Code(RowVariables.Member(row, input.Element?.VariableName ?? input.Key)));
        var boxer = Expression.Lambda<Boxer>(Expression.NewArrayInit(typeof(object), members), row).Compile();
        return (in TRow of, EvaluationContext context) =>
        {
            var values = boxer(of);
            var result = model.Evaluate(
                node.Id, inputs.Index().ToDictionary(i => i.Item.Key, i => values[i.Index], StringComparer.Ordinal), context);
            foreach (var problem in result.InputProblems)
                context.Record(problem.Diagnostic);
            return Results.Take<TResult>(result.Value);
        };
    }
}
