using System.Runtime.CompilerServices;
using Zhengling.Feel.Diagnostics;

namespace Zhengling.Feel.Evaluation;

/// <summary>Stops work on values that nest so deep that the stack would not bear it.</summary>
internal static class StackGuard
{
    /// <exception cref="EvaluationLimitException">The stack is nearly full.</exception>
    public static void Check()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new EvaluationLimitException(new Diagnostic(Messages.NestingLimit, null));
    }
}
