using System.Text;
using Zhengling.Feel.Evaluation;

namespace Zhengling.Feel.Values;

/// <summary>The canonical text of any value.</summary>
public static class FeelText
{
    /// <summary>The FEEL expression that yields the value, e.g. <c>"a"</c>, <c>@"2022-04-12"</c>, <c>[1, 2]</c>.</summary>
    public static string Format(object? value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    /// <summary>
    /// What the built-in function <c>string</c> gives: strings without quotes, dates as ISO text, others as <see cref="Format"/>.
    /// </summary>
    public static string? Display(object? value) => value switch
    {
        null => null,
        string text => text,
        FeelDate or FeelTime or FeelDateTime or DaysTimeDuration or YearsMonthsDuration => value.ToString(),
        _ => Format(value),
    };

    /// <summary>A string as a FEEL literal, with quotes and escapes.</summary>
    public static string Quote(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var text = new StringBuilder(value.Length + 2);
        AppendQuoted(text, value);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case bool known:
                text.Append(known ? "true" : "false");
                break;
            case string plain:
                AppendQuoted(text, plain);
                break;
            case FeelDate or FeelTime or FeelDateTime or DaysTimeDuration or YearsMonthsDuration:
                text.Append("@\"").Append(value).Append('"');
                break;
            case FeelRange range:
                AppendRange(text, range);
                break;
            case FeelContext context:
                AppendContext(text, context);
                break;
            case Undetermined undetermined:
                text.Append("undetermined(");
                AppendQuoted(text, undetermined.Reason);
                text.Append(')');
                break;
            case FeelFunction function:
                text.Append(function.Name ?? $"function({string.Join(", ", function.Signatures[0].Parameters.Select(p => p.Name))})");
                break;
            case IReadOnlyList<object?> list:
                AppendList(text, list);
                break;
            default:
                text.Append(value);
                break;
        }
    }

    private static void AppendList(StringBuilder text, IReadOnlyList<object?> list)
    {
        StackGuard.Check();
        text.Append('[');
        for (var i = 0; i < list.Count; i++)
        {
            if (i > 0)
                text.Append(", ");
            Append(text, list[i]);
        }
        text.Append(']');
    }

    private static void AppendContext(StringBuilder text, FeelContext context)
    {
        StackGuard.Check();
        text.Append('{');
        for (var i = 0; i < context.Count; i++)
        {
            if (i > 0)
                text.Append(", ");
            if (IsPlainName(context.Keys[i]))
                text.Append(context.Keys[i]);
            else
                AppendQuoted(text, context.Keys[i]);
            text.Append(": ");
            Append(text, context.Values[i]);
        }
        text.Append('}');
    }

    private static void AppendRange(StringBuilder text, FeelRange range)
    {
        var sign = range.Form switch
        {
            FeelRangeForm.Less => "<",
            FeelRangeForm.LessOrEqual => "<=",
            FeelRangeForm.Greater => ">",
            FeelRangeForm.GreaterOrEqual => ">=",
            FeelRangeForm.Equal => "=",
            FeelRangeForm.NotEqual => "!=",
            _ => null,
        };
        if (sign is not null)
        {
            text.Append('(').Append(sign).Append(' ');
            Append(text, range.End ?? range.Start);
            text.Append(')');
            return;
        }
        text.Append(range.StartIncluded ? '[' : '(');
        Append(text, range.Start);
        text.Append("..");
        Append(text, range.End);
        text.Append(range.EndIncluded ? ']' : ')');
    }

    private static void AppendQuoted(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var unit in value)
            _ = unit switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                _ => text.Append(unit),
            };
        text.Append('"');
    }

    // Names of letters, digits and single spaces need no quotes as keys.
    private static bool IsPlainName(string key)
    {
        if (key.Length == 0 || !(char.IsLetter(key[0]) || key[0] == '_') || key[^1] == ' ')
            return false;
        for (var i = 1; i < key.Length; i++)
            if (!(char.IsLetterOrDigit(key[i]) || key[i] == '_' || (key[i] == ' ' && key[i - 1] != ' ')))
                return false;
        return true;
    }
}
