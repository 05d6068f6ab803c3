using System.Globalization;
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

    /// <summary>The place in a file of a site whose source is <c>file:line:column</c>; null where it has none.</summary>
    public static SourceLocation? Place(ExpressionSite? site)
    {
        if (site?.Source is not { } source)
            return null;
        var parts = source.Split(':');
        return parts.Length >= 3 && Number(parts[^2], out var line) && Number(parts[^1], out var column)
            ? new SourceLocation(string.Join(':', parts[..^2]), line, column).Advance(site.Expression, site.Span.Offset)
            : null;
    }

    private static bool Number(string text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
