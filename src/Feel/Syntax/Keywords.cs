namespace Zhengling.Feel.Syntax;

/// <summary>The words that cannot go on a name that is not declared.</summary>
internal static class Keywords
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "and", "or", "in", "between", "then", "else", "return", "satisfies",
        "if", "for", "some", "every", "function", "external", "true", "false", "null",
    };

    /// <summary>Whether a name ends before this token.</summary>
    public static bool EndsName(List<Token> tokens, int at) =>
        Words.Contains(tokens[at].Text) || (tokens[at].IsWord("instance") && at + 1 < tokens.Count && tokens[at + 1].IsWord("of"));
}
