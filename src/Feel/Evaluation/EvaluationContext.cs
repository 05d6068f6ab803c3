using NodaTime;
using Zhengling.Feel.BuiltIns.Patterns;
using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Evaluation;

/// <summary>
/// What one evaluation carries along: options, clock, diagnostics, limits. Cheap to make; used by one thread at a time; call
/// <see cref="Reset"/> to use it again. Nothing of it is static.
/// </summary>
public sealed class EvaluationContext
{
    private const int MaxPatterns = 64;
    private readonly TimeProvider? _clock;
    private readonly FeelZone? _zone;
    private List<Diagnostic>? _diagnostics;
    private ExpressionSite? _site;
    private Dictionary<(string, string), XPathPattern>? _patterns;
    private long _steps;
    private int _depth;

    /// <summary>Makes a context.</summary>
    /// <param name="options">The settings; <see cref="EvaluationOptions.Standard"/> when null.</param>
    /// <param name="clock">The clock of <c>now()</c> and <c>today()</c>; without one they are errors.</param>
    /// <param name="zone">The zone of <c>now()</c> and <c>today()</c>; the clock's own when null.</param>
    /// <param name="cancellation">Stops a long evaluation; one that cancels itself after a time is a time limit.</param>
    public EvaluationContext(
        EvaluationOptions? options = null, TimeProvider? clock = null, FeelZone? zone = null, CancellationToken cancellation = default)
    {
        Options = options ?? EvaluationOptions.Standard;
        IsStrict = Options.Mode == EvaluationMode.Strict;
        _clock = clock;
        _zone = zone;
        Cancellation = cancellation;
    }

    /// <summary>The settings.</summary>
    public EvaluationOptions Options { get; }

    /// <summary>Whether errors become <see cref="Undetermined"/> rather than null.</summary>
    public bool IsStrict { get; }

    /// <summary>Stops a long evaluation.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>What was recorded so far, oldest first, at most <see cref="EvaluationOptions.MaxDiagnostics"/>.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics ?? (IReadOnlyList<Diagnostic>)[];

    /// <summary>How many diagnostics there were, kept or not.</summary>
    public int DiagnosticCount { get; private set; }

    /// <summary>The place of the operation under way; null when unknown.</summary>
    public ExpressionSite? Site => _site;

    /// <summary>
    /// Notes the place of the operation about to be carried out and returns this context, so that it can stand as the last argument
    /// of an operator call: <c>FeelArithmetic.Add(left, right, context.At(site))</c>.
    /// </summary>
    public EvaluationContext At(ExpressionSite? site)
    {
        _site = site;
        return this;
    }

    /// <summary>Records an error at the present place.</summary>
    /// <returns>Null in standard mode, an <see cref="Undetermined"/> that carries the diagnostic in strict mode.</returns>
    public object? Error(DiagnosticMessage message, params ReadOnlySpan<object?> arguments)
    {
        var diagnostic = new Diagnostic(message, _site, arguments);
        Record(diagnostic);
        return IsStrict ? new Undetermined(diagnostic) : null;
    }

    /// <summary>Records a diagnostic without any effect on the result.</summary>
    public void Record(Diagnostic diagnostic)
    {
        if (DiagnosticCount++ < Options.MaxDiagnostics)
            (_diagnostics ??= []).Add(diagnostic);
    }

    /// <summary>Counts one iteration or call.</summary>
    /// <exception cref="EvaluationLimitException">There were too many.</exception>
    /// <exception cref="OperationCanceledException">The evaluation was cancelled.</exception>
    public void Step()
    {
        if (++_steps > Options.MaxSteps)
            throw new EvaluationLimitException(new Diagnostic(Messages.StepLimit, _site, FeelNumber.FromInt64(Options.MaxSteps)));
        if ((_steps & 0x3FF) == 0)
            Cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>Enters a function's body; <see cref="Leave"/> must follow.</summary>
    /// <exception cref="EvaluationLimitException">Calls nest too deep or are too many.</exception>
    public void Enter()
    {
        Step();
        if (++_depth > Options.MaxDepth)
            throw new EvaluationLimitException(new Diagnostic(Messages.DepthLimit, _site, FeelNumber.FromInt64(Options.MaxDepth)));
    }

    /// <summary>Leaves a function's body.</summary>
    public void Leave() => _depth--;

    /// <summary>Forgets diagnostics and counts, for another evaluation with the same settings.</summary>
    public void Reset()
    {
        _diagnostics = null;
        DiagnosticCount = 0;
        _site = null;
        _steps = 0;
        _depth = 0;
    }

    /// <summary>Forgets the diagnostics after the first so many: those of code that gave up, for other code to say them anew.</summary>
    internal void Rewind(int count)
    {
        if (_diagnostics?.Count > count)
            _diagnostics.RemoveRange(count, _diagnostics.Count - count);
        DiagnosticCount = count;
    }

    /// <summary>A regular expression, made once for all its uses in this context.</summary>
    /// <exception cref="PatternException">It is not valid.</exception>
    internal XPathPattern Pattern(string pattern, string flags)
    {
        _patterns ??= [];
        if (_patterns.TryGetValue((pattern, flags), out var known))
            return known;
        var made = new XPathPattern(pattern, flags, Options.PatternTimeout);
        if (_patterns.Count >= MaxPatterns)
            _patterns.Clear();
        _patterns.Add((pattern, flags), made);
        return made;
    }

    /// <summary>The clock's present moment in the context's zone; null when the context has no clock.</summary>
    public FeelDateTime? Now()
    {
        if (_clock is null)
            return null;
        var zone = _zone ?? FeelZone.FromSystem(_clock.LocalTimeZone);
        return FeelDateTime.FromInstant(Instant.FromDateTimeOffset(_clock.GetUtcNow()), zone);
    }
}
