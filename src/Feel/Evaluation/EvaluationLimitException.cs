using Zhengling.Feel.Diagnostics;

namespace Zhengling.Feel.Evaluation;

/// <summary>An evaluation went beyond one of its limits and was stopped; the diagnostic says which.</summary>
public sealed class EvaluationLimitException : Exception
{
    /// <summary>Makes the exception.</summary>
    public EvaluationLimitException(Diagnostic diagnostic)
        : base(diagnostic?.ToString()) => Diagnostic = diagnostic!;

    /// <summary>Which limit, and where.</summary>
    public Diagnostic Diagnostic { get; }
}
