using System.Linq.Expressions;
using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Syntax;
using Zhengling.Feel.Types;

namespace Zhengling.Feel.Compilation;

/// <summary>
/// Choices, loops and filters. Loops are written out in place; what may go wrong in them is done by the loop's own object.
/// </summary>
internal sealed partial class Compiler
{
    private Typed If(IfNode node)
    {
        var condition = Compile(node.Condition);
        if (StaticTypes.IsKnown(condition.Type) && !ReferenceEquals(StaticTypes.Plain(condition.Type), FeelType.Boolean))
            Report(node.Condition, SyntaxMessages.ConditionType, condition.Type.ToString());
        var then = Compile(node.Then);
        var otherwise = Compile(node.Else);
        var type = StaticTypes.Common([then.Type, otherwise.Type]);
        var alike = then.Code.Type == otherwise.Code.Type;
        if (condition.Is<bool>())
            return alike
                ? new(Expression.Condition(condition.Code, then.Code, otherwise.Code), type)
                : new(Expression.Condition(condition.Code, then.Boxed, otherwise.Boxed), type);
        var outcome = Expression.Variable(typeof(object), "condition");
        return new(
            Expression.Block(
                [outcome],
                Expression.Assign(outcome, Call(Operations.Condition, condition.Boxed, At(node.Condition))),
                Expression.Condition(
                    Call(Operations.IsTrue, outcome),
                    then.Boxed,
                    Expression.Condition(Call(Operations.IsFalse, outcome), otherwise.Boxed, outcome))),
            type);
    }

    private Typed For(ForNode node)
    {
        var results = Expression.Variable(typeof(LoopResults), "results");
        var mark = _locals.Count;
        var element = FeelType.Any;
        var loops = Loops(node.Iterators, 0, results, () =>
        {
            Declare("partial", new(Expression.Call(results, nameof(LoopResults.Partial), null), FeelType.AnyList));
            var body = Compile(node.Return);
            element = body.Type;
            return Expression.Call(results, nameof(LoopResults.Add), null, body.Boxed, At(node));
        });
        Undeclare(mark);
        return new(
            Expression.Block(
                [results],
                Expression.Assign(results, Expression.New(typeof(LoopResults))),
                loops,
                Expression.Property(results, nameof(LoopResults.Value))),
            new ListType(element));
    }

    private Typed Quantified(QuantifiedNode node)
    {
        var results = Expression.Variable(typeof(QuantifiedResults), "results");
        var mark = _locals.Count;
        var loops = Loops(node.Iterators, 0, results, () =>
            Expression.Call(results, nameof(QuantifiedResults.Add), null, Compile(node.Satisfies).Boxed, At(node)));
        Undeclare(mark);
        return new(
            Expression.Block(
                [results],
                Expression.Assign(results, Expression.New(typeof(QuantifiedResults).GetConstructors()[0], Expression.Constant(node.Every))),
                loops,
                Expression.Property(results, nameof(QuantifiedResults.Value))),
            FeelType.Boolean);
    }

    /// <summary>One loop in the other; innermost the body. A loop ends when the results are done, too.</summary>
    private BlockExpression Loops(NodeList<IteratorNode> iterators, int at, ParameterExpression results, Func<Expression> body)
    {
        var node = iterators[at];
        var domain = Compile(node.Domain);
        var to = node.To is null ? (Typed?)null : Compile(node.To);
        var element = to is null ? StaticTypes.Element(domain.Type) : domain.Type;
        if (element is null) Report(node, SyntaxMessages.NotIterable, domain.Type.ToString());
        var iteration = Expression.Variable(typeof(Iteration), "iteration");
        var current = Expression.Variable(typeof(object), "current");
        var done = Expression.Label("done");
        Declare(node.Name, new(current, element ?? FeelType.Any));
        var inner = at + 1 < iterators.Count ? Loops(iterators, at + 1, results, body) : body();
        var begin = to is null
            ? Call(Iteration.Over, domain.Boxed, At(node))
            : Call(Iteration.FromTo, domain.Boxed, to.Value.Boxed, At(node));
        return Expression.Block(
            [iteration],
            Expression.Assign(iteration, begin),
            Expression.IfThen(
                Expression.Not(Expression.Call(results, nameof(LoopResults.Enter), null, iteration)),
                Expression.Break(done)),
            Expression.Loop(
                Expression.IfThenElse(
                    Expression.Call(iteration, nameof(Iteration.Next), null, _context),
                    Expression.Block(
                        [current],
                        Expression.Assign(current, Expression.Property(iteration, nameof(Iteration.Current))),
                        inner,
                        Expression.IfThen(Expression.Property(results, nameof(LoopResults.IsDone)), Expression.Break(done))),
                    Expression.Break(done)),
                done));
    }

    private Typed Filter(FilterNode node)
    {
        var source = Compile(node.Source);
        var element = StaticTypes.Element(source.Type) ?? StaticTypes.Plain(source.Type);
        var item = Expression.Variable(typeof(object), "item");
        var mark = _locals.Count;
        Declare("item", new(item, element));
        Declare(null, new(item, element)); // an entry named item hides the item
        var condition = Compile(node.Condition);
        Undeclare(mark);
        var conditionType = StaticTypes.Plain(condition.Type);
        if (ReferenceEquals(conditionType, FeelType.Number))
            return new(
                Expression.Block(
                    [item],
                    Expression.Assign(item, Expression.Constant(null)),
                    Call(FilterRun.At, source.Boxed, condition.Boxed, At(node))),
                element);
        if (StaticTypes.IsKnown(conditionType) && !ReferenceEquals(conditionType, FeelType.Boolean))
            Report(node.Condition, SyntaxMessages.FilterType, condition.Type.ToString());
        var run = Expression.Variable(typeof(FilterRun), "filter");
        var done = Expression.Label("done");
        var code = Expression.Block(
            [run, item],
            Expression.Assign(run, Call(FilterRun.Over, source.Boxed)),
            Expression.Loop(
                Expression.IfThenElse(
                    Expression.Call(run, nameof(FilterRun.Next), null, _context),
                    Expression.Block(
                        Expression.Assign(item, Expression.Property(run, nameof(FilterRun.Item))),
                        Expression.Call(run, nameof(FilterRun.Take), null, condition.Boxed, At(node))),
                    Expression.Break(done)),
                done),
            Expression.Property(run, nameof(FilterRun.Result)));
        return new(code, ReferenceEquals(conditionType, FeelType.Boolean) ? new ListType(element) : FeelType.Any);
    }
}
