using System.Text;

namespace Zhengling.Feel.Syntax;

/// <summary>Prints a tree as text that parses to an equal tree, with as few parentheses as that needs.</summary>
public static class FeelPrinter
{
    private const int Outermost = 0;
    private const int Comparison = 3;
    private const int Sum = 4;
    private const int Unary = 7;
    private const int InstanceOf = 8;
    private const int Postfix = 9;

    /// <summary>The canonical text of a node.</summary>
    /// <param name="node">The node.</param>
    public static string Print(FeelNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var text = new StringBuilder();
        Write(text, node, Outermost);
        return text.ToString();
    }

    /// <summary>An operator as it is written.</summary>
    /// <param name="symbol">The operator.</param>
    public static string Symbol(BinaryOperator symbol) => symbol switch
    {
        BinaryOperator.Or => "or",
        BinaryOperator.And => "and",
        BinaryOperator.Equal => "=",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        _ => "**",
    };

    private static int Level(BinaryOperator symbol) => symbol switch
    {
        BinaryOperator.Or => 1,
        BinaryOperator.And => 2,
        < BinaryOperator.Add => Comparison,
        BinaryOperator.Add or BinaryOperator.Subtract => Sum,
        BinaryOperator.Multiply or BinaryOperator.Divide => 5,
        _ => 6,
    };

    private static int Level(FeelNode node) => node switch
    {
        IfNode or ForNode or QuantifiedNode or FunctionNode => Outermost,
        BinaryNode binary => Level(binary.Operator),
        BetweenNode or InNode => Comparison,
        NegationNode => Unary,
        InstanceOfNode => InstanceOf,
        _ => Postfix,
    };

    /// <summary>Writes a node; in parentheses when it binds weaker than its place asks.</summary>
    private static StringBuilder Write(StringBuilder text, FeelNode node, int place)
    {
        if (Level(node) >= place) return WriteBare(text, node);
        WriteBare(text.Append('('), node);
        return text.Append(')');
    }

    private static StringBuilder WriteBare(StringBuilder text, FeelNode node)
    {
        switch (node)
        {
            case NullNode:
                return text.Append("null");
            case BooleanNode boolean:
                return text.Append(boolean.Value ? "true" : "false");
            case NumberNode number:
                return text.Append(number.Text);
            case StringNode literal:
                return text.Append(StringEscapes.Escape(literal.Value));
            case AtLiteralNode literal:
                return text.Append('@').Append(StringEscapes.Escape(literal.Text));
            case NameNode name:
                return text.Append(name.Name);
            case NegationNode negation:
                return Write(text.Append('-'), negation.Operand, Unary);
            case BinaryNode binary:
                Write(text, binary.Left, Level(binary.Operator)).Append(' ').Append(Symbol(binary.Operator)).Append(' ');
                return Write(text, binary.Right, Level(binary.Operator) + 1);
            case BetweenNode between:
                Write(text, between.Value, Comparison).Append(" between ");
                Write(text, between.Low, Sum).Append(" and ");
                return Write(text, between.High, Sum);
            case InNode test:
                Write(text, test.Value, Comparison).Append(" in (");
                return Join(text, test.Tests, WriteTest).Append(')');
            case InstanceOfNode instance:
                Write(text, instance.Value, InstanceOf).Append(" instance of ");
                return WriteBare(text, instance.Type);
            case PathNode path:
                return Write(text, path.Source, Postfix).Append('.').Append(path.Name);
            case FilterNode filter:
                Write(text, filter.Source, Postfix).Append('[');
                return Write(text, filter.Condition, Outermost).Append(']');
            case InvocationNode invocation:
                Write(text, invocation.Function, Postfix).Append('(');
                return Join(text, invocation.Arguments, WriteBare).Append(')');
            case ArgumentNode argument:
                if (argument.Name is not null) text.Append(argument.Name).Append(": ");
                return Write(text, argument.Value, Outermost);
            case RangeNode range:
                Write(text.Append(range.StartIncluded ? '[' : '('), range.Start, Outermost);
                return WriteEnd(text, range.End).Append(range.EndIncluded ? ']' : ')');
            case ComparisonRangeNode range:
                return WriteTest(text.Append('('), range).Append(')');
            case ListNode list:
                return Join(text.Append('['), list.Items, WriteOutermost).Append(']');
            case ContextNode context:
                return Join(text.Append('{'), context.Entries, WriteBare).Append('}');
            case ContextEntryNode entry:
                return Write(WriteKey(text, entry.Key).Append(": "), entry.Value, Outermost);
            default:
                return WriteRest(text, node);
        }
    }

    private static StringBuilder WriteRest(StringBuilder text, FeelNode node)
    {
        switch (node)
        {
            case IfNode choice:
                Write(text.Append("if "), choice.Condition, Outermost).Append(" then ");
                Write(text, choice.Then, Outermost).Append(" else ");
                return Write(text, choice.Else, Outermost);
            case ForNode loop:
                Join(text.Append("for "), loop.Iterators, WriteBare).Append(" return ");
                return Write(text, loop.Return, Outermost);
            case QuantifiedNode quantified:
                Join(text.Append(quantified.Every ? "every " : "some "), quantified.Iterators, WriteBare).Append(" satisfies ");
                return Write(text, quantified.Satisfies, Outermost);
            case IteratorNode iterator:
                Write(text.Append(iterator.Name).Append(" in "), iterator.Domain, Outermost);
                return iterator.To is null ? text : WriteEnd(text, iterator.To);
            case FunctionNode function:
                Join(text.Append("function("), function.Parameters, WriteBare).Append(function.IsExternal ? ") external " : ") ");
                return Write(text, function.Body, Outermost);
            case ParameterNode parameter:
                text.Append(parameter.Name);
                return parameter.Type is null ? text : WriteBare(text.Append(": "), parameter.Type);
            case UnaryTestsNode { IsAny: true }:
                return text.Append('-');
            case UnaryTestsNode tests:
                return tests.Negated ? Join(text.Append("not("), tests.Tests, WriteTest).Append(')') : Join(text, tests.Tests, WriteTest);
            case NamedTypeNode type:
                return text.Append(type.Name);
            case ListTypeNode type:
                return WriteBare(text.Append("list<"), type.Element).Append('>');
            case RangeTypeNode type:
                return WriteBare(text.Append("range<"), type.Element).Append('>');
            case ContextTypeNode type:
                return Join(text.Append("context<"), type.Entries, WriteBare).Append('>');
            case FunctionTypeNode type:
                return WriteBare(Join(text.Append("function<"), type.Parameters, WriteBare).Append("> -> "), type.Result);
            default:
                throw new ArgumentOutOfRangeException(nameof(node), node.GetType().Name, "A kind of node without a printed form.");
        }
    }

    private static StringBuilder WriteOutermost(StringBuilder text, FeelNode node) => Write(text, node, Outermost);

    private static StringBuilder WriteTest(StringBuilder text, FeelNode test) => test is ComparisonRangeNode range
        ? Write(text.Append(Symbol(range.Operator)).Append(' '), range.Endpoint, Sum)
        : Write(text, test, Outermost);

    /// <summary>Two dots and the end of a range; a blank keeps the point of <c>.5</c> apart.</summary>
    private static StringBuilder WriteEnd(StringBuilder text, ExpressionNode end)
    {
        var dots = text.Append("..").Length;
        Write(text, end, Outermost);
        return text[dots] == '.' ? text.Insert(dots, ' ') : text;
    }

    private static StringBuilder WriteKey(StringBuilder text, string key)
    {
        var tokens = Lexer.Read(key, out var fault);
        var isName = fault is null && tokens[0].Kind == TokenKind.Word && tokens.Count == 2 && tokens[0].Text == key;
        return text.Append(isName ? key : StringEscapes.Escape(key));
    }

    private static StringBuilder Join<T>(StringBuilder text, IReadOnlyList<T> nodes, Func<StringBuilder, FeelNode, StringBuilder> write)
        where T : FeelNode
    {
        for (var i = 0; i < nodes.Count; i++) write(i == 0 ? text : text.Append(", "), nodes[i]);
        return text;
    }
}
