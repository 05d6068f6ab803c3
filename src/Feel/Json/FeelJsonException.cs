using Zhengling.Feel.Diagnostics;

namespace Zhengling.Feel.Json;

/// <summary>JSON that cannot be read as a FEEL value.</summary>
public sealed class FeelJsonException : Exception
{
    /// <summary>Makes the exception.</summary>
    public FeelJsonException(Diagnostic diagnostic)
        : base(diagnostic?.ToString()) => Diagnostic = diagnostic!;

    /// <summary>What is wrong, and at which path.</summary>
    public Diagnostic Diagnostic { get; }
}
