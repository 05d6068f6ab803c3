using Zhengling.Gazette.Units;

namespace Zhengling.Gazette.Obligations;

/// <summary>How a text says who is responsible.</summary>
public enum ObligationGrammar
{
    /// <summary>Lines of fields below the task: 牵头单位：…</summary>
    Lines,

    /// <summary>A bracket that closes the task: （某局负责落实）.</summary>
    Bracket,

    /// <summary>The columns of a table.</summary>
    Table,

    /// <summary>A heading that is a unit, its duties below.</summary>
    Heading,

    /// <summary>A plain sentence: a unit and its duty, or a duty with its time.</summary>
    Sentence,
}

/// <summary>What part a unit has in a task.</summary>
public enum DutyRole
{
    /// <summary>Leads (牵头).</summary>
    Lead,

    /// <summary>Is responsible (主责、责任、负责); the text does not say who of several leads.</summary>
    Responsible,

    /// <summary>Cooperates (配合、协同、参与).</summary>
    Cooperate,
}

/// <summary>A unit and its part.</summary>
/// <param name="Unit">The unit as printed and, when the register has it, resolved.</param>
/// <param name="Role">Its part.</param>
public sealed record ObligatedUnit(UnitMention Unit, DutyRole Role);

/// <summary>What the text orders somebody to do.</summary>
public sealed record Obligation
{
    /// <summary>The document.</summary>
    public required DocumentNumber Document { get; init; }

    /// <summary>The address of the node that holds the task; for a row of a table, the address of the table.</summary>
    public required string Address { get; init; }

    /// <summary>The first physical line, 1-based.</summary>
    public required int FirstLine { get; init; }

    /// <summary>The last physical line, 1-based.</summary>
    public required int LastLine { get; init; }

    /// <summary>Where the task begins in the <see cref="GazetteNode.Text"/> of the node, 0-based; 0 for a row of a table.</summary>
    public int Start { get; init; }

    /// <summary>How many characters of the node's text the task takes; 0 for a row of a table and for a task under a mere heading.</summary>
    public int Length { get; init; }

    /// <summary>The task as printed.</summary>
    public required string Task { get; init; }

    /// <summary>Which grammar it was read by.</summary>
    public required ObligationGrammar Grammar { get; init; }

    /// <summary>Who; empty when the sentence names nobody.</summary>
    public IReadOnlyList<ObligatedUnit> Units { get; init; } = [];

    /// <summary>The persons named as leading (牵头领导) or cooperating (协同领导), as printed.</summary>
    public IReadOnlyList<string> Leaders { get; init; } = [];

    /// <summary>By when; what a field of its own says comes first.</summary>
    public IReadOnlyList<Deadline> Deadlines { get; init; } = [];

    /// <summary>The quantities in the task, as printed.</summary>
    public IReadOnlyList<string> Quantities { get; init; } = [];

    /// <summary>To whom it reports.</summary>
    public IReadOnlyList<UnitMention> ReportsTo { get; init; } = [];
}
