using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;

namespace Zhengling.Feel.Values;

/// <summary>One parameter of a function.</summary>
/// <param name="Name">The name, for invocation with named arguments.</param>
/// <param name="Type">The type an argument must conform to.</param>
/// <param name="IsOptional">Whether the argument may be left out.</param>
/// <param name="AcceptsNull">Whether a built-in function takes null for it; those of type Any always do.</param>
public sealed record FeelParameter(string Name, FeelType Type, bool IsOptional = false, bool AcceptsNull = false);

/// <summary>One form in which a function can be called.</summary>
/// <param name="Parameters">The parameters in order; those that may be left out come last.</param>
/// <param name="Result">The type of the result.</param>
/// <param name="IsVariadic">Whether the last parameter may be given many times.</param>
public sealed record FeelSignature(IReadOnlyList<FeelParameter> Parameters, FeelType Result, bool IsVariadic = false)
{
    /// <summary>How many arguments must be given.</summary>
    public int Required { get; } = Parameters.Count(parameter => !parameter.IsOptional);

    /// <summary>Whether so many positional arguments fit.</summary>
    public bool Takes(int count) => count >= Required && (IsVariadic || count <= Parameters.Count);

    /// <summary>Where each named argument goes; null when the names do not fit this form.</summary>
    public int[]? Place(ReadOnlySpan<string> names)
    {
        var places = new int[names.Length];
        var seen = new bool[Parameters.Count];
        for (var i = 0; i < names.Length; i++)
        {
            var at = IndexOf(names[i]);
            if (at < 0 || seen[at])
                return null;
            places[i] = at;
            seen[at] = true;
        }
        for (var i = 0; i < seen.Length; i++)
            if (!seen[i] && !Parameters[i].IsOptional)
                return null;
        return places;
    }

    /// <summary>E.g. <c>(string: string, start position: number, [length: number]) -> string</c>.</summary>
    public override string ToString() =>
        $"({string.Join(", ", Parameters.Select(Written))}{(IsVariadic ? "…" : "")}) -> {Result}";

    private static string Written(FeelParameter parameter) =>
        parameter.IsOptional ? $"[{parameter.Name}: {parameter.Type}]" : $"{parameter.Name}: {parameter.Type}";

    private int IndexOf(string name)
    {
        for (var i = 0; i < Parameters.Count; i++)
            if (Parameters[i].Name == name)
                return i;
        return -1;
    }
}

/// <summary>A function value: built in, given by the host, or defined in FEEL.</summary>
public abstract class FeelFunction
{
    /// <summary>The name; null for one without.</summary>
    public abstract string? Name { get; }

    /// <summary>The forms in which it can be called; at least one, and exactly one for a function defined in FEEL.</summary>
    public abstract IReadOnlyList<FeelSignature> Signatures { get; }

    /// <summary>The type, after the first form.</summary>
    public virtual FeelType Type => new FunctionType([.. Signatures[0].Parameters.Select(p => p.Type)], Signatures[0].Result);

    /// <summary>Carries it out.</summary>
    /// <param name="arguments">The arguments by position. Each function checks their number and types.</param>
    /// <param name="context">Where errors go.</param>
    /// <returns>The result, or the context's error value.</returns>
    public abstract object? Invoke(ReadOnlySpan<object?> arguments, EvaluationContext context);

    /// <summary>Carries it out with named arguments.</summary>
    /// <param name="names">The names, one for each argument.</param>
    /// <param name="arguments">The arguments, in the order of the names.</param>
    /// <param name="context">Where errors go.</param>
    public virtual object? InvokeNamed(ReadOnlySpan<string> names, ReadOnlySpan<object?> arguments, EvaluationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var signature in Signatures)
            if (signature.Place(names) is { } places)
                return Invoke(Arrange(places, arguments), context);
        return WrongNames(names, context);
    }

    /// <summary>The error of named arguments that fit no form.</summary>
    protected object? WrongNames(ReadOnlySpan<string> names, EvaluationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Error(Messages.ArgumentNames, Name ?? "function", string.Join(", ", names.ToArray()), string.Join("; ", Signatures));
    }

    /// <summary>The arguments by position; null where none was given.</summary>
    protected static object?[] Arrange(ReadOnlySpan<int> places, ReadOnlySpan<object?> arguments)
    {
        var last = -1;
        foreach (var place in places)
            last = Math.Max(last, place);
        var arranged = new object?[last + 1];
        for (var i = 0; i < places.Length; i++)
            arranged[places[i]] = arguments[i];
        return arranged;
    }
}
