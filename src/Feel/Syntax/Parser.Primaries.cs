using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Types;

namespace Zhengling.Feel.Syntax;

/// <summary>What stands by itself: literals, names, brackets and the expressions that begin with a keyword.</summary>
internal sealed partial class Parser
{
    private ExpressionNode Primary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Number:
                Take();
                return new NumberNode(token.Text) { Span = token.Span, Shape = FeelType.Number };
            case TokenKind.String:
                Take();
                return new StringNode(StringEscapes.Unescape(token.Text)) { Span = token.Span, Shape = FeelType.String };
            case TokenKind.Word:
                return WordPrimary(token);
            case TokenKind.Symbol when token.Text == "@" && Next.Kind == TokenKind.String:
                Take();
                return new AtLiteralNode(StringEscapes.Unescape(Take().Text)) { Span = From(token.Offset) };
            case TokenKind.Symbol when token.Text == "(":
                return Parenthesised(severalTests: false)[0];
            case TokenKind.Symbol when token.Text == "[":
                return ListOrRange();
            case TokenKind.Symbol when token.Text == "]":
                Take();
                return RangeBehind(InBrackets(Expression), token, startIncluded: false);
            case TokenKind.Symbol when token.Text == "{":
                return Context();
            default:
                throw Unexpected("表达式 expression");
        }
    }

    private ExpressionNode WordPrimary(Token token)
    {
        if (_names.Longest(_tokens, _at).Length < 2)
        {
            switch (token.Text)
            {
                case "null":
                    Take();
                    return new NullNode { Span = token.Span };
                case "true" or "false":
                    Take();
                    return new BooleanNode(token.Text == "true") { Span = token.Span };
                case "if":
                    return Deeper(If);
                case "for":
                    return Scoped(For);
                case "some" or "every":
                    return Scoped(Quantified);
                case "function" when Next.Is("("):
                    return Scoped(Function);
            }
            if (Keywords.EndsName(_tokens, _at)) throw Unexpected("表达式 expression");
        }
        return Name();
    }

    /// <summary>Whether the bracket here closes a range such as <c>[1..10[</c> rather than opening a filter.</summary>
    private bool EndsRange()
    {
        if (_rangeEndBrackets != _brackets) return false;
        return Next.Kind switch
        {
            TokenKind.End => true,
            TokenKind.Word => Keywords.Follows(_tokens, _at + 1),
            TokenKind.Symbol => Next.Text is not ("(" or "[" or "{" or "@" or "-"),
            _ => false,
        };
    }

    private T InBrackets<T>(Func<T> rule)
    {
        _brackets++;
        var result = rule();
        _brackets--;
        return result;
    }

    private void InBrackets(Action rule) => InBrackets(() =>
    {
        rule();
        return 0;
    });

    /// <summary>What stands in parentheses: an expression, a range, or (behind <c>in</c>) several tests.</summary>
    private ExpressionNode[] Parenthesised(bool severalTests)
    {
        var open = Take();
        var isComparison = ComparisonAt(Current) is not null;
        var tests = new List<ExpressionNode> { InBrackets(() => Test(1)) };
        if (Current.Is("..") && !isComparison) return [RangeBehind(tests[0], open, startIncluded: false)];
        while (severalTests && TryTake(",")) tests.Add(InBrackets(() => Test(1)));
        Expect(")");
        return tests is [var single] ? [single with { Span = From(open.Offset) }] : [.. tests];
    }

    private ExpressionNode ListOrRange()
    {
        var open = Take();
        var items = new List<ExpressionNode>();
        if (!Current.Is("]"))
        {
            items.Add(InBrackets(Expression));
            if (Current.Is("..")) return RangeBehind(items[0], open, startIncluded: true);
            while (TryTake(",")) items.Add(InBrackets(Expression));
        }
        if (!TryTake("]")) throw Unexpected("]", ",");
        return new ListNode(new([.. items])) { Span = From(open.Offset), Depth = Over([.. items]), Shape = Shapes.List(items) };
    }

    private RangeNode RangeBehind(ExpressionNode start, Token open, bool startIncluded)
    {
        Expect("..");
        var outer = _rangeEndBrackets;
        _rangeEndBrackets = _brackets + 1;
        var end = InBrackets(Expression);
        _rangeEndBrackets = outer;
        if (!Current.Is("]") && !Current.Is(")") && !Current.Is("[")) throw Unexpected("]", ")");
        var endIncluded = Take().Text == "]";
        return new RangeNode(startIncluded, start, end, endIncluded)
        {
            Span = From(open.Offset),
            Depth = Over(start, end),
            Shape = Shapes.Range(start.Shape ?? end.Shape),
        };
    }

    private ContextNode Context()
    {
        var open = Take();
        var entries = new List<ContextEntryNode>();
        using var earlier = _names.Enter();
        InBrackets(() =>
        {
            if (Current.Is("}")) return;
            do
            {
                var start = Current.Offset;
                var key = EntryKey();
                Expect(":");
                var value = Expression();
                entries.Add(new ContextEntryNode(key, value) { Span = From(start), Depth = Over(value) });
                _names.Declare(key, value.Shape);
            }
            while (TryTake(","));
        });
        if (!TryTake("}")) throw Unexpected("}", ",");
        return new ContextNode(new([.. entries])) { Span = From(open.Offset), Depth = Over([.. entries]), Shape = Shapes.Context(entries) };
    }

    private IfNode If()
    {
        var start = Take().Offset;
        var condition = Expression();
        ExpectWord("then");
        var then = Expression();
        ExpectWord("else");
        var otherwise = Expression();
        return new IfNode(condition, then, otherwise)
        {
            Span = From(start),
            Depth = Over(condition, then, otherwise),
            Shape = then.Shape ?? otherwise.Shape,
        };
    }

    private ForNode For()
    {
        var start = Take().Offset;
        using var variables = _names.Enter();
        var iterators = Iterators("return");
        _names.Declare("partial", null);
        var body = Expression();
        return new ForNode(new([.. iterators]), body)
        {
            Span = From(start),
            Depth = Over([body, .. iterators]),
            Shape = Shapes.List([body]),
        };
    }

    private QuantifiedNode Quantified()
    {
        var keyword = Take();
        using var variables = _names.Enter();
        var iterators = Iterators("satisfies");
        var condition = Expression();
        return new QuantifiedNode(keyword.Text == "every", new([.. iterators]), condition)
        {
            Span = From(keyword.Offset),
            Depth = Over([condition, .. iterators]),
        };
    }

    private List<IteratorNode> Iterators(string end)
    {
        var iterators = new List<IteratorNode>();
        do
        {
            var start = Current.Offset;
            var name = NameUntil(static t => t.IsWord("in"));
            ExpectWord("in");
            var domain = Expression();
            var to = TryTake("..") ? Expression() : null;
            iterators.Add(new IteratorNode(name, domain, to) { Span = From(start), Depth = Over(domain, to) });
            _names.Declare(name, to is null ? Shapes.Element(domain.Shape) : domain.Shape);
        }
        while (TryTake(","));
        if (!Current.IsWord(end)) throw Unexpected(end, ",");
        Take();
        return iterators;
    }

    private FunctionNode Function()
    {
        var start = Take().Offset;
        Expect("(");
        using var names = _names.Enter();
        var parameters = Parameters(")");
        Expect(")");
        var external = Current.IsWord("external") && Next.Is("{");
        if (external) Take();
        var body = Expression();
        return new FunctionNode(new([.. parameters]), body, external) { Span = From(start), Depth = Over([body, .. parameters]) };
    }

    private List<ParameterNode> Parameters(string close)
    {
        var parameters = new List<ParameterNode>();
        if (Current.Is(close)) return parameters;
        do
        {
            var start = Current.Offset;
            var name = NameUntil(t => t.Is(":") || t.Is(",") || t.Is(close));
            var type = TryTake(":") ? Type() : null;
            if (parameters.Exists(p => p.Name == name)) throw Failure(SyntaxMessages.DuplicateName, From(start), name);
            parameters.Add(new ParameterNode(name, type) { Span = From(start), Depth = Over(type) });
            _names.Declare(name, null);
        }
        while (TryTake(","));
        return parameters;
    }
}
