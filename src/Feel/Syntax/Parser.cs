using System.Runtime.CompilerServices;
using Zhengling.Feel.Diagnostics;

namespace Zhengling.Feel.Syntax;

/// <summary>One run of the parser over one text: recursive descent, one token of look-ahead, no going back.</summary>
internal sealed partial class Parser
{
    /// <summary>How high a tree may grow.</summary>
    public const int MaxDepth = 400;

    /// <summary>How deep loops, filters and functions may nest; each sees the names of those around it.</summary>
    public const int MaxScopes = 40;

    /// <summary>How long a text may be, in UTF-16 units.</summary>
    public const int MaxLength = 100_000;

    private readonly string _text;
    private readonly List<Token> _tokens;
    private readonly Names _names;
    private int _at;
    private int _depth;
    private int _scopes;
    private int _brackets;
    private int _rangeEndBrackets = -1;

    private Parser(string text, List<Token> tokens, INameScope scope)
    {
        _text = text;
        _tokens = tokens;
        _names = new Names(scope);
    }

    private Token Current => _tokens[_at];

    private Token Next => _tokens[Math.Min(_at + 1, _tokens.Count - 1)];

    public static ParseResult<TNode> Run<TNode>(string text, INameScope scope, Func<Parser, TNode> rule)
        where TNode : FeelNode
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(scope);
        if (text.Length > MaxLength)
            return Failed(new Diagnostic(SyntaxMessages.TooLong, new ExpressionSite("", default), $"{MaxLength}"));
        var tokens = Lexer.Read(text, out var fault);
        if (fault is not null) return Failed(fault);
        var parser = new Parser(text, tokens, scope);
        try
        {
            if (parser.Current.Kind == TokenKind.End) throw parser.Failure(SyntaxMessages.Empty);
            var node = rule(parser);
            if (parser.Current.Kind != TokenKind.End) throw parser.Unexpected("运算符 operator", "结尾 end");
            return new(text, node, []);
        }
        catch (ParseFailureException failure)
        {
            return Failed(failure.Diagnostic);
        }

        ParseResult<TNode> Failed(Diagnostic diagnostic) => new(text, null, [diagnostic]);
    }

    private Token Take() => _tokens[_at++];

    private bool TryTake(string symbol)
    {
        if (!Current.Is(symbol)) return false;
        _at++;
        return true;
    }

    private Token Expect(string symbol) => Current.Is(symbol) ? Take() : throw Unexpected(symbol);

    private Token ExpectWord(string word) => Current.IsWord(word) ? Take() : throw Unexpected(word);

    /// <summary>From the beginning of a token or node to the end of the last token taken.</summary>
    private SourceSpan From(int offset) => new(offset, _tokens[_at - 1].End - offset);

    private T Deeper<T>(Func<T> rule)
    {
        if (++_depth > MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw Failure(SyntaxMessages.TooDeep, $"{MaxDepth}");
        var result = rule();
        _depth--;
        return result;
    }

    private T Scoped<T>(Func<T> rule)
    {
        if (++_scopes > MaxScopes) throw Failure(SyntaxMessages.TooDeep, $"{MaxScopes}");
        var result = Deeper(rule);
        _scopes--;
        return result;
    }

    /// <summary>The depth of a node over these children.</summary>
    private int Over(params ReadOnlySpan<FeelNode?> children)
    {
        var depth = 0;
        foreach (var child in children)
            if (child is not null) depth = Math.Max(depth, child.Depth);
        return depth < MaxDepth ? depth + 1 : throw Failure(SyntaxMessages.TooDeep, $"{MaxDepth}");
    }

    private ParseFailureException Unexpected(params ReadOnlySpan<string> expected)
    {
        var found = Current;
        if (found.Kind == TokenKind.Word)
            for (var i = 0; i < found.Text.Length; i++)
                if (NameCharacters.HalfWidth(found.Text[i]) is { } half)
                    return Failure(SyntaxMessages.FullWidthCharacter, new SourceSpan(found.Offset + i, 1), found.Text[i].ToString(), half);
        if (found.Is("'")) return Failure(SyntaxMessages.ForeignSymbol, "'", "\"");
        return Failure(SyntaxMessages.Expected, found.Kind == TokenKind.End ? "结尾 end" : found.Text, string.Join(" / ", expected!));
    }

    private ParseFailureException Failure(DiagnosticMessage message, params ReadOnlySpan<object?> arguments) =>
        Failure(message, Current.Span, arguments);

    private ParseFailureException Failure(DiagnosticMessage message, SourceSpan span, params ReadOnlySpan<object?> arguments) =>
        new(new Diagnostic(message, new ExpressionSite(_text, span), arguments));

    private sealed class ParseFailureException(Diagnostic diagnostic) : Exception
    {
        public Diagnostic Diagnostic => diagnostic;
    }
}
