using Zhengling.Dmn.Model;
using Zhengling.Feel.Diagnostics;

namespace Zhengling.Dmn.Diagnostics;

/// <summary>Makes diagnostics that say where in a source document they belong.</summary>
internal static class Sites
{
    /// <summary>A diagnostic about an element.</summary>
    public static Diagnostic Diagnostic(DiagnosticMessage message, SourceLocation? place, params ReadOnlySpan<object?> arguments) =>
        new(message, place is null ? null : new ExpressionSite(string.Empty, default, Origin(place)), arguments);

    /// <summary>The place of a FEEL text, as the expression compiler wants it.</summary>
    public static ExpressionOrigin? Origin(SourceLocation? place) =>
        place is null ? null : new ExpressionOrigin(place.File, place.Line, place.Column);
}
