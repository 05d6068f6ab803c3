using System.Diagnostics.CodeAnalysis;
using System.Text;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.BuiltIns;

/// <summary>
/// Reads the text of a range whose ends are literals: numbers, strings, at-literals, or <c>date("…")</c> and its like
/// (DMN 1.5, 10.3.4.1, grammar rule 66).
/// </summary>
internal static class RangeText
{
    private static readonly string[] Constructors = ["date and time", "date", "time", "duration"];

    public static bool TryParse(string text, [NotNullWhen(true)] out FeelRange? range)
    {
        range = null;
        var rest = text.AsSpan().Trim();
        if (rest.Length < 2 || rest[0] is not ('[' or '(' or ']') || rest[^1] is not (']' or ')' or '['))
            return false;
        bool startIncluded = rest[0] == '[', endIncluded = rest[^1] == ']';
        rest = rest[1..^1];
        if (!TryReadEnd(ref rest, out var start) || !rest.StartsWith(".."))
            return false;
        rest = rest[2..];
        if (!TryReadEnd(ref rest, out var end) || !rest.IsEmpty)
            return false;
        if (start is null && end is null)
            return false;
        if (start is not null && end is not null && !(FeelComparison.Test(start, end) <= 0))
            return false;
        range = FeelRange.Interval(startIncluded, start, end, endIncluded);
        return true;
    }

    private static bool TryReadEnd(ref ReadOnlySpan<char> rest, out object? value)
    {
        value = null;
        rest = rest.TrimStart();
        if (rest.IsEmpty)
            return false;
        bool done;
        if (rest[0] == '"')
        {
            done = TryReadString(ref rest, out var text);
            value = text;
        }
        else if (rest[0] == '@')
        {
            rest = rest[1..];
            done = TryReadString(ref rest, out var text) && TemporalLiteral.TryParse(text, out value);
        }
        else if (rest.StartsWith("null"))
        {
            rest = rest[4..];
            done = true;
        }
        else
            done = char.IsAsciiLetter(rest[0]) ? TryReadCall(ref rest, out value) : TryReadNumber(ref rest, out value);
        rest = rest.TrimStart();
        return done;
    }

    private static bool TryReadNumber(ref ReadOnlySpan<char> rest, out object? value)
    {
        var end = rest.IndexOf("..", StringComparison.Ordinal);
        var digits = end < 0 ? rest : rest[..end];
        var done = FeelNumber.TryParse(digits.Trim(), out var number);
        value = number;
        rest = rest[digits.Length..];
        return done;
    }

    private static bool TryReadCall(ref ReadOnlySpan<char> rest, out object? value)
    {
        value = null;
        foreach (var name in Constructors)
        {
            if (!rest.StartsWith(name))
                continue;
            rest = rest[name.Length..].TrimStart();
            if (!rest.StartsWith("("))
                return false;
            rest = rest[1..].TrimStart();
            if (!TryReadString(ref rest, out var text))
                return false;
            rest = rest.TrimStart();
            if (!rest.StartsWith(")"))
                return false;
            rest = rest[1..];
            return TryConstruct(name, text, out value);
        }
        return false;
    }

    private static bool TryConstruct(string name, string text, [NotNullWhen(true)] out object? value)
    {
        if (name == "date and time" && FeelDateTime.TryParse(text, out var dateTime))
        {
            value = dateTime;
            return true;
        }
        return TemporalLiteral.TryParse(text, out value) && name switch
        {
            "date" => value is FeelDate,
            "time" => value is FeelTime,
            "duration" => value is DaysTimeDuration or YearsMonthsDuration,
            _ => false,
        };
    }

    private static bool TryReadString(ref ReadOnlySpan<char> rest, out string text)
    {
        text = "";
        if (rest.IsEmpty || rest[0] != '"')
            return false;
        var read = new StringBuilder();
        for (var i = 1; i < rest.Length; i++)
        {
            if (rest[i] == '"')
            {
                text = read.ToString();
                rest = rest[(i + 1)..];
                return true;
            }
            if (rest[i] == '\\' && i + 1 < rest.Length)
                i++;
            read.Append(rest[i]);
        }
        return false;
    }
}
