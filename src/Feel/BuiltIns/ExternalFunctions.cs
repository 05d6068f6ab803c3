using System.Globalization;
using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.BuiltIns;

/// <summary>
/// The declared table of equivalents of a few JDK methods, for models whose functions are <c>external</c> with <c>java</c> (DMN 1.5,
/// 10.3.2.13.3). Java is never run. These methods are defined on binary floating point, so it is used here, and nowhere else.
/// </summary>
public static class ExternalFunctions
{
    private static readonly Dictionary<string, Func<object?[], object?>> Table = new(StringComparer.Ordinal)
    {
        ["java.lang.Math.cos(double)"] = static a => FromDouble(Math.Cos(ToDouble(a[0]))),
        ["java.lang.Math.max(double,double)"] = static a => FromDouble(Math.Max(ToDouble(a[0]), ToDouble(a[1]))),
        ["java.lang.Math.max(float,float)"] = static a => FromFloat(MathF.Max(ToFloat(a[0]), ToFloat(a[1]))),
        ["java.lang.Math.max(int,int)"] = static a =>
            Whole(Math.Max(ToWhole(a[0], int.MinValue, int.MaxValue), ToWhole(a[1], int.MinValue, int.MaxValue))),
        ["java.lang.Math.max(long,long)"] = static a =>
            Whole(Math.Max(ToWhole(a[0], long.MinValue, long.MaxValue), ToWhole(a[1], long.MinValue, long.MaxValue))),
        ["java.lang.Byte.valueOf(byte)"] = static a => Whole(ToWhole(a[0], sbyte.MinValue, sbyte.MaxValue)),
        ["java.lang.Short.valueOf(short)"] = static a => Whole(ToWhole(a[0], short.MinValue, short.MaxValue)),
        ["java.lang.Integer.valueOf(int)"] = static a => Whole(ToWhole(a[0], int.MinValue, int.MaxValue)),
        ["java.lang.Integer.valueOf(java.lang.String)"] = static a =>
            Whole(ToWhole(FeelNumber.Parse(ToText(a[0])), int.MinValue, int.MaxValue)),
        ["java.lang.Float.valueOf(java.lang.String)"] = static a => FromFloat(ToFloat(FeelNumber.Parse(ToText(a[0])))),
        ["java.lang.Double.valueOf(java.lang.String)"] = static a => FromDouble(ToDouble(FeelNumber.Parse(ToText(a[0])))),
        ["java.lang.String.valueOf(double)"] = static a => DoubleText(ToDouble(a[0])),
        ["java.lang.String.valueOf(char)"] = static a => ToText(a[0]) is [_] and var text ? text : throw new InvalidCastException(),
        ["java.lang.String.format(java.lang.String,[Ljava.lang.Object;)"] = static a => Format(ToText(a[0]), a[1..]),
    };

    /// <summary>The function of a class and method signature; null when it is not in the table.</summary>
    /// <param name="className">E.g. <c>java.lang.Math</c>.</param>
    /// <param name="methodSignature">E.g. <c>max(int,int)</c>; spaces do not matter.</param>
    public static FeelFunction? Find(string className, string methodSignature)
    {
        ArgumentNullException.ThrowIfNull(className);
        ArgumentNullException.ThrowIfNull(methodSignature);
        var key = $"{className}.{methodSignature}".Replace(" ", "", StringComparison.Ordinal);
        return Table.TryGetValue(key, out var body) ? new ExternalFunction(key, body) : null;
    }

    private static double ToDouble(object? value) =>
        double.Parse(((FeelNumber)value!).ToString().AsSpan(), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static float ToFloat(object? value) => (float)ToDouble(value);

    private static long ToWhole(object? value, long least, long most) =>
        ((FeelNumber)value!).TryToInt64(out var whole) && whole >= least && whole <= most ? whole : throw new InvalidCastException();

    private static string ToText(object? value) => (string)value!;

    private static object FromDouble(double value) => FeelNumber.Parse(value.ToString("R", CultureInfo.InvariantCulture));

    private static object FromFloat(float value) => FeelNumber.Parse(value.ToString("R", CultureInfo.InvariantCulture));

    private static object Whole(long value) => FeelNumber.FromInt64(value);

    private static string DoubleText(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) || text.Contains('E', StringComparison.Ordinal) ? text : text + ".0";
    }

    // %s, %d, %n and %% of java.util.Formatter; a pattern with anything else is refused.
    private static string Format(string pattern, object?[] rest)
    {
        var arguments = rest is [IReadOnlyList<object?> list] ? list : rest;
        var text = new System.Text.StringBuilder();
        var next = 0;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%')
            {
                text.Append(pattern[i]);
                continue;
            }
            _ = (++i < pattern.Length ? pattern[i] : '\0') switch
            {
                's' => text.Append(FeelText.Display(arguments[next++]) ?? "null"),
                'd' => text.Append(ToWhole(arguments[next++], long.MinValue, long.MaxValue)),
                'n' => text.Append('\n'),
                '%' => text.Append('%'),
                _ => throw new FormatException(),
            };
        }
        return text.ToString();
    }

    private sealed class ExternalFunction(string name, Func<object?[], object?> body) : FeelFunction
    {
        private static readonly FeelSignature Any = new([new FeelParameter("arguments", FeelType.Any)], FeelType.Any, true);

        public override string Name => name;

        public override IReadOnlyList<FeelSignature> Signatures { get; } = [Any];

        public override object? Invoke(ReadOnlySpan<object?> arguments, EvaluationContext context)
        {
            if (Undetermined.In(arguments) is { } undetermined)
                return undetermined;
            try
            {
                return body(arguments.ToArray());
            }
            catch (Exception error) when (error is InvalidCastException or FormatException or NullReferenceException
                or IndexOutOfRangeException or ArgumentOutOfRangeException or OverflowException)
            {
                return context.Error(Messages.ArgumentType, name, "arguments", name[name.IndexOf('(')..], arguments.ToArray());
            }
        }
    }
}
