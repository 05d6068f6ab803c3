using System.Linq.Expressions;
using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Syntax;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Compilation;

/// <summary>Operators.</summary>
internal sealed partial class Compiler
{
    private delegate object? Operation(object? left, object? right, EvaluationContext context);

    private delegate object? BetweenOperation(object? value, object? low, object? high, EvaluationContext context);

    private Typed Negation(NegationNode node)
    {
        var operand = Compile(node.Operand);
        if (operand.Is<FeelNumber>()) return new(Expression.Negate(operand.Code), FeelType.Number);
        if (!StaticTypes.CanNegate(operand.Type)) Report(node, Messages.OperandType, "-", operand.Type.ToString());
        return new(Call((Func<object?, EvaluationContext, object?>)FeelArithmetic.Negate, operand.Boxed, At(node)), operand.Type);
    }

    private Typed Binary(BinaryNode node)
    {
        var left = Compile(node.Left);
        var right = Compile(node.Right);
        var type = StaticTypes.Result(node.Operator, left.Type, right.Type);
        if (type is null)
            Report(node, Messages.OperandTypes, FeelPrinter.Symbol(node.Operator), left.Type.ToString(), right.Type.ToString());
        return Unboxed.Binary(node.Operator, left, right, node.Right)
            ?? new(Call(General(node.Operator), left.Boxed, right.Boxed, At(node)), type ?? FeelType.Any);
    }

    private static Operation General(BinaryOperator symbol) => symbol switch
    {
        BinaryOperator.Add => FeelArithmetic.Add,
        BinaryOperator.Subtract => FeelArithmetic.Subtract,
        BinaryOperator.Multiply => FeelArithmetic.Multiply,
        BinaryOperator.Divide => FeelArithmetic.Divide,
        BinaryOperator.Power => FeelArithmetic.Power,
        BinaryOperator.Equal => FeelEquality.AreEqual,
        BinaryOperator.NotEqual => FeelEquality.AreNotEqual,
        BinaryOperator.Less => FeelComparison.Less,
        BinaryOperator.LessOrEqual => FeelComparison.LessOrEqual,
        BinaryOperator.Greater => FeelComparison.Greater,
        BinaryOperator.GreaterOrEqual => FeelComparison.GreaterOrEqual,
        BinaryOperator.And => FeelLogic.And,
        BinaryOperator.Or => FeelLogic.Or,
        _ => throw new ArgumentOutOfRangeException(nameof(symbol), symbol, null),
    };

    /// <summary>and, or: the right side is not evaluated when the left side decides.</summary>
    private Typed Logic(BinaryNode node)
    {
        var left = Compile(node.Left);
        var right = Compile(node.Right);
        foreach (var (side, operand) in new[] { (node.Left, left), (node.Right, right) })
            if (StaticTypes.IsKnown(operand.Type) && !ReferenceEquals(StaticTypes.Plain(operand.Type), FeelType.Boolean))
                Report(side, SyntaxMessages.ConditionType, operand.Type.ToString());
        var isAnd = node.Operator == BinaryOperator.And;
        if (left.Is<bool>() && right.Is<bool>())
            return new(isAnd ? Expression.AndAlso(left.Code, right.Code) : Expression.OrElse(left.Code, right.Code), FeelType.Boolean);
        var decided = Expression.Variable(typeof(object), "left");
        return new(
            Expression.Block(
                [decided],
                Expression.Assign(decided, left.Boxed),
                Expression.Condition(
                    Call(isAnd ? Operations.IsFalse : Operations.IsTrue, decided),
                    decided,
                    Call(General(node.Operator), decided, right.Boxed, At(node)))),
            FeelType.Boolean);
    }

    private Typed Between(BetweenNode node)
    {
        var value = Compile(node.Value);
        var low = Compile(node.Low);
        var high = Compile(node.High);
        if (StaticTypes.Result(BinaryOperator.LessOrEqual, low.Type, value.Type) is null)
            Report(node, Messages.NotComparable, low.Type.ToString(), value.Type.ToString());
        if (StaticTypes.Result(BinaryOperator.LessOrEqual, value.Type, high.Type) is null)
            Report(node, Messages.NotComparable, value.Type.ToString(), high.Type.ToString());
        return Unboxed.Between(value, low, high)
            ?? new(Call((BetweenOperation)FeelComparison.Between, value.Boxed, low.Boxed, high.Boxed, At(node)), FeelType.Boolean);
    }

    private Typed InstanceOf(InstanceOfNode node)
    {
        var value = Compile(node.Value);
        var type = Resolve(node.Type);
        return type is null
            ? new(Fault(node, SyntaxMessages.UnknownType, node.Type.ToString()).Code, FeelType.Boolean)
            : new(Call(Operations.InstanceOf, value.Boxed, Expression.Constant(type.WithoutConstraints)), FeelType.Boolean);
    }

    private FeelType? Resolve(TypeNode type) => TypeResolver.Resolve(type, _scope.Types);
}
