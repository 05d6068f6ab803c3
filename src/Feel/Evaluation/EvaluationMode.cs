namespace Zhengling.Feel.Evaluation;

/// <summary>What an operation that cannot be carried out yields.</summary>
public enum EvaluationMode
{
    /// <summary>As DMN has it: null, and a diagnostic in the context.</summary>
    Standard,

    /// <summary>An <see cref="Values.Undetermined"/> that carries the diagnostic, so that nothing silent can happen.</summary>
    Strict,
}
