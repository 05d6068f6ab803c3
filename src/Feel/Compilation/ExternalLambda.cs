using Zhengling.Feel.BuiltIns;
using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Compilation;

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
