using Zhengling.Feel.Diagnostics;

namespace Zhengling.Dmn.Evaluation;

/// <summary>What evaluating a decision came to.</summary>
public sealed class DecisionResult
{
    /// <summary>The value: a FEEL value; in strict mode possibly an <see cref="Zhengling.Feel.Values.Undetermined"/>.</summary>
    public object? Value { get; init; }

    /// <summary>What was reported: refused inputs, then the warnings and errors of the evaluation, in order.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>
    /// Inputs that do not fit the model: unknown names, wrong types, values that are not allowed. The caller decides whether to refuse;
    /// a value that does not fit has counted as null (standard mode) or as not determined (strict mode).
    /// </summary>
    public IReadOnlyList<InputProblem> InputProblems { get; init; } = [];

    /// <summary>How the value came about; null unless a trace was asked for.</summary>
    public TraceNode? Trace { get; init; }
}

/// <summary>What is wrong with an input.</summary>
public enum InputProblemKind
{
    /// <summary>The model has no input of that name.</summary>
    UnknownName,

    /// <summary>The value is not of the input's type.</summary>
    WrongType,

    /// <summary>The value is of the type but not among the allowed values.</summary>
    NotAllowed,

    /// <summary>The decision read the input and no value was given.</summary>
    Missing,
}

/// <summary>An input that does not fit the model.</summary>
/// <param name="Input">The input's name.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Diagnostic">The message for people.</param>
public sealed record InputProblem(string Input, InputProblemKind Kind, Diagnostic Diagnostic);
