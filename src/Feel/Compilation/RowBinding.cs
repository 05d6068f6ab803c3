using System.Linq.Expressions;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Compilation;

/// <summary>Compiles an expression for rows of a CLR type.</summary>
/// <typeparam name="TRow">The row.</typeparam>
/// <typeparam name="TResult">The result.</typeparam>
internal static class RowBinding<TRow, TResult>
{
    private delegate object?[] Boxer(in TRow row);

    /// <summary>
    /// Code that works on the row's own values; it falls back to the general code where one is missing or a number overflows.
    /// </summary>
    public static BoundExpression<TRow, TResult> Make(CompiledExpression expression)
    {
        var general = General(expression);
        if (expression.Node is null) return general;
        var row = Expression.Parameter(typeof(TRow).MakeByRefType(), "row");
        var context = Expression.Parameter(typeof(EvaluationContext), "context");
        var variables = new RowVariables(row);
        var compiler = new Compiler(expression.Text, expression.Scope, expression.Library, context, variables, expression.Origin);
        var code = compiler.Compile(expression.Node);
        var mark = Expression.Variable(typeof(int), "mark");
        var otherwise = Expression.Block(
            Expression.Call(context, nameof(EvaluationContext.Rewind), null, mark),
            Expression.Invoke(Expression.Constant(general), row, context));
        var body = Expression.Block(
            [mark],
            Expression.Assign(mark, Expression.Property(context, nameof(EvaluationContext.DiagnosticCount))),
            Expression.TryCatch(
                variables.Guarded(Results.Code<TResult>(code), otherwise),
                Expression.Catch(typeof(ArithmeticException), otherwise)));
        return Expression.Lambda<BoundExpression<TRow, TResult>>(body, row, context).Compile();
    }

    private static BoundExpression<TRow, TResult> General(CompiledExpression expression)
    {
        var row = Expression.Parameter(typeof(TRow).MakeByRefType(), "row");
        var values = expression.Scope.Variables.Select(variable => expression.ReadVariables.Contains(variable)
            ? RowValues.Code(RowVariables.Member(row, variable.Name))
            : Expression.Constant(null));
        var boxer = Expression.Lambda<Boxer>(Expression.NewArrayInit(typeof(object), values), row).Compile();
        return (in TRow of, EvaluationContext context) => Results.Take<TResult>(expression.Evaluate(boxer(of), context));
    }
}
