using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Compilation;

/// <summary>What an expression with syntax errors evaluates to.</summary>
internal static class Faults
{
    /// <summary>Records the error; null in standard mode, undetermined in strict mode.</summary>
    public static object? Raise(Diagnostic diagnostic, EvaluationContext context)
    {
        context.Record(diagnostic);
        return context.IsStrict ? new Undetermined(diagnostic) : null;
    }
}
