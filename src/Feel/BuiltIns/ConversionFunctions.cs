using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;
using static Zhengling.Feel.BuiltIns.BuiltInForm;

namespace Zhengling.Feel.BuiltIns;

/// <summary>Functions that make text of values and numbers of text (DMN 1.5, 10.3.4.1).</summary>
internal static class ConversionFunctions
{
    public static IEnumerable<BuiltInFunction> All =>
    [
        new("string", Of("from: Any", FeelType.String, static (a, _) => FeelText.Display(a[0]))),
        new("number",
            Of("from: string", FeelType.Number, static (a, context) => ToNumber((string)a[0]!, (string)a[0]!, context)),
            Of("from: string, grouping separator: string?, decimal separator: string?", FeelType.Number, Separated)),
    ];

    private static object? Separated(ReadOnlySpan<object?> arguments, EvaluationContext context)
    {
        var text = (string)arguments[0]!;
        var grouping = (string?)arguments[1];
        var point = (string?)arguments[2];
        if (grouping is not (null or " " or "," or "."))
            return context.Error(Messages.ArgumentRange, "number", "grouping separator", "\" \" \",\" \".\" null", grouping);
        if (point is not (null or "," or ".") || (point is not null && point == grouping))
            return context.Error(Messages.ArgumentRange, "number", "decimal separator", "\",\" \".\" null, != grouping separator", point);
        var plain = grouping is null ? text : text.Replace(grouping, "", StringComparison.Ordinal);
        if (point == ",")
            plain = plain.Contains('.', StringComparison.Ordinal) ? "" : plain.Replace(',', '.');
        return ToNumber(plain, text, context);
    }

    private static object? ToNumber(string plain, string text, EvaluationContext context) => FeelNumber.TryParse(plain, out var number)
        ? number
        : context.Error(Messages.NotReadable, "number", text, FeelType.Number.ToString());
}
