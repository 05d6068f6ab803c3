using Zhengling.Feel.BuiltIns;
using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Compilation;

/// <summary>A function defined in FEEL.</summary>
/// <param name="signature">Its parameters and result.</param>
/// <param name="body">Its body, closed over what it can see.</param>
internal sealed class FeelLambda(FeelSignature signature, Func<object?[], EvaluationContext, object?> body) : FeelFunction
{
    public override string? Name => null;

    public override IReadOnlyList<FeelSignature> Signatures { get; } = [signature];

    public static object Make(FeelSignature signature, Func<object?[], EvaluationContext, object?> body) => new FeelLambda(signature, body);

    public override object? Invoke(ReadOnlySpan<object?> arguments, EvaluationContext context) =>
        Arguments.Check(signature, arguments, context, out var values) is var fault && values is null ? fault : Run(values, context);

    private object? Run(object?[] values, EvaluationContext context)
    {
        context.Enter();
        var result = body(values, context);
        context.Leave();
        return result;
    }
}

/// <summary>A function defined in FEEL whose body is outside; only what stands in the library's table can be called.</summary>
/// <param name="signature">Its parameters.</param>
/// <param name="target">What is called.</param>
internal sealed class ExternalLambda(FeelSignature signature, FeelFunction target) : FeelFunction
{
    public override string? Name => null;

    public override IReadOnlyList<FeelSignature> Signatures { get; } = [signature];

    /// <summary>The function that a mapping <c>{java: {class: …, method signature: …}}</c> names.</summary>
    public static object? Make(FeelSignature signature, object? mapping, EvaluationContext context)
    {
        if (mapping is Undetermined) return mapping;
        if (mapping is not FeelContext outer || !outer.TryGetValue("java", out var java) || java is not FeelContext inner
            || !inner.TryGetValue("class", out var type) || type is not string className
            || !inner.TryGetValue("method signature", out var method) || method is not string methodSignature)
            return context.Error(SyntaxMessages.ExternalMapping);
        return ExternalFunctions.Find(className, methodSignature) is { } target
            ? new ExternalLambda(signature, target)
            : context.Error(Messages.UnknownExternal, className, methodSignature);
    }

    public override object? Invoke(ReadOnlySpan<object?> arguments, EvaluationContext context) =>
        Arguments.Check(signature, arguments, context, out var values) is var fault && values is null
            ? fault
            : target.Invoke(values, context);
}

/// <summary>Checks the arguments of functions defined in FEEL.</summary>
internal static class Arguments
{
    /// <summary>The arguments, coerced to the parameters' types; null, and the error's value, when they do not fit.</summary>
    public static object? Check(FeelSignature signature, ReadOnlySpan<object?> arguments, EvaluationContext context, out object?[]? values)
    {
        values = null;
        if (arguments.Length != signature.Parameters.Count)
            return context.Error(Messages.ArgumentCount, "function", FeelNumber.FromInt64(arguments.Length), signature.ToString());
        var coerced = new object?[arguments.Length];
        for (var i = 0; i < coerced.Length; i++)
        {
            var parameter = signature.Parameters[i];
            if (!parameter.Type.TryCoerce(arguments[i], out coerced[i]))
                return context.Error(Messages.ArgumentType, "function", parameter.Name, parameter.Type.ToString(), arguments[i]);
        }
        values = coerced;
        return null;
    }
}
