using System.Text;

namespace Zhengling.Feel.Syntax;

/// <summary>Which characters names are made of (grammar rules 28 and 29): letters of any script, emoji included.</summary>
internal static class NameCharacters
{
    public static bool IsStart(Rune rune) => rune.Value switch
    {
        '?' or '_' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') => true,
        (>= 0xC0 and <= 0xD6) or (>= 0xD8 and <= 0xF6) or (>= 0xF8 and <= 0x2FF) => true,
        (>= 0x370 and <= 0x37D) or (>= 0x37F and <= 0x1FFF) or (>= 0x200C and <= 0x200D) => true,
        (>= 0x2070 and <= 0x218F) or (>= 0x2C00 and <= 0x2FEF) or (>= 0x3001 and <= 0xD7FF) => true,
        (>= 0xF900 and <= 0xFDCF) or (>= 0xFDF0 and <= 0xFFFD) or (>= 0x10000 and <= 0xEFFFF) => true,
        _ => false,
    };

    public static bool IsPart(Rune rune) => IsStart(rune) || rune.Value is
        (>= '0' and <= '9') or 0xB7 or (>= 0x300 and <= 0x36F) or (>= 0x203F and <= 0x2040);

    /// <summary>The half-width character that somebody who typed a full-width one most likely meant, or null.</summary>
    public static string? HalfWidth(char character) => character switch
    {
        '“' or '”' or '＂' => "\"",
        '，' => ",",
        '：' => ":",
        '；' => ",",
        '×' => "*",
        '÷' => "/",
        '−' or '–' or '—' => "-",
        '≤' => "<=",
        '≥' => ">=",
        '≠' => "!=",
        '【' => "[",
        '】' => "]",
        '。' => ".",
        >= '！' and <= '～' when !char.IsAsciiLetterOrDigit((char)(character - 0xFEE0)) => ((char)(character - 0xFEE0)).ToString(),
        _ => null,
    };
}
