using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Compilation;

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
