using System.Security.Cryptography;
using System.Text;

namespace Zhengling.Gazette.Lines;

/// <summary>Bytes → text: finds the encoding, refuses what is not text, splits physical lines.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    public static GazetteText Decode(ReadOnlySpan<byte> bytes, string name, int maxBytes)
    {
        if (bytes.Length > maxBytes)
            throw TextErrors.TooLarge(name, bytes.Length, maxBytes);
        if (bytes.IsEmpty)
            throw TextErrors.Empty(name);
        var (encoding, text) = ToText(bytes, name);
        if (string.IsNullOrWhiteSpace(text))
            throw TextErrors.Empty(name);
        if (LooksBinary(text))
            throw TextErrors.Binary(name);
        return new GazetteText
        {
            Name = name,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            Encoding = encoding,
            Lines = SplitLines(text),
        };
    }

    private static (string Encoding, string Text) ToText(ReadOnlySpan<byte> bytes, string name)
    {
        try
        {
            if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
                return ("utf-8-bom", StrictUtf8.GetString(bytes[3..]));
            if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
                return ("utf-16le", new UnicodeEncoding(false, false, true).GetString(bytes[2..]));
            if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
                return ("utf-16be", new UnicodeEncoding(true, false, true).GetString(bytes[2..]));
            if (bytes.Contains((byte)0))
                throw TextErrors.Binary(name);
        }
        catch (ArgumentException)
        {
            throw TextErrors.Encoding(name);
        }
        return WithoutMark(bytes, name);
    }

    /// <summary>UTF-8 when the bytes are valid UTF-8 (other encodings of Chinese practically never are), else GB18030.</summary>
    private static (string Encoding, string Text) WithoutMark(ReadOnlySpan<byte> bytes, string name)
    {
        try
        {
            return ("utf-8", StrictUtf8.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            // Not UTF-8: try the national standard.
        }
        var gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
            "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        try
        {
            var text = gb18030!.GetString(bytes);
            if (LooksBinary(text))
                throw TextErrors.Binary(name);
            return LooksChinese(text) ? ("gb18030", text) : throw TextErrors.Encoding(name);
        }
        catch (DecoderFallbackException)
        {
            throw ControlShare(bytes) ? TextErrors.Binary(name) : TextErrors.Encoding(name);
        }
    }

    private static bool ControlShare(ReadOnlySpan<byte> bytes)
    {
        var control = 0;
        foreach (var value in bytes)
        {
            if (value < 0x20 && value is not (0x09 or 0x0A or 0x0C or 0x0D))
                control++;
        }
        return control * 50L > bytes.Length;
    }

    /// <summary>More than one control character in two hundred, or a NUL, is no text.</summary>
    private static bool LooksBinary(string text)
    {
        var control = 0;
        foreach (var c in text)
        {
            if (c == '\0')
                return true;
            if (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\u0085'))
                control++;
        }
        return control * 200L > text.Length;
    }

    /// <summary>Of the characters beyond ASCII, most are Han characters or Chinese punctuation.</summary>
    private static bool LooksChinese(string text)
    {
        int chinese = 0, beyond = 0;
        foreach (var c in text)
        {
            if (c < 0x80)
                continue;
            beyond++;
            if (Characters.IsHan(c) || c is >= '\u2010' and <= '\u2027' or >= '\u3000' and <= '\u303F' or >= '\uFF01' and <= '\uFF5E')
                chinese++;
        }
        return chinese * 2L > beyond;
    }

    private static List<string> SplitLines(string text)
    {
        var lines = new List<string>(text.Length / 20 + 1);
        foreach (var line in text.AsSpan().EnumerateLines())
            lines.Add(line.ToString());
        // EnumerateLines also breaks at U+0085, U+2028 and U+2029, and yields an empty line after a final line break.
        if (lines.Count > 1 && lines[^1].Length == 0)
            lines.RemoveAt(lines.Count - 1);
        return lines;
    }
}
