namespace Zhengling.Feel.Syntax;

/// <summary>Unary tests (grammar rule 17).</summary>
internal sealed partial class Parser
{
    public UnaryTestsNode UnaryTests()
    {
        _names.Declare("?", _names.TypeOf("?"));
        if (Current.Is("-") && Next.Kind == TokenKind.End)
        {
            Take();
            return new UnaryTestsNode(NodeList<ExpressionNode>.Empty, Negated: false) { Span = From(0) };
        }
        return NegatedTests() ?? Tests(negated: false, start: Current.Offset);
    }

    /// <summary><c>not( … )</c> when it is the whole text; otherwise nothing is taken, for not() may also be a call.</summary>
    private UnaryTestsNode? NegatedTests()
    {
        if (!Current.IsWord("not") || !Next.Is("(")) return null;
        if (_tokens.Count < 4 || !_tokens[^2].Is(")")) return null;
        var start = _at;
        try
        {
            _at += 2;
            var tests = Tests(negated: true, _tokens[start].Offset);
            Expect(")");
            if (Current.Kind == TokenKind.End) return tests with { Span = From(_tokens[start].Offset) };
        }
        catch (ParseFailureException) when (HasMoreThanOneClosing(start))
        {
            // Not one pair of parentheses around everything: read it again as an expression.
        }
        _at = start;
        _depth = _brackets = _scopes = 0;
        _rangeEndBrackets = -1;
        return null;
    }

    private bool HasMoreThanOneClosing(int start) => _tokens.Skip(start).Count(t => t.Is(")")) > 1;

    private UnaryTestsNode Tests(bool negated, int start)
    {
        var tests = new List<ExpressionNode>();
        do tests.Add(Test(1));
        while (TryTake(","));
        return new UnaryTestsNode(new([.. tests]), negated) { Span = From(start), Depth = Over([.. tests]) };
    }
}
