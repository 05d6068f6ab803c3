namespace Zhengling.Feel.Syntax;

/// <summary>The words that cannot go on a name that is not declared.</summary>
internal static class Keywords
{
    private static readonly HashSet<string> Following = new(StringComparer.Ordinal)
    {
        "and", "or", "in", "between", "then", "else", "return", "satisfies", "external",
    };

    private static readonly HashSet<string> Beginning = new(StringComparer.Ordinal)
    {
        "if", "for", "some", "every", "function", "true", "false", "null",
    };

    /// <summary>Whether a name ends before this token.</summary>
    public static bool EndsName(List<Token> tokens, int at) =>
        Beginning.Contains(tokens[at].Text) || Follows(tokens, at);

    /// <summary>Whether this token goes on behind a complete expression and cannot begin one.</summary>
    public static bool Follows(List<Token> tokens, int at) =>
        Following.Contains(tokens[at].Text) || (tokens[at].IsWord("instance") && at + 1 < tokens.Count && tokens[at + 1].IsWord("of"));
}
