namespace Zhengling.Feel.Diagnostics;

/// <summary>How grave a diagnostic is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Information,

    /// <summary>An operation could not be carried out; in standard mode its result is null.</summary>
    Warning,

    /// <summary>The expression cannot be evaluated at all.</summary>
    Error,
}
