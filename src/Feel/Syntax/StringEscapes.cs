using System.Globalization;
using System.Text;

namespace Zhengling.Feel.Syntax;

/// <summary>The escapes of string literals (grammar rule 35), both ways.</summary>
internal static class StringEscapes
{
    /// <summary>The characters a literal stands for.</summary>
    /// <param name="literal">The literal with its quotation marks.</param>
    public static string Unescape(string literal)
    {
        var inner = literal.AsSpan(1, literal.Length - 2);
        if (!inner.Contains('\\')) return inner.ToString();
        var result = new StringBuilder(inner.Length);
        for (var i = 0; i < inner.Length; i++)
        {
            if (inner[i] != '\\' || i + 1 == inner.Length)
            {
                result.Append(inner[i]);
                continue;
            }
            var escaped = inner[++i];
            if (escaped is 'u' or 'U' && TryCodePoint(inner[(i + 1)..], escaped == 'u' ? 4 : 6, result, out var used)) i += used;
            else if (Simple(escaped) is { } character) result.Append(character);
            else result.Append('\\').Append(escaped);
        }
        return result.ToString();
    }

    /// <summary>The literal, quotation marks included, that stands for some characters.</summary>
    /// <param name="value">The characters.</param>
    public static string Escape(string value)
    {
        var result = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
            _ = c switch
            {
                '"' => result.Append("\\\""),
                '\\' => result.Append(@"\\"),
                '\n' => result.Append("\\n"),
                '\r' => result.Append("\\r"),
                '\t' => result.Append("\\t"),
                _ when char.IsControl(c) => result.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => result.Append(c),
            };
        return result.Append('"').ToString();
    }

    private static char? Simple(char escaped) => escaped switch
    {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        '"' or '\'' or '\\' => escaped,
        _ => null,
    };

    private static bool TryCodePoint(ReadOnlySpan<char> text, int digits, StringBuilder result, out int used)
    {
        used = digits;
        if (text.Length < digits
            || !int.TryParse(text[..digits], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)) return false;
        if (digits == 4) result.Append((char)code);
        else if (Rune.IsValid(code)) result.Append(new Rune(code).ToString());
        else return false;
        return true;
    }
}
