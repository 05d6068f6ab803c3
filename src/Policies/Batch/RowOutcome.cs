using Zhengling.Policies.Evaluation;

namespace Zhengling.Policies.Batch;

/// <summary>What came out for a row.</summary>
/// <param name="Status">The kind of answer; null where the row could not be used.</param>
/// <param name="Value">The value; null when it is not determined as a whole.</param>
/// <param name="Reasons">Why there is no value, or what is wrong with the row.</param>
internal readonly record struct RowOutcome(AnswerStatus? Status, object? Value, IReadOnlyList<string> Reasons)
{
    /// <summary>The status of a row that could not be used.</summary>
    public const string Error = "error";

    /// <summary>The status as results have it.</summary>
    public string StatusName => Status is { } status ? AnswerJson.Name(status) : Error;
}
