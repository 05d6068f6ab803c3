using Zhengling.Feel.Diagnostics;

namespace Zhengling.Feel.Values;

/// <summary>
/// The value 未规定 (not determined): the text, or an error, leaves a result open. Every operator, condition and inspected argument
/// passes it on, so that it reaches the surface with its reason.
/// </summary>
public sealed class Undetermined
{
    private static readonly IReadOnlyList<Undetermined> None = [];

    /// <summary>Makes one from a diagnostic.</summary>
    /// <param name="diagnostic">Why, and where.</param>
    /// <param name="causes">What it follows from, if it follows from others.</param>
    public Undetermined(Diagnostic diagnostic, IReadOnlyList<Undetermined>? causes = null)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        Diagnostic = diagnostic;
        Causes = causes ?? None;
    }

    /// <summary>Why it is not determined, and where.</summary>
    public Diagnostic Diagnostic { get; }

    /// <summary>What it follows from; empty when it stands for itself.</summary>
    public IReadOnlyList<Undetermined> Causes { get; }

    /// <summary>The stable code of the reason.</summary>
    public string Code => Diagnostic.Code;

    /// <summary>The reason in Chinese.</summary>
    public string ReasonInChinese => Diagnostic.Chinese;

    /// <summary>The reason in English.</summary>
    public string ReasonInEnglish => Diagnostic.English;

    /// <summary>What the author of the expression gave as the reason, or the Chinese wording of the error.</summary>
    public string Reason => Code == Messages.NotDetermined.Code && Diagnostic.Arguments is [string reason] ? reason : ReasonInChinese;

    /// <summary>The place in the expression; null when unknown.</summary>
    public SourceSpan? Span => Diagnostic.Span;

    /// <summary>The text of the expression at that place; null when unknown.</summary>
    public string? ExpressionText => Diagnostic.ExpressionText;

    /// <summary>One for a reason in words.</summary>
    public static Undetermined Because(string reason, ExpressionSite? site = null) =>
        new(new Diagnostic(Messages.NotDetermined, site, reason));

    /// <summary>The one of two operands that is undetermined, both joined when both are, null when neither is.</summary>
    public static Undetermined? Of(object? left, object? right) => (left as Undetermined, right as Undetermined) switch
    {
        (null, var only) => only,
        (var only, null) => only,
        var (first, second) => Join([first, second]),
    };

    /// <summary>One that follows from all undetermined elements of a list (not of lists in it); null when there is none.</summary>
    public static Undetermined? In(ReadOnlySpan<object?> values)
    {
        List<Undetermined>? found = null;
        foreach (var value in values)
            if (value is Undetermined undetermined)
                (found ??= []).Add(undetermined);
        return found is null ? null : Join(found);
    }

    /// <summary>One that follows from all undetermined elements of a list (not of lists in it); null when there is none.</summary>
    public static Undetermined? In(IReadOnlyList<object?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        List<Undetermined>? found = null;
        for (var i = 0; i < values.Count; i++)
            if (values[i] is Undetermined undetermined)
                (found ??= []).Add(undetermined);
        return found is null ? null : Join(found);
    }

    /// <inheritdoc/>
    public override string ToString() => FeelText.Format(this);

    private static Undetermined Join(List<Undetermined> several)
    {
        var causes = several.Distinct().ToArray();
        return causes.Length == 1
            ? causes[0]
            : new Undetermined(new Diagnostic(Messages.SeveralNotDetermined, causes[0].Diagnostic.Site,
                FeelNumber.FromInt64(causes.Length)), causes);
    }
}
