using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.BuiltIns;

/// <summary>
/// A function given by code, with one or more forms. The form is chosen by the number and types of the arguments; arguments are coerced
/// to the parameters' types (DMN 1.5, 10.3.2.9.4), and one that does not fit is an error.
/// </summary>
public sealed class BuiltInFunction : FeelFunction
{
    private readonly BuiltInForm[] _forms;

    /// <summary>Makes a function of its forms.</summary>
    public BuiltInFunction(string name, params BuiltInForm[] forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        Name = name;
        _forms = forms;
        Signatures = [.. forms.Select(form => form.Signature)];
    }

    /// <inheritdoc/>
    public override string Name { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<FeelSignature> Signatures { get; }

    /// <summary>
    /// Whether an <see cref="Undetermined"/> argument of a parameter of type Any goes to the body, for functions that only carry it on,
    /// such as <c>append</c>. Elsewhere it is the result at once.
    /// </summary>
    public bool CarriesUndetermined { get; init; }

    /// <inheritdoc/>
    public override object? Invoke(ReadOnlySpan<object?> arguments, EvaluationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!CarriesUndetermined && Undetermined.In(arguments) is { } undetermined)
            return undetermined;
        var coerced = new object?[arguments.Length];
        BuiltInForm? candidate = null;
        foreach (var form in _forms)
        {
            if (!form.Signature.Takes(arguments.Length))
                continue;
            candidate ??= form;
            if (FirstMisfit(form.Signature, arguments, coerced) < 0)
                return form.Body(coerced, context);
        }
        return candidate is null ? WrongCount(arguments.Length, context) : Misfit(candidate.Signature, arguments, coerced, context);
    }

    /// <inheritdoc/>
    public override object? InvokeNamed(ReadOnlySpan<string> names, ReadOnlySpan<object?> arguments, EvaluationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!CarriesUndetermined && Undetermined.In(arguments) is { } undetermined)
            return undetermined;
        (FeelSignature Signature, object?[] Arranged)? candidate = null;
        foreach (var form in _forms)
        {
            if (form.Signature.Place(names) is not { } places)
                continue;
            var arranged = Padded(Arrange(places, arguments), form.Signature);
            candidate ??= (form.Signature, arranged);
            var coerced = new object?[arranged.Length];
            if (FirstMisfit(form.Signature, arranged, coerced) < 0)
                return form.Body(coerced, context);
        }
        return candidate is var (signature, given)
            ? Misfit(signature, given, new object?[given.Length], context)
            : WrongNames(names, context);
    }

    // A parameter left unnamed counts as null when it may be null.
    private static object?[] Padded(object?[] arranged, FeelSignature signature)
    {
        var count = arranged.Length;
        while (!signature.IsVariadic && count < signature.Parameters.Count && AcceptsNull(signature.Parameters[count]))
            count++;
        Array.Resize(ref arranged, count);
        return arranged;
    }

    private static bool AcceptsNull(FeelParameter parameter) => parameter.AcceptsNull || ReferenceEquals(parameter.Type, FeelType.Any);

    // The place of the first argument that does not fit; −1 when all do and stand coerced.
    private static int FirstMisfit(FeelSignature signature, ReadOnlySpan<object?> arguments, object?[] coerced)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            var parameter = ParameterAt(signature, i);
            coerced[i] = null;
            if (arguments[i] is not null && !parameter.Type.TryCoerce(arguments[i], out coerced[i]))
                return i;
            if (coerced[i] is null && !AcceptsNull(parameter))
                return i;
            if (coerced[i] is Undetermined && !ReferenceEquals(parameter.Type, FeelType.Any))
                return i;
        }
        return -1;
    }

    private static FeelParameter ParameterAt(FeelSignature signature, int place) =>
        signature.Parameters[Math.Min(place, signature.Parameters.Count - 1)];

    private object? Misfit(FeelSignature signature, ReadOnlySpan<object?> arguments, object?[] coerced, EvaluationContext context)
    {
        var place = FirstMisfit(signature, arguments, coerced);
        var parameter = ParameterAt(signature, place);
        var argument = arguments[place];
        if (argument is Undetermined)
            return argument;
        var shown = argument is string text ? FeelText.Quote(text) : argument;
        return context.Error(Messages.ArgumentType, Name, parameter.Name, parameter.Type.ToString(), shown);
    }

    private object? WrongCount(int count, EvaluationContext context) =>
        context.Error(Messages.ArgumentCount, Name, FeelNumber.FromInt64(count), string.Join("; ", Signatures));
}
