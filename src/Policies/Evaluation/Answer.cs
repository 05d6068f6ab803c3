using Zhengling.Policies.Citations;
using Zhengling.Policies.Diagnostics;

namespace Zhengling.Policies.Evaluation;

/// <summary>What kind of answer it is.</summary>
public enum AnswerStatus
{
    /// <summary>The text gives the value.</summary>
    Determined,

    /// <summary>The text leaves the value, or a part of it, open (未规定).</summary>
    Undetermined,

    /// <summary>The document is not in force on the day asked for.</summary>
    NotInForce,
}

/// <summary>The answer to a question, with everything it rests on.</summary>
public sealed record Answer
{
    /// <summary>The pack.</summary>
    public required Pack Pack { get; init; }

    /// <summary>The decision's name.</summary>
    public required string Decision { get; init; }

    /// <summary>The day for which the answer holds.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The FEEL value; null when it is not determined as a whole. A list or context can hold parts that are not determined.</summary>
    public object? Value { get; init; }

    /// <summary>The unit of the value; or null.</summary>
    public string? Unit { get; init; }

    /// <summary>What kind of answer it is.</summary>
    public required AnswerStatus Status { get; init; }

    /// <summary>Why it is not determined or not in force; empty when it is determined.</summary>
    public IReadOnlyList<AnswerReason> Reasons { get; init; } = [];

    /// <summary>The places and outside sources that it rests on, each once, in the order of the explanation.</summary>
    public IReadOnlyList<PackCitation> Citations { get; init; } = [];

    /// <summary>The readings that it used.</summary>
    public IReadOnlyList<AnswerReading> Readings { get; init; } = [];

    /// <summary>How the value came about; null when nothing was evaluated.</summary>
    public AnswerStep? Trace { get; init; }
}

/// <summary>Why an answer is not a value.</summary>
/// <param name="Code">A stable code.</param>
/// <param name="Message">The reason.</param>
/// <param name="Citations">The places looked at.</param>
/// <param name="DecidedBy">Who may decide; null where the text empowers nobody.</param>
public sealed record AnswerReason(string Code, LocalText Message, IReadOnlyList<PackCitation> Citations, string? DecidedBy);

/// <summary>A reading that an answer used.</summary>
/// <param name="Name">The question's name.</param>
/// <param name="Choice">The reading used; null where none was chosen.</param>
/// <param name="IsDefault">Whether it is the default.</param>
/// <param name="DecidedBy">Who decides; or null.</param>
/// <param name="Alternatives">What the other readings would give.</param>
public sealed record AnswerReading(
    string Name, string? Choice, bool IsDefault, string? DecidedBy, IReadOnlyList<AlternativeReading> Alternatives);

/// <summary>What another reading would give.</summary>
/// <param name="Choice">The reading.</param>
/// <param name="Status">The kind of answer.</param>
/// <param name="Value">The value.</param>
/// <param name="Changes">Whether value or kind differ from the answer.</param>
public sealed record AlternativeReading(string Choice, AnswerStatus Status, object? Value, bool Changes);

/// <summary>A step of an explanation: value ← rule or formula ← inputs ← article.</summary>
public sealed record AnswerStep
{
    /// <summary>The stable id of the decision, rule, function or input.</summary>
    public required string Id { get; init; }

    /// <summary>What it is: <c>decision</c>, <c>table</c>, <c>rule</c>, <c>function</c>, <c>formula</c>, <c>input</c>, <c>reading</c>, <c>register</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its FEEL value.</summary>
    public object? Value { get; init; }

    /// <summary>The unit of the value; or null.</summary>
    public string? Unit { get; init; }

    /// <summary>The formula or the condition; or null.</summary>
    public string? Expression { get; init; }

    /// <summary>The places it carries out.</summary>
    public IReadOnlyList<PackCitation> Citations { get; init; } = [];

    /// <summary>The names it read, with their values.</summary>
    public IReadOnlyList<KeyValuePair<string, object?>> Inputs { get; init; } = [];

    /// <summary>The rules that applied, with their places.</summary>
    public IReadOnlyList<AppliedRule> Rules { get; init; } = [];

    /// <summary>The steps it rests on. A step that was shown before is shown again without its own.</summary>
    public IReadOnlyList<AnswerStep> Children { get; init; } = [];
}

/// <summary>A rule of a table that applied.</summary>
/// <param name="Id">Its stable id.</param>
/// <param name="Label">Its label in the table.</param>
/// <param name="Note">What the pack says about it; or null.</param>
/// <param name="Citations">The places it carries out.</param>
public sealed record AppliedRule(string Id, string Label, string? Note, IReadOnlyList<PackCitation> Citations);
