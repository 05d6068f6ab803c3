using Zhengling.Feel.Compilation;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Fuzz;

/// <summary>What must hold for any text: a value or a clear error, in either mode, within steps and memory.</summary>
internal sealed class Trial
{
    private const long MaxBytes = 64 << 20;

    private static readonly FeelContext Variables = FeelContext.Of(
        ("a", (FeelNumber)3), ("b", new object?[] { (FeelNumber)1, "x", null, FeelContext.Of(("a", true)) }), ("住宅面积", (FeelNumber)100.25m),
        ("loan-rate", Undetermined.Because("未规定")), ("days in weekend", new object?[] { "saturday" }), ("x", FeelDate.Of(2022, 4, 12)), ("b1", "text"));

    private static readonly FeelScope Scope = new(Variables.Select(entry => new FeelVariable(entry.Key, FeelType.Of(entry.Value))));
    private static readonly EvaluationOptions Limits = new() { MaxSteps = 1000, MaxSize = 1000, MaxDepth = 32 };

    private readonly Inputs _inputs = new();
    private readonly object?[] _slots = [.. Variables.Values];
    private readonly EvaluationContext _standard = new(Limits);
    private readonly EvaluationContext _strict = new(Limits with { Mode = EvaluationMode.Strict });

    /// <summary>How many inputs were expressions without a fault, and how many of these had a value other than null and 未规定.</summary>
    public (long Sound, long Valued) Seen { get; private set; }

    /// <summary>What is wrong with the input of a seed; null when nothing is.</summary>
    public string? Fault(long seed)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            Try(_inputs.Of(seed), tests: seed % 8 == 0);
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }

        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        return bytes > MaxBytes ? $"took {bytes:N0} bytes" : null;
    }

    private void Try(string text, bool tests)
    {
        var expression = FeelExpression.Compile(text, Scope);
        var value = Evaluate(context => expression.Evaluate(_slots, context), _standard);
        _ = Evaluate(context => expression.Evaluate(_slots, context), _strict);
        if (expression.Node is not null)
            Seen = (Seen.Sound + 1, Seen.Valued + (value is null or Undetermined ? 0 : 1));
        if (!tests)
            return;
        var unary = FeelExpression.CompileUnaryTests(text, FeelType.Number, Scope);
        _ = Evaluate(context => unary.Evaluate((FeelNumber)3, _slots, context), _strict);
    }

    private static object? Evaluate(Func<EvaluationContext, object?> evaluate, EvaluationContext context)
    {
        context.Reset();
        try
        {
            var value = evaluate(context);
            if (FeelText.Format(value) is null)
                throw new InvalidOperationException("no text");
            return value;
        }
        catch (EvaluationLimitException)
        {
            return null; // a clear error, too
        }
    }
}
