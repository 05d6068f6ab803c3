using System.Text.RegularExpressions;
using Zhengling.Feel.BuiltIns.Patterns;
using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;
using static Zhengling.Feel.BuiltIns.BuiltInForm;

namespace Zhengling.Feel.BuiltIns;

/// <summary>Functions with regular expressions (DMN 1.5, 10.3.4.3), which follow XPath.</summary>
internal static class PatternFunctions
{
    private static readonly FeelType Strings = new ListType(FeelType.String);

    public static IEnumerable<BuiltInFunction> All =>
    [
        new("matches", Of("input: string, pattern: string, [flags: string?]", FeelType.Boolean, static (a, context) =>
            Use("matches", (string)a[0]!, (string)a[1]!, Flags(a, 2), context, static (pattern, input, _) =>
                FeelBoolean.Box(pattern.IsMatch(input)), ""))),
        new("replace", Of("input: string, pattern: string, replacement: string, [flags: string?]", FeelType.String, static (a, context) =>
            Use("replace", (string)a[0]!, (string)a[1]!, Flags(a, 3), context, static (pattern, input, by) =>
                pattern.Replace(input, by), (string)a[2]!))),
        new("split", Of("string: string, delimiter: string", Strings, static (a, context) =>
            Use("split", (string)a[0]!, (string)a[1]!, "", context, static (pattern, input, _) => pattern.Split(input), ""))),
    ];

    private static string Flags(ReadOnlySpan<object?> arguments, int place) =>
        arguments.Length > place ? arguments[place] as string ?? "" : "";

    private static object? Use(
        string name, string input, string pattern, string flags, EvaluationContext context, Func<XPathPattern, string, string, object> use,
            string extra)
    {
        try
        {
            var result = use(context.Pattern(pattern, flags), input, extra);
            var isTooLarge = result is string { Length: var length } && length > context.Options.MaxSize;
            return isTooLarge ? context.Error(Messages.SizeLimit, name, FeelNumber.FromInt64(context.Options.MaxSize)) : result;
        }
        catch (PatternException error)
        {
            return context.Error(Messages.InvalidPattern, name, pattern, error.Message);
        }
        catch (RegexMatchTimeoutException)
        {
            return context.Error(Messages.PatternTimeout, name, pattern,
                FeelNumber.FromInt64((long)context.Options.PatternTimeout.TotalMilliseconds));
        }
    }
}
