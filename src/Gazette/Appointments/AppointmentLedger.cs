using Zhengling.Gazette.Units;

namespace Zhengling.Gazette.Appointments;

/// <summary>
/// Who held which post when, from the acts of many documents. History is kept, never overwritten: several persons may hold one post.
/// Proposals change nothing.
/// </summary>
public sealed class AppointmentLedger
{
    private readonly List<Tenure> _tenures = [];
    private readonly List<Appointment> _unmatched = [];

    private AppointmentLedger()
    {
    }

    /// <summary>All tenures, by the date of their first act.</summary>
    public IReadOnlyList<Tenure> Tenures => _tenures;

    /// <summary>Removals without an appointment on record, and confirmations that fit no single probation.</summary>
    public IReadOnlyList<Appointment> Unmatched => _unmatched;

    /// <summary>Builds the ledger.</summary>
    /// <param name="acts">The acts, in any order; acts without a date are left out.</param>
    /// <returns>The ledger.</returns>
    public static AppointmentLedger Of(IEnumerable<Appointment> acts)
    {
        var ledger = new AppointmentLedger();
        foreach (var act in acts.Where(act => act.Date is not null).OrderBy(act => act.Date).ThenBy(act => act.Document).ThenBy(act => act.Line))
            ledger.Add(act);
        return ledger;
    }

    /// <summary>The tenures that the documents show for a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="post">Only posts with this unit or office in their name; null for all.</param>
    /// <returns>The tenures, by post.</returns>
    public IReadOnlyList<Tenure> AsOf(DateOnly day, string? post = null)
        => [.. _tenures.Where(tenure => tenure.HeldOn(day) && (post is null || tenure.Post.Contains(post, StringComparison.Ordinal))).OrderBy(tenure => tenure.Post, StringComparer.Ordinal)];

    /// <summary>The post an act is about: canonical unit and office.</summary>
    /// <param name="act">The act.</param>
    /// <returns>The key posts are compared by.</returns>
    public static string PostOf(Appointment act) => (act.Unit?.Name ?? UnitRegister.Key(act.UnitName)) + act.Office;

    private void Add(Appointment act)
    {
        switch (act.Act)
        {
            case AppointmentAct.Appoint:
                _tenures.Add(new(act.Person, PostOf(act), act, null, null));
                break;
            case AppointmentAct.Remove:
                End(act);
                break;
            case AppointmentAct.Confirm:
                Confirm(act);
                break;
        }
    }

    private void End(Appointment act)
    {
        var open = _tenures.FindLastIndex(tenure => tenure.Removal is null && tenure.Person == act.Person && tenure.Post == PostOf(act));
        if (open >= 0)
        {
            _tenures[open] = _tenures[open] with { Removal = act };
            return;
        }
        _tenures.Add(new(act.Person, PostOf(act), null, act, null));
        _unmatched.Add(act);
    }

    /// <summary>A confirmation usually names no post: it is the person's one open probation, if there is exactly one.</summary>
    private void Confirm(Appointment act)
    {
        var open = _tenures.Index().Where(entry => entry.Item is { Removal: null, Confirmation: null, Appointment.OnProbation: true }
            && entry.Item.Person == act.Person && (act.Office.Length == 0 || entry.Item.Post == PostOf(act))).ToList();
        if (open is [var (at, tenure)])
            _tenures[at] = tenure with { Confirmation = act };
        else
            _unmatched.Add(act);
    }
}
