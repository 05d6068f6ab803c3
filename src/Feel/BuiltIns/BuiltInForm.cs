using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.BuiltIns;

/// <summary>What a built-in function does; its arguments have been counted, coerced and type-checked.</summary>
/// <param name="arguments">The arguments; those left out at the end are missing.</param>
/// <param name="context">Where errors go.</param>
public delegate object? BuiltInBody(ReadOnlySpan<object?> arguments, EvaluationContext context);

/// <summary>One form of a built-in function.</summary>
/// <param name="Signature">Its parameters and result.</param>
/// <param name="Body">What it does.</param>
public sealed record BuiltInForm(FeelSignature Signature, BuiltInBody Body)
{
    /// <summary>
    /// A form whose parameters are written as <c>string: string, start position: number, [length: number]</c>: brackets for one that may
    /// be left out, <c>?</c> after a type for one that may be null, <c>...</c> after the last for one that may be given many times.
    /// </summary>
    /// <exception cref="ArgumentException">The parameters are not written so.</exception>
    public static BuiltInForm Of(string parameters, FeelType result, BuiltInBody body)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var isVariadic = parameters.EndsWith("...", StringComparison.Ordinal);
        const StringSplitOptions Clean = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
        var written = (isVariadic ? parameters[..^3] : parameters).Split(',', Clean);
        return new BuiltInForm(new FeelSignature([.. written.Select(Parameter)], result, isVariadic), body);
    }

    private static FeelParameter Parameter(string written)
    {
        var isOptional = written.StartsWith('[');
        var (name, type) = (isOptional ? written[1..^1] : written).Split(": ") is [var first, var second]
            ? (first, second)
            : throw new ArgumentException($"'{written}' is not written as 'name: type'.", nameof(written));
        var acceptsNull = type.EndsWith('?');
        return new FeelParameter(name, TypeOf(acceptsNull ? type[..^1] : type), isOptional, acceptsNull);
    }

    private static FeelType TypeOf(string text)
    {
        if (text.StartsWith("list<", StringComparison.Ordinal))
            return new ListType(TypeOf(text[5..^1]));
        return FeelType.Named(text) ?? throw new ArgumentException($"There is no type '{text}'.", nameof(text));
    }
}
