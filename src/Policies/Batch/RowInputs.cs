using Zhengling.Feel.Evaluation;
using Zhengling.Policies.Evaluation;
using Zhengling.Policies.Inputs;

namespace Zhengling.Policies.Batch;

/// <summary>What a row asks: the values of the inputs and readings, the day, and what is wrong. Used again from row to row by one worker.</summary>
/// <param name="decision">The decision.</param>
/// <param name="job">The job.</param>
/// <param name="context">The worker's context.</param>
internal sealed class RowInputs(PreparedDecision decision, BatchJob job, EvaluationContext context)
{
    /// <summary>The column or member that gives the day.</summary>
    public const string AsOfName = "asOf";

    /// <summary>The column or member that gives the readings.</summary>
    public const string ReadingsName = "readings";

    private bool _ownReadings = true;

    /// <summary>The values by name.</summary>
    public Dictionary<string, object?> Values { get; } = new(StringComparer.Ordinal);

    /// <summary>The day.</summary>
    public DateOnly AsOf { get; private set; }

    /// <summary>What is wrong; empty when the row can be evaluated.</summary>
    public List<InputError> Errors { get; } = [];

    /// <summary>The context to check values with.</summary>
    public EvaluationContext Context => context;

    /// <summary>Begins a row.</summary>
    public void Clear()
    {
        Errors.Clear();
        AsOf = job.AsOf;
        if (_ownReadings)
            decision.SetReadings(job.Readings, Values);
        _ownReadings = false;
    }

    /// <summary>Sets the day.</summary>
    /// <param name="text">As the row has it; nothing means the job's day.</param>
    public void SetAsOf(string text)
    {
        if (text.Length == 0)
            return;
        if (DateRange.TryDay(text, out var day))
            AsOf = day;
        else
            Errors.Add(InputMessages.NoSuchDate(AsOfName, text));
    }

    /// <summary>Sets the readings; those that the row does not choose are the job's.</summary>
    public void SetReadings(Dictionary<string, string> chosen)
    {
        decision.CheckReadings(chosen, Errors);
        foreach (var (name, choice) in job.Readings)
            chosen.TryAdd(name, choice);
        decision.SetReadings(chosen, Values);
        _ownReadings = true;
    }
}
