using System.Linq.Expressions;
using Zhengling.Feel.BuiltIns;
using Zhengling.Feel.Syntax;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Compilation;

/// <summary>
/// Aggregates over loops whose values are certainly there: they are added up as they come, without a list in between. Anything unusual
/// (an element of another type, an overflow) gives up by an arithmetic exception, and the general code is used.
/// </summary>
internal sealed partial class Compiler
{
    private Typed? Streamed(FeelFunction function, NodeList<ArgumentNode> arguments)
    {
        if (!_unboxed || arguments is not [{ Name: null, Value: var source }]) return null;
        if (!_library.TryGet("sum", out var sum) || !ReferenceEquals(function, sum) || function is not BuiltInFunction) return null;
        var total = Expression.Variable(typeof(FeelNumber), "total");
        var any = Expression.Variable(typeof(bool), "any");
        var adds = true;
        var mark = _locals.Count;
        var faults = _diagnostics.Count;
        var loop = Stream(source, value =>
        {
            adds &= value.Is<FeelNumber>();
            return adds
                ? Expression.Block(
                    Expression.Assign(total, Expression.Add(total, value.Code)),
                    Expression.Assign(any, Expression.Constant(true)))
                : Expression.Empty();
        });
        Undeclare(mark);
        _diagnostics.RemoveRange(faults, _diagnostics.Count - faults);
        if (loop is null || !adds) return null;
        var ofNothing = Call(
            Operations.Invoke, Expression.Constant(function, typeof(object)),
            Expression.NewArrayInit(typeof(object), Expression.Constant(Array.Empty<object?>(), typeof(object))), At(source));
        return new(
            Expression.Block(
                [total, any],
                loop,
                Expression.Condition(any, new Typed(total, FeelType.Number).Boxed, ofNothing, typeof(object))),
            FeelType.Number);
    }

    /// <summary>A loop that hands every element of a list to a consumer; null when the list is not made of present values.</summary>
    private Expression? Stream(ExpressionNode node, Func<Typed, Expression> consumer)
    {
        switch (node)
        {
            case ForNode loop when !Tree.Contains(loop.Return, static n => n is NameNode { Name: "partial" }):
                return StreamFor(loop, 0, consumer);
            case NameNode:
                return Compile(node) is var list && Sequences.Is(list)
                    ? Sequences.Loop(list, consumer, Step())
                    : null;
            case FilterNode filter:
                var passes = true;
                var loopOver = Stream(filter.Source, item =>
                {
                    var mark = _locals.Count;
                    Declare("item", item);
                    Declare(null, item);
                    var condition = Compile(filter.Condition);
                    Undeclare(mark);
                    passes &= condition.Is<bool>();
                    return passes ? Expression.IfThen(condition.Code, consumer(item)) : Expression.Empty();
                });
                return passes ? loopOver : null;
            default:
                return null;
        }
    }

    private Expression? StreamFor(ForNode node, int at, Func<Typed, Expression> consumer)
    {
        if (at == node.Iterators.Count) return consumer(Compile(node.Return));
        var iterator = node.Iterators[at];
        if (iterator.To is not null) return null;
        var whole = true;
        var loop = Stream(iterator.Domain, item =>
        {
            var mark = _locals.Count;
            Declare(iterator.Name, item);
            var inner = StreamFor(node, at + 1, consumer);
            Undeclare(mark);
            whole &= inner is not null;
            return inner ?? Expression.Empty();
        });
        return whole ? loop : null;
    }

    private MethodCallExpression Step() => Expression.Call(_context, nameof(Evaluation.EvaluationContext.Step), null);
}
