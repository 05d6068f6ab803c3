using Zhengling.Dmn.Model;
using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Values;

namespace Zhengling.Dmn.Diagnostics;

/// <summary>Reports what goes wrong during an evaluation, with its place in the model.</summary>
internal static class Errors
{
    /// <summary>Records an error.</summary>
    /// <returns>Null in standard mode, an <see cref="Undetermined"/> in strict mode.</returns>
    public static object? Raise(
        EvaluationContext context, DiagnosticMessage message, SourceLocation? place, params ReadOnlySpan<object?> arguments)
    {
        var diagnostic = Sites.Diagnostic(message, place, arguments);
        context.Record(diagnostic);
        return context.IsStrict ? new Undetermined(diagnostic) : null;
    }

    /// <summary>Records an error that follows from values that are not determined.</summary>
    /// <returns>An <see cref="Undetermined"/>, in either mode.</returns>
    public static Undetermined Undetermined(
        EvaluationContext context, DiagnosticMessage message, SourceLocation? place, IReadOnlyList<Undetermined> causes,
        params ReadOnlySpan<object?> arguments)
    {
        var diagnostic = Sites.Diagnostic(message, place, arguments);
        context.Record(diagnostic);
        return new Undetermined(diagnostic, causes);
    }
}
