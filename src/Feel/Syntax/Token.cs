using Zhengling.Feel.Diagnostics;

namespace Zhengling.Feel.Syntax;

/// <summary>The kinds of token.</summary>
internal enum TokenKind
{
    /// <summary>Behind the last token.</summary>
    End,

    /// <summary>A run of name characters: a keyword, a name or a part of one.</summary>
    Word,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A string, quotation marks included.</summary>
    String,

    /// <summary>An operator or a bracket.</summary>
    Symbol,
}

/// <summary>A token: a kind and a stretch of the text.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Text">The characters.</param>
/// <param name="Offset">Where they begin.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Offset)
{
    public int End => Offset + Text.Length;

    public SourceSpan Span => new(Offset, Text.Length);

    public bool Is(string symbol) => Kind == TokenKind.Symbol && Text == symbol;

    public bool IsWord(string word) => Kind == TokenKind.Word && Text == word;
}
