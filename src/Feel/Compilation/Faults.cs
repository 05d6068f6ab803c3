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

/// <summary>Guards the arrays of values.</summary>
internal static class Slots
{
    /// <summary>Throws when a scope's variables have no values.</summary>
    public static void Check(object?[] slots, FeelScope scope)
    {
        if (slots.Length < scope.Variables.Count)
            throw new ArgumentException($"There are {slots.Length} values for {scope.Variables.Count} variables.", nameof(slots));
    }
}
