using System.Text;
using Zhengling.Feel.Diagnostics;

namespace Zhengling.Feel.Syntax;

/// <summary>Cuts a text into tokens; white space and comments fall away. A name of several words is several tokens.</summary>
internal static class Lexer
{
    private static readonly string[] LongSymbols = ["..", "**", "<=", ">=", "!=", "->"];

    // What other languages write, and what is written here.
    private static readonly (string Foreign, string Own)[] ForeignSymbols =
        [("==", "="), ("&&", "and"), ("||", "or"), ("!", "not( ) / !="), ("^", "**"), ("%", "/ 100"), (";", ","), ("&", "and"), ("|", "or")];

    private const string ShortSymbols = "+-*/=<>()[]{},:.@'";

    /// <summary>All tokens, an End last; on the first fault <paramref name="fault"/> is set and the tokens stop there.</summary>
    public static List<Token> Read(string text, out Diagnostic? fault)
    {
        fault = null;
        var tokens = new List<Token>(text.Length / 3 + 2);
        var at = 0;
        while (fault is null && SkipBlanks(text, ref at, ref fault))
        {
            var start = at;
            var kind = ReadToken(text, ref at, ref fault);
            if (fault is null) tokens.Add(new Token(kind, text[start..at], start));
        }
        tokens.Add(new Token(TokenKind.End, "", Math.Min(at, text.Length)));
        return tokens;
    }

    private static bool SkipBlanks(string text, ref int at, ref Diagnostic? fault)
    {
        while (at < text.Length)
        {
            if (IsBlank(text[at]))
            {
                at++;
            }
            else if (text.AsSpan(at).StartsWith("//"))
            {
                while (at < text.Length && text[at] is not ('\n' or '\r')) at++;
            }
            else if (text.AsSpan(at).StartsWith("/*"))
            {
                var end = text.IndexOf("*/", at + 2, StringComparison.Ordinal);
                if (end < 0)
                {
                    fault = Fault(SyntaxMessages.UnterminatedComment, text, at, 2);
                    return false;
                }
                at = end + 2;
            }
            else
            {
                return true;
            }
        }
        return false;
    }

    internal static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u180E' or '\u200B' or '\uFEFF';

    private static TokenKind ReadToken(string text, ref int at, ref Diagnostic? fault)
    {
        var c = text[at];
        if (char.IsAsciiDigit(c) || (c == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])
            && !(at > 0 && text[at - 1] == '.')))
        {
            ReadNumber(text, ref at);
            return TokenKind.Number;
        }
        if (c == '"') return ReadString(text, ref at, ref fault);
        foreach (var (foreign, own) in ForeignSymbols)
            if (text.AsSpan(at).StartsWith(foreign) && !text.AsSpan(at).StartsWith("!="))
            {
                fault = Fault(SyntaxMessages.ForeignSymbol, text, at, foreign.Length, foreign, own);
                return TokenKind.Symbol;
            }
        foreach (var symbol in LongSymbols)
            if (text.AsSpan(at).StartsWith(symbol))
            {
                at += symbol.Length;
                return TokenKind.Symbol;
            }
        if (ShortSymbols.Contains(c))
        {
            at++;
            return TokenKind.Symbol;
        }
        if (Rune.TryGetRuneAt(text, at, out var rune) && NameCharacters.IsStart(rune))
        {
            do at += rune.Utf16SequenceLength;
            while (at < text.Length && Rune.TryGetRuneAt(text, at, out rune) && NameCharacters.IsPart(rune));
            return TokenKind.Word;
        }
        fault = NameCharacters.HalfWidth(c) is { } half
            ? Fault(SyntaxMessages.FullWidthCharacter, text, at, 1, c.ToString(), half)
            : Fault(SyntaxMessages.UnexpectedCharacter, text, at, 1, char.IsSurrogate(c) ? "\uFFFD" : c.ToString());
        return TokenKind.Symbol;
    }

    private static void ReadNumber(string text, ref int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        if (at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]))
        {
            at++;
            while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        }
        if (at >= text.Length || text[at] is not ('e' or 'E')) return;
        var exponent = at + 1;
        if (exponent < text.Length && text[exponent] is '+' or '-') exponent++;
        if (exponent >= text.Length || !char.IsAsciiDigit(text[exponent])) return;
        at = exponent;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
    }

    private static TokenKind ReadString(string text, ref int at, ref Diagnostic? fault)
    {
        var start = at++;
        while (at < text.Length && text[at] != '"') at += text[at] == '\\' ? 2 : 1;
        if (at >= text.Length) fault = Fault(SyntaxMessages.UnterminatedString, text, start, 1);
        else at++;
        return TokenKind.String;
    }

    private static Diagnostic Fault(
        DiagnosticMessage message, string text, int offset, int length, params ReadOnlySpan<object?> arguments) =>
        new(message, new ExpressionSite(text, new SourceSpan(offset, length)), arguments);
}
