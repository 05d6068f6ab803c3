using Zhengling.Dmn.Model;
using Zhengling.Policies.Citations;

namespace Zhengling.Policies.Readings;

/// <summary>
/// A question (口径) on which careful officials may read the text differently: what the readings are, which one is the default, and
/// who decides. Its name is a variable of the pack's expressions; its value is the chosen reading's name.
/// </summary>
/// <param name="Name">The name.</param>
/// <param name="Question">The question.</param>
/// <param name="Choices">The readings.</param>
/// <param name="Default">The reading used when none is set; null where one has to be set.</param>
/// <param name="DecidedBy">Who may decide; null where the pack does not say.</param>
/// <param name="Citations">The places read differently.</param>
/// <param name="Origin">Where the pack says so.</param>
public sealed record Reading(
    string Name,
    string? Question,
    IReadOnlyList<ReadingChoice> Choices,
    string? Default,
    string? DecidedBy,
    IReadOnlyList<PackCitation> Citations,
    SourceLocation Origin);

/// <summary>One of the readings (读法).</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it means; or null.</param>
public sealed record ReadingChoice(string Name, string? Description);
