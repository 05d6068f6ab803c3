using Zhengling.Gazette.Lines;

namespace Zhengling.Gazette.Documents;

/// <summary>
/// The grammar of document numbers: a code of Han characters, a year in brackets, a serial, 号. Brackets as printed in practice; spaces
/// anywhere after the code. Hand-written scanning, linear in the text.
/// </summary>
internal static class DocumentNumberGrammar
{
    private const int LongestCode = 16;
    private const string Openers = "〔[［【(（﹝{";
    private const string Closers = "〕]］】)）﹞}";

    public static bool TryReadWhole(string text, out DocumentNumber? number)
    {
        number = null;
        var span = text.AsSpan().Trim();
        var code = 0;
        while (code < span.Length && code <= LongestCode && Characters.IsHan(span[code]))
            code++;
        if (code is 0 or > LongestCode || !TryReadTail(span[code..], out var year, out var serial, out var length)
            || code + length != span.Length)
            return false;
        number = new DocumentNumber(span[..code].ToString(), year, serial);
        return true;
    }

    /// <summary>Reads <c>〔2021〕2号</c>; at most nine spaces are passed over at each place.</summary>
    internal static bool TryReadTail(ReadOnlySpan<char> span, out int year, out int serial, out int length)
    {
        year = serial = length = 0;
        var at = SkipSpaces(span, 0);
        if (at >= span.Length || Openers.IndexOf(span[at], StringComparison.Ordinal) is var bracket && bracket < 0)
            return false;
        at = SkipSpaces(span, at + 1);
        var start = at;
        while (at < span.Length && at - start < 4 && Characters.IsDigit(span[at]))
            year = year * 10 + (span[at++] - '0');
        at = SkipSpaces(span, at);
        if (year < 1900 || at >= span.Length || Closers[bracket] != span[at])
            return false;
        at = SkipSpaces(span, at + 1);
        start = at;
        while (at < span.Length && at - start < 6 && Characters.IsDigit(span[at]))
            serial = serial * 10 + (span[at++] - '0');
        at = SkipSpaces(span, at);
        if (serial < 1 || at >= span.Length || span[at] != '号')
            return false;
        length = at + 1;
        return true;
    }

    private static int SkipSpaces(ReadOnlySpan<char> span, int at)
    {
        var limit = Math.Min(span.Length, at + 9);
        while (at < limit && char.IsWhiteSpace(span[at]))
            at++;
        return at;
    }
}
