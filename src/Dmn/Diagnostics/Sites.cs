using Zhengling.Dmn.Model;
using Zhengling.Feel.Diagnostics;

namespace Zhengling.Dmn.Diagnostics;

/// <summary>Makes diagnostics that say where in a source document they belong.</summary>
internal static class Sites
{
    /// <summary>A diagnostic about an element.</summary>
    public static Diagnostic Diagnostic(DiagnosticMessage message, SourceLocation? place, params ReadOnlySpan<object?> arguments) =>
        new(message, place is null ? null : Site(string.Empty, place), arguments);

    /// <summary>The site of a whole text.</summary>
    public static ExpressionSite Site(ExpressionText text) =>
        text.Origin is { } origin ? Site(text.Text, origin) : new ExpressionSite(text.Text, new SourceSpan(0, text.Text.Length));

    private static ExpressionSite Site(string text, SourceLocation place) => new(text, new SourceSpan(0, text.Length), place.ToString());
}
