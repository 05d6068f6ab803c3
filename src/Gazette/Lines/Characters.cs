namespace Zhengling.Gazette.Lines;

/// <summary>Kinds of characters in Chinese official text.</summary>
internal static class Characters
{
    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '〇';

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsOpeningBracket(char c) => c is '（' or '(';

    public static bool IsClosingBracket(char c) => c is '）' or ')';

    /// <summary>Punctuation after which a paragraph may end.</summary>
    public static bool EndsSentence(char c) => c is '。' or '；' or ';' or '：' or ':' or '！' or '!' or '？' or '?' or '…';

    /// <summary>Width in columns: two for a full-width character, one for ASCII.</summary>
    public static int Width(string text)
    {
        var width = 0;
        foreach (var c in text)
            width += c < 0x2E80 && c is not ('“' or '”' or '‘' or '’' or '—' or '…' or '×') ? 1 : 2;
        return width;
    }
}
