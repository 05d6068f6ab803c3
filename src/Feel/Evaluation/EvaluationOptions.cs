namespace Zhengling.Feel.Evaluation;

/// <summary>The settings of an evaluation; immutable, to be shared by many.</summary>
public sealed record EvaluationOptions
{
    /// <summary>DMN behaviour with default limits.</summary>
    public static EvaluationOptions Standard { get; } = new();

    /// <summary>Errors become <see cref="Values.Undetermined"/>; default limits.</summary>
    public static EvaluationOptions Strict { get; } = new() { Mode = EvaluationMode.Strict };

    /// <summary>What an erroneous operation yields; <see cref="EvaluationMode.Standard"/> unless said otherwise.</summary>
    public EvaluationMode Mode { get; init; }

    /// <summary>How many steps (iterations and calls) one evaluation may take; ten million unless said otherwise.</summary>
    public long MaxSteps { get; init; } = 10_000_000;

    /// <summary>How deep function calls may nest; 256 unless said otherwise.</summary>
    public int MaxDepth { get; init; } = 256;

    /// <summary>How many elements a list, or characters a string, may have; one million unless said otherwise.</summary>
    public int MaxSize { get; init; } = 1_000_000;

    /// <summary>How many diagnostics are kept; the rest are counted only. 100 unless said otherwise.</summary>
    public int MaxDiagnostics { get; init; } = 100;

    /// <summary>How long one regular expression may run; 100 milliseconds unless said otherwise.</summary>
    public TimeSpan PatternTimeout { get; init; } = TimeSpan.FromMilliseconds(100);
}
