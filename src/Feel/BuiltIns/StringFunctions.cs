using System.Text;
using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;
using static Zhengling.Feel.BuiltIns.BuiltInForm;

namespace Zhengling.Feel.BuiltIns;

/// <summary>Functions on strings without regular expressions (DMN 1.5, 10.3.4.3). Lengths and positions count code points.</summary>
internal static class StringFunctions
{
    public static IEnumerable<BuiltInFunction> All =>
    [
        new("substring", Of("string: string, start position: number, [length: number]", FeelType.String, Substring)),
        new("string length", Of("string: string", FeelType.Number, static (a, _) => FeelNumber.FromInt64(CodePoints(Text(a[0]))))),
        new("upper case", Of("string: string", FeelType.String, static (a, _) => Text(a[0]).ToUpperInvariant())),
        new("lower case", Of("string: string", FeelType.String, static (a, _) => Text(a[0]).ToLowerInvariant())),
        new("substring before", Of("string: string, match: string", FeelType.String, static (a, _) =>
            Text(a[0]).IndexOf(Text(a[1]), StringComparison.Ordinal) is >= 0 and var at ? Text(a[0])[..at] : "")),
        new("substring after", Of("string: string, match: string", FeelType.String, static (a, _) =>
            Text(a[0]).IndexOf(Text(a[1]), StringComparison.Ordinal) is >= 0 and var at ? Text(a[0])[(at + Text(a[1]).Length)..] : "")),
        new("contains", Of("string: string, match: string", FeelType.Boolean, static (a, _) =>
            FeelBoolean.Box(Text(a[0]).Contains(Text(a[1]), StringComparison.Ordinal)))),
        new("starts with", Of("string: string, match: string", FeelType.Boolean, static (a, _) =>
            FeelBoolean.Box(Text(a[0]).StartsWith(Text(a[1]), StringComparison.Ordinal)))),
        new("ends with", Of("string: string, match: string", FeelType.Boolean, static (a, _) =>
            FeelBoolean.Box(Text(a[0]).EndsWith(Text(a[1]), StringComparison.Ordinal)))),
        new("string join",
            Of("list: list<string>", FeelType.String, static (a, context) => Join(a[0], "", context)),
            Of("list: list<string>, delimiter: string?", FeelType.String, static (a, context) =>
                Join(a[0], a[1] as string ?? "", context))),
    ];

    private static string Text(object? value) => (string)value!;

    private static int CodePoints(string text)
    {
        var count = text.Length;
        for (var i = 0; i + 1 < text.Length; i++)
            if (char.IsSurrogatePair(text[i], text[i + 1]))
                count--;
        return count;
    }

    private static object? Substring(ReadOnlySpan<object?> arguments, EvaluationContext context)
    {
        var text = Text(arguments[0]);
        var length = CodePoints(text);
        if (!TryWhole(arguments[1], out var start) || start == 0 || start > length || start < -length)
            return context.Error(Messages.ArgumentRange, "substring", "start position", $"[1..{length}], [-{length}..-1]", arguments[1]);
        var from = start > 0 ? start - 1 : length + start;
        long count = length - from;
        if (arguments.Length > 2)
        {
            if (!TryWhole(arguments[2], out var wanted) || wanted < 1)
                return context.Error(Messages.ArgumentRange, "substring", "length", ">= 1", arguments[2]);
            count = Math.Min(count, wanted);
        }
        var begin = Offset(text, 0, from);
        return text[begin..Offset(text, begin, count)];
    }

    // The whole part of a number.
    private static bool TryWhole(object? value, out long whole) => ((FeelNumber)value!).Round(0, FeelRounding.Down).TryToInt64(out whole);

    // The UTF-16 offset so many code points after another.
    private static int Offset(string text, int offset, long codePoints)
    {
        for (; codePoints > 0; codePoints--)
            offset += offset + 1 < text.Length && char.IsSurrogatePair(text[offset], text[offset + 1]) ? 2 : 1;
        return offset;
    }

    private static object? Join(object? value, string delimiter, EvaluationContext context)
    {
        var list = (IReadOnlyList<object?>)value!;
        if (Undetermined.In(list) is { } undetermined)
            return undetermined;
        var joined = new StringBuilder();
        var isFirst = true;
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] is not string part)
                continue;
            if (!isFirst)
                joined.Append(delimiter);
            isFirst = false;
            joined.Append(part);
            if (joined.Length > context.Options.MaxSize)
                return context.Error(Messages.SizeLimit, "string join", FeelNumber.FromInt64(context.Options.MaxSize));
        }
        return joined.ToString();
    }
}
