using Zhengling.Gazette.Units;

namespace Zhengling.Gazette.Appointments;

/// <summary>What a personnel notice does.</summary>
public enum AppointmentAct
{
    /// <summary>Appoints to an office (任命).</summary>
    Appoint,

    /// <summary>Removes from an office (免去).</summary>
    Remove,

    /// <summary>Confirms after probation (试用期满、正式任职、转正).</summary>
    Confirm,

    /// <summary>Proposes an appointment (建议、提名): in force only when another body has decided.</summary>
    ProposeAppointment,

    /// <summary>Proposes a removal.</summary>
    ProposeRemoval,
}

/// <summary>One act on one person and one post.</summary>
public sealed record Appointment
{
    /// <summary>The person, without 同志 and without spaces. Namesakes cannot be told apart: the text gives no more than the name.</summary>
    public required string Person { get; init; }

    /// <summary>What is done.</summary>
    public required AppointmentAct Act { get; init; }

    /// <summary>The post as printed, e.g. unit and office together; empty when the text names none (as most confirmations do).</summary>
    public string Post { get; init; } = "";

    /// <summary>The unit within the post as printed; empty when none is named.</summary>
    public string UnitName { get; init; } = "";

    /// <summary>The unit, when the register has it.</summary>
    public Unit? Unit { get; init; }

    /// <summary>The office within the post, e.g. 副局长; two offices held as one (主任兼书记) stay together.</summary>
    public string Office { get; init; } = "";

    /// <summary>What the text adds, as printed, e.g. 试用期一年.</summary>
    public IReadOnlyList<string> Conditions { get; init; } = [];

    /// <summary>The month or day the text gives for a confirmation, as printed; null when it gives none.</summary>
    public string? StatedTime { get; init; }

    /// <summary>The document.</summary>
    public required DocumentNumber Document { get; init; }

    /// <summary>
    /// The date of the document. No notice says from when an act has effect; the date of the document is taken, which is a reading.
    /// </summary>
    public required DateOnly? Date { get; init; }

    /// <summary>The address of the paragraph in the document.</summary>
    public required string Address { get; init; }

    /// <summary>The physical line, 1-based.</summary>
    public required int Line { get; init; }

    /// <summary>Whether the appointment begins with, or continues, a probation.</summary>
    public bool OnProbation => Conditions.Any(condition => condition.Contains(AppointmentWords.Probation, StringComparison.Ordinal));
}

/// <summary>What was read from a document.</summary>
/// <param name="Acts">The acts in printed order.</param>
/// <param name="Unread">Clauses that seem to be acts and could not be read: nothing is guessed, nothing dropped.</param>
public sealed record AppointmentReading(IReadOnlyList<Appointment> Acts, IReadOnlyList<UnreadClause> Unread);

/// <summary>A clause that could not be read.</summary>
/// <param name="Address">The address of its paragraph.</param>
/// <param name="Line">The physical line, 1-based.</param>
/// <param name="Text">The clause.</param>
public sealed record UnreadClause(string Address, int Line, string Text);
