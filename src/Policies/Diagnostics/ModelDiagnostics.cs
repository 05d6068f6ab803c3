using Zhengling.Dmn.Model;
using Zhengling.Feel.Diagnostics;

namespace Zhengling.Policies.Diagnostics;

/// <summary>Puts what the expression language and the decision model report at its place in the pack's files.</summary>
internal static class ModelDiagnostics
{
    /// <summary>Converts a diagnostic of FEEL or DMN.</summary>
    public static PackDiagnostic Convert(Diagnostic diagnostic, Pack pack) => new(
        diagnostic.Code,
        diagnostic.Severity == DiagnosticSeverity.Information ? Severity.Warning : Severity.Error,
        Place(diagnostic.Site) ?? new SourceLocation(pack.Folder + "/policy.md", 1, 1),
        new LocalText(diagnostic.Chinese, diagnostic.English),
        diagnostic.ExpressionText is { Length: > 0 } text ? new LocalText($"在“{text}”处。", $"At '{text}'.") : null);

    /// <summary>The place in a file where an expression's operation stands; null where it comes from no file.</summary>
    public static SourceLocation? Place(ExpressionSite? site) => site?.Origin is { } origin
        ? new SourceLocation(origin.Source, origin.Line, origin.Column).Advance(site.Expression, site.Span.Offset)
        : null;
}
