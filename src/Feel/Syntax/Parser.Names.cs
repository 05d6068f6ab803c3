using System.Text;
using Zhengling.Feel.Types;

namespace Zhengling.Feel.Syntax;

/// <summary>Names of one or several tokens.</summary>
internal sealed partial class Parser
{
    private NameNode Name()
    {
        var start = _at;
        var (name, length) = _names.Longest(_tokens, _at);
        _at += length;
        if (length == 0 || (_names.InOpenFilter && NameGoesOn()))
        {
            _at = Math.Max(_at, start + 1);
            while (NameGoesOn()) _at++;
            name = Joined(start, _at);
        }
        return new NameNode(name!) { Span = From(_tokens[start].Offset), Shape = _names.TypeOf(name!) };
    }

    /// <summary>Whether another word follows; behind a complete name only a keyword may, so it can only belong to the name.</summary>
    private bool NameGoesOn() => Current.Kind == TokenKind.Word && !Keywords.EndsName(_tokens, _at);

    private string MemberName(FeelType? owner)
    {
        if (Current.Kind != TokenKind.Word) throw Unexpected("名称 name");
        var start = _at;
        var (declared, length) = Shapes.Members(owner).Longest(_tokens, _at);
        _at += Math.Max(1, length);
        if (length > 0 && !NameGoesOn()) return declared!;
        while (NameGoesOn()) _at++;
        return Joined(start, _at);
    }

    private string EntryKey()
    {
        if (Current.Kind == TokenKind.String) return StringEscapes.Unescape(Take().Text);
        return NameUntil(static t => t.Is(":"));
    }

    /// <summary>The name of a named argument, when one stands here.</summary>
    private string? ArgumentName()
    {
        if (Current.Kind is not (TokenKind.Word or TokenKind.String)) return null;
        var end = _at + 1;
        while (Current.Kind == TokenKind.Word && IsNameToken(_tokens[end])) end++;
        if (!_tokens[end].Is(":")) return null;
        var name = Current.Kind == TokenKind.String ? StringEscapes.Unescape(Current.Text) : Joined(_at, end);
        _at = end + 1;
        return name;
    }

    private string NameUntil(Func<Token, bool> end)
    {
        var start = _at;
        if (Current.Kind != TokenKind.Word) throw Unexpected("名称 name");
        while (!end(Current) && IsNameToken(Current)) _at++;
        if (_at == start || !end(Current)) throw Unexpected("名称 name");
        return Joined(start, _at);
    }

    private static bool IsNameToken(Token token) =>
        token.Kind is TokenKind.Word or TokenKind.Number
        || (token.Kind == TokenKind.Symbol && token.Text is "." or "/" or "-" or "'" or "+" or "*" or "**");

    /// <summary>The tokens as one name: a blank between words, none around operator characters.</summary>
    private string Joined(int start, int end)
    {
        if (end == start + 1) return _tokens[start].Text;
        var name = new StringBuilder(_tokens[start].Text);
        for (var i = start + 1; i < end; i++)
        {
            if (_tokens[i - 1].End < _tokens[i].Offset && _tokens[i - 1].Kind != TokenKind.Symbol && _tokens[i].Kind != TokenKind.Symbol)
                name.Append(' ');
            name.Append(_tokens[i].Text);
        }
        return name.ToString();
    }
}
