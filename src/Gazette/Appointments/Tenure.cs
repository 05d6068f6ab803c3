namespace Zhengling.Gazette.Appointments;

/// <summary>One person's time in one post, as far as the documents show it.</summary>
/// <param name="Person">The person.</param>
/// <param name="Post">The post, by its canonical unit and its office.</param>
/// <param name="Appointment">The appointment, or null when the documents only show the end.</param>
/// <param name="Removal">The removal, or null.</param>
/// <param name="Confirmation">The end of the probation, or null.</param>
public sealed record Tenure(string Person, string Post, Appointment? Appointment, Appointment? Removal, Appointment? Confirmation)
{
    /// <summary>The first day, by the date of the document; null when the documents do not show it.</summary>
    public DateOnly? Since => Appointment?.Date;

    /// <summary>The day of the removal, by the date of the document; null when there is none.</summary>
    public DateOnly? Until => Removal?.Date;

    /// <summary>Whether the documents show that the post was held on a day. A tenure without a known beginning shows it for no day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>From the day of the appointment to the day before the removal.</returns>
    public bool HeldOn(DateOnly day) => Since <= day && !(Until <= day);

    /// <summary>Whether the documents say only that the post was held until some later day, not since when.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True for a removal after the day without an appointment on record.</returns>
    public bool HeldPerhapsOn(DateOnly day) => Appointment is null && Until > day;

    /// <summary>Whether the holder was on probation on a day: appointed with one and not confirmed yet.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The end of a probation is what a document confirms, never reckoned.</returns>
    public bool OnProbation(DateOnly day) => HeldOn(day) && Appointment is { OnProbation: true } && !(Confirmation?.Date <= day);
}
