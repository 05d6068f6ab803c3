using System.Text.Json;
using System.Text.Json.Serialization;

namespace Zhengling.Server.Evaluation;

/// <summary>
/// The answer of a decision, as <see cref="Zhengling.Policies.Evaluation.AnswerJson"/> writes it. These types describe that JSON in the
/// API's description; a test holds the two together.
/// </summary>
/// <param name="Value">The value: any JSON; a part that is not determined is <c>{"未规定": reason}</c>; null when it is not determined as a whole.</param>
/// <param name="Status">What kind of answer it is.</param>
/// <param name="Reasons">Why it is not determined or not in force.</param>
/// <param name="Citations">The places and outside sources it rests on.</param>
/// <param name="Readings">The readings it used.</param>
/// <param name="Trace">How the value came about; null when nothing was evaluated.</param>
/// <param name="Pack">The slug of the pack.</param>
/// <param name="PackSha256">The version of the pack.</param>
/// <param name="Document">The document number.</param>
/// <param name="Decision">The decision's name.</param>
/// <param name="Unit">The unit of the value, or null.</param>
/// <param name="AsOf">The day for which the answer holds.</param>
public sealed record AnswerView(
    JsonElement Value, StatusView Status, IReadOnlyList<ReasonView> Reasons, IReadOnlyList<AnswerCitation> Citations,
    IReadOnlyList<ReadingUsed> Readings, StepView? Trace, string Pack, string PackSha256, string Document, string Decision, string? Unit,
    DateOnly AsOf);

/// <summary>What kind of answer it is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<StatusView>))]
public enum StatusView
{
    /// <summary>The text gives the value.</summary>
    [JsonStringEnumMemberName("determined")]
    Determined,

    /// <summary>The text leaves the value, or a part of it, open.</summary>
    [JsonStringEnumMemberName("undetermined")]
    Undetermined,

    /// <summary>The document is not in force on the day asked for.</summary>
    [JsonStringEnumMemberName("not-in-force")]
    NotInForce,
}

/// <summary>Why an answer is not a value.</summary>
/// <param name="Code">A stable code.</param>
/// <param name="Message">The reason, in the language of the request.</param>
/// <param name="Citations">The places looked at.</param>
/// <param name="DecidedBy">Who may decide, or null.</param>
public sealed record ReasonView(string Code, string Message, IReadOnlyList<AnswerCitation> Citations, string? DecidedBy);

/// <summary>A place that an answer rests on.</summary>
/// <param name="Document">The document number; null for an outside source.</param>
/// <param name="Text">The place or the source.</param>
/// <param name="Outside">Whether the source is outside the gazette.</param>
public sealed record AnswerCitation(string? Document, string Text, bool Outside);

/// <summary>A reading that an answer used.</summary>
/// <param name="Name">The question's name.</param>
/// <param name="Choice">The reading used; null where none was chosen.</param>
/// <param name="Default">Whether it is the default.</param>
/// <param name="DecidedBy">Who decides, or null.</param>
/// <param name="Alternatives">What the other readings would give.</param>
public sealed record ReadingUsed(string Name, string? Choice, bool Default, string? DecidedBy, IReadOnlyList<AlternativeView> Alternatives);

/// <summary>What another reading would give.</summary>
/// <param name="Choice">The reading.</param>
/// <param name="Status">The status of the answer under it.</param>
/// <param name="Value">The value under it.</param>
/// <param name="Changes">Whether the answer would be another.</param>
public sealed record AlternativeView(string Choice, StatusView Status, JsonElement Value, bool Changes);

/// <summary>A step of an explanation.</summary>
/// <param name="Id">The stable id of the decision, rule, function or input.</param>
/// <param name="Kind"><c>decision</c>, <c>table</c>, <c>rule</c>, <c>function</c>, <c>formula</c>, <c>input</c>, <c>reading</c> or <c>register</c>.</param>
/// <param name="Name">Its name; may be empty.</param>
/// <param name="Value">Its value.</param>
/// <param name="Citations">The places it carries out.</param>
/// <param name="Inputs">The names it read, with their values.</param>
/// <param name="Rules">The rows that applied.</param>
/// <param name="Children">The steps it rests on.</param>
/// <param name="Unit">The unit of the value; left out when there is none.</param>
/// <param name="Expression">The formula; left out when there is none.</param>
public sealed record StepView(
    string Id, string Kind, string Name, JsonElement Value, IReadOnlyList<AnswerCitation> Citations, IReadOnlyList<NamedValue> Inputs,
    IReadOnlyList<RuleView> Rules, IReadOnlyList<StepView> Children, string? Unit = null, string? Expression = null);

/// <summary>A name with its value.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The value.</param>
public sealed record NamedValue(string Name, JsonElement Value);

/// <summary>A row of a table that applied.</summary>
/// <param name="Id">Its stable id.</param>
/// <param name="Label">Its label in the table.</param>
/// <param name="Note">What the pack says about it, or null.</param>
/// <param name="Citations">The places it carries out.</param>
public sealed record RuleView(string Id, string Label, string? Note, IReadOnlyList<AnswerCitation> Citations);
