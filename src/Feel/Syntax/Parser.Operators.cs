using Zhengling.Feel.Diagnostics;

namespace Zhengling.Feel.Syntax;

/// <summary>
/// Operators, by precedence: or, and, comparisons, sums, products, powers, negation, instance of, then what stands behind a value.
/// </summary>
internal sealed partial class Parser
{
    private const int ComparisonLevel = 3;
    private const int SumLevel = 4;

    public ExpressionNode Expression() => Deeper(() => Operators(1));

    private ExpressionNode Operators(int level) => OperatorsBehind(Negation(), level);

    private ExpressionNode OperatorsBehind(ExpressionNode left, int level)
    {
        while (true)
        {
            if (BinaryAt(Current) is var (symbol, precedence) && precedence >= level)
            {
                Take();
                var right = Operators(precedence + 1);
                left = new BinaryNode(symbol, left, right)
                {
                    Span = From(left.Span.Offset),
                    Depth = Over(left, right),
                    Shape = Shapes.Of(symbol, left, right),
                };
            }
            else if (level <= ComparisonLevel && Current.IsWord("between"))
            {
                Take();
                var low = Operators(SumLevel);
                ExpectWord("and");
                var high = Operators(SumLevel);
                left = new BetweenNode(left, low, high) { Span = From(left.Span.Offset), Depth = Over(left, low, high) };
            }
            else if (level <= ComparisonLevel && Current.IsWord("in"))
            {
                Take();
                var tests = InTests();
                left = new InNode(left, new(tests)) { Span = From(left.Span.Offset), Depth = Over([left, .. tests]) };
            }
            else
            {
                return left;
            }
        }
    }

    private static (BinaryOperator Operator, int Level)? BinaryAt(Token token) => token switch
    {
        { Kind: TokenKind.Word, Text: "or" } => (BinaryOperator.Or, 1),
        { Kind: TokenKind.Word, Text: "and" } => (BinaryOperator.And, 2),
        { Kind: TokenKind.Symbol } when ComparisonAt(token) is { } comparison => (comparison, ComparisonLevel),
        { Kind: TokenKind.Symbol, Text: "+" } => (BinaryOperator.Add, SumLevel),
        { Kind: TokenKind.Symbol, Text: "-" } => (BinaryOperator.Subtract, SumLevel),
        { Kind: TokenKind.Symbol, Text: "*" } => (BinaryOperator.Multiply, 5),
        { Kind: TokenKind.Symbol, Text: "/" } => (BinaryOperator.Divide, 5),
        { Kind: TokenKind.Symbol, Text: "**" } => (BinaryOperator.Power, 6),
        _ => null,
    };

    private static BinaryOperator? ComparisonAt(Token token) => token.Kind != TokenKind.Symbol ? null : token.Text switch
    {
        "=" => BinaryOperator.Equal,
        "!=" => BinaryOperator.NotEqual,
        "<" => BinaryOperator.Less,
        "<=" => BinaryOperator.LessOrEqual,
        ">" => BinaryOperator.Greater,
        ">=" => BinaryOperator.GreaterOrEqual,
        _ => null,
    };

    private ExpressionNode Negation()
    {
        if (!Current.Is("-")) return InstanceOf();
        var minus = Take();
        var operand = Deeper(Negation);
        return new NegationNode(operand) { Span = From(minus.Offset), Depth = Over(operand), Shape = operand.Shape };
    }

    private ExpressionNode InstanceOf() => InstanceOfBehind(Postfix(Primary()));

    private ExpressionNode InstanceOfBehind(ExpressionNode value)
    {
        while (Current.IsWord("instance") && Next.IsWord("of"))
        {
            Take();
            Take();
            var type = Type();
            value = new InstanceOfNode(value, type) { Span = From(value.Span.Offset), Depth = Over(value, type) };
        }
        return value;
    }

    private ExpressionNode Postfix(ExpressionNode value)
    {
        while (true)
        {
            if (Current.Is(".")) value = Path(value);
            else if (Current.Is("[") && !EndsRange()) value = Filter(value);
            else if (Current.Is("(")) value = Invocation(value);
            else return value;
        }
    }

    private PathNode Path(ExpressionNode source)
    {
        Take();
        var name = MemberName(source.Shape);
        return new PathNode(source, name)
        {
            Span = From(source.Span.Offset),
            Depth = Over(source),
            Shape = Shapes.Member(source.Shape, name),
        };
    }

    private FilterNode Filter(ExpressionNode source)
    {
        Take();
        var element = Shapes.Element(source.Shape);
        using var item = _names.EnterFilter(element);
        var condition = InBrackets(() => Scoped(Expression));
        Expect("]");
        return new FilterNode(source, condition) { Span = From(source.Span.Offset), Depth = Over(source, condition), Shape = source.Shape };
    }

    private InvocationNode Invocation(ExpressionNode function)
    {
        Take();
        var arguments = new List<ArgumentNode>();
        InBrackets(() =>
        {
            if (Current.Is(")")) return;
            do arguments.Add(Argument());
            while (TryTake(","));
        });
        Expect(")");
        if (arguments.Any(a => a.Name is null) && arguments.Any(a => a.Name is not null))
            throw Failure(SyntaxMessages.MixedArguments, From(function.Span.Offset));
        return new InvocationNode(function, new([.. arguments]))
        {
            Span = From(function.Span.Offset),
            Depth = Over([function, .. arguments]),
            Shape = Shapes.Result(function.Shape),
        };
    }

    private ArgumentNode Argument()
    {
        var start = Current.Offset;
        var name = ArgumentName();
        var value = Expression();
        return new ArgumentNode(name, value) { Span = From(start), Depth = Over(value) };
    }

    /// <summary>A test as it stands in a cell or behind <c>in</c>: a comparison with its left side left out, or an expression.</summary>
    private ExpressionNode Test(int level)
    {
        if (ComparisonAt(Current) is not { } comparison) return level == 1 ? Expression() : Operators(level);
        var start = Take().Offset;
        var endpoint = Deeper(() => Operators(SumLevel));
        return new ComparisonRangeNode(comparison, endpoint)
        {
            Span = From(start),
            Depth = Over(endpoint),
            Shape = Shapes.Range(endpoint.Shape),
        };
    }

    private ExpressionNode[] InTests()
    {
        if (!Current.Is("(")) return [Test(SumLevel)];
        var tests = Parenthesised(severalTests: true);
        return tests is [var single] ? [OperatorsBehind(InstanceOfBehind(Postfix(single)), SumLevel)] : tests;
    }
}
