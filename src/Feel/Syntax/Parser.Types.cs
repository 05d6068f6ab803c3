namespace Zhengling.Feel.Syntax;

/// <summary>Types (grammar rule 54).</summary>
internal sealed partial class Parser
{
    public TypeNode Type() => Deeper(TypeRule);

    private TypeNode TypeRule()
    {
        var token = Current;
        if (token.Kind != TokenKind.Word) throw Unexpected("类型 type");
        if (!Next.Is("<")) return NamedType();
        switch (token.Text)
        {
            case "list":
            case "range":
                Take();
                Take();
                var element = Type();
                Expect(">");
                return token.Text == "list"
                    ? new ListTypeNode(element) { Span = From(token.Offset), Depth = Over(element) }
                    : new RangeTypeNode(element) { Span = From(token.Offset), Depth = Over(element) };
            case "context":
                Take();
                Take();
                using (_names.Enter())
                {
                    var entries = Parameters(">");
                    Expect(">");
                    return new ContextTypeNode(new([.. entries])) { Span = From(token.Offset), Depth = Over([.. entries]) };
                }
            case "function":
                return FunctionType();
            default:
                return NamedType();
        }
    }

    private FunctionTypeNode FunctionType()
    {
        var start = Take().Offset;
        Take();
        var parameters = new List<TypeNode>();
        if (!Current.Is(">"))
            do parameters.Add(Type());
            while (TryTake(","));
        Expect(">");
        Expect("->");
        var result = Type();
        return new FunctionTypeNode(new([.. parameters]), result) { Span = From(start), Depth = Over([result, .. parameters]) };
    }

    private NamedTypeNode NamedType()
    {
        var start = _at;
        var (name, length) = _names.Types.Longest(_tokens, _at);
        if (length > 0)
        {
            _at += length;
        }
        else
        {
            _at++;
            while (NameGoesOn() || (Current.Is(".") && Next.Kind == TokenKind.Word)) _at++;
            name = Joined(start, _at);
        }
        return new NamedTypeNode(name!) { Span = From(_tokens[start].Offset) };
    }
}
