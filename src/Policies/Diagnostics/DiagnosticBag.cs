using Zhengling.Dmn.Model;

namespace Zhengling.Policies.Diagnostics;

/// <summary>Collects what is wrong while a pack is read, so that one pass reports everything.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<PackDiagnostic> _all = [];

    /// <summary>What was collected, in order.</summary>
    public IReadOnlyList<PackDiagnostic> All => _all;

    /// <summary>Whether anything collected is an error.</summary>
    public bool HasErrors => _all.Exists(d => d.Severity == Severity.Error);

    /// <summary>Adds an error.</summary>
    public void Error(PackMessage message, SourceLocation where) =>
        _all.Add(new PackDiagnostic(message.Code, Severity.Error, where, message.Text, message.Hint));

    /// <summary>Adds a warning.</summary>
    public void Warn(PackMessage message, SourceLocation where) =>
        _all.Add(new PackDiagnostic(message.Code, Severity.Warning, where, message.Text, message.Hint));

    /// <summary>Adds a diagnostic that is already made.</summary>
    public void Add(PackDiagnostic diagnostic) => _all.Add(diagnostic);
}
