using Zhengling.Feel.Evaluation;
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
