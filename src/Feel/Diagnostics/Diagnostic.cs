namespace Zhengling.Feel.Diagnostics;

/// <summary>Something to tell the author or the user of an expression, with its place and its wording in two languages.</summary>
public sealed class Diagnostic
{
    private readonly object?[] _arguments;

    /// <summary>Makes a diagnostic from a catalogue entry.</summary>
    /// <param name="message">The catalogue entry.</param>
    /// <param name="site">Where it happened; null when unknown.</param>
    /// <param name="arguments">The values that fill the places of the wording: strings as they are, others as FEEL text.</param>
    public Diagnostic(DiagnosticMessage message, ExpressionSite? site, params ReadOnlySpan<object?> arguments)
    {
        ArgumentNullException.ThrowIfNull(message);
        Message = message;
        Site = site;
        _arguments = arguments.ToArray();
    }

    /// <summary>The catalogue entry.</summary>
    public DiagnosticMessage Message { get; }

    /// <summary>The stable code.</summary>
    public string Code => Message.Code;

    /// <summary>How grave it is.</summary>
    public DiagnosticSeverity Severity => Message.Severity;

    /// <summary>Where it happened; null when unknown.</summary>
    public ExpressionSite? Site { get; }

    /// <summary>The stretch of the expression's text; null when unknown.</summary>
    public SourceSpan? Span => Site?.Span;

    /// <summary>The text of the operation that failed; null when unknown.</summary>
    public string? ExpressionText => Site?.Text;

    /// <summary>The values named in the wording.</summary>
    public IReadOnlyList<object?> Arguments => _arguments;

    /// <summary>The wording in Chinese.</summary>
    public string Chinese => Message.InChinese(_arguments);

    /// <summary>The wording in English.</summary>
    public string English => Message.InEnglish(_arguments);

    /// <summary>The same diagnostic about an expression whose place in a document is known.</summary>
    /// <param name="origin">Where the expression begins.</param>
    public Diagnostic At(ExpressionOrigin origin) => Site is null ? this : new(Message, Site with { Origin = origin }, _arguments);

    /// <summary>One line: place, code, English wording.</summary>
    public override string ToString() => Site is null ? $"{Code}: {English}" : $"{Site}: {Code}: {English}";
}
