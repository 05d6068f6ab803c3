using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Values;
using Zhengling.Policies.Decisions;
using Zhengling.Policies.Inputs;
using Zhengling.Policies.Readings;

namespace Zhengling.Policies.Evaluation;

/// <summary>A decision with what has to be known to evaluate it, worked out once for many evaluations. Safe for many threads.</summary>
/// <param name="pack">The pack.</param>
/// <param name="name">The decision's name.</param>
internal sealed class PreparedDecision(CompiledPack pack, string name)
{
    /// <summary>The pack.</summary>
    public CompiledPack Pack => pack;

    /// <summary>The decision's name.</summary>
    public string Name => name;

    /// <summary>The inputs it rests on, in the order in which the pack declares them.</summary>
    public IReadOnlyList<InputDescription> Inputs { get; } = Named(pack, name, pack.Pack.Inputs, i => i.Name);

    /// <summary>The readings it may use.</summary>
    public IReadOnlyList<Reading> Readings { get; } = Named(pack, name, pack.Pack.Readings, r => r.Name);

    /// <summary>Evaluates it.</summary>
    /// <param name="values">The values of its inputs and readings.</param>
    /// <param name="context">A context in strict mode, new or reset.</param>
    public object? Evaluate(IReadOnlyDictionary<string, object?> values, EvaluationContext context) =>
        pack.Model.Evaluate(name, values, context).Value;

    /// <summary>Says what is wrong with chosen readings.</summary>
    public void CheckReadings(IReadOnlyDictionary<string, string> chosen, List<InputError> errors)
    {
        foreach (var (key, choice) in chosen)
        {
            if (pack.Pack.Readings.FirstOrDefault(r => r.Name == key) is not { } reading)
                errors.Add(InputMessages.UnknownReading(key, pack.Pack.Readings.Select(r => r.Name)));
            else if (!reading.Choices.Any(c => c.Name == choice))
                errors.Add(InputMessages.UnknownChoice(key, choice, reading.Choices.Select(c => c.Name)));
        }
    }

    /// <summary>Sets every reading among the values: as chosen, else its default, else open.</summary>
    public void SetReadings(IReadOnlyDictionary<string, string> chosen, Dictionary<string, object?> values)
    {
        foreach (var reading in Readings)
            values[reading.Name] = Choice(reading, chosen) ?? (object)new Undetermined(new Diagnostic(PackFunctions.ReadingOpen, null, reading.Name));
    }

    /// <summary>The choice for a reading: as chosen, else its default; null where it stays open.</summary>
    public static string? Choice(Reading reading, IReadOnlyDictionary<string, string> chosen) =>
        chosen.GetValueOrDefault(reading.Name) ?? reading.Default;

    private static IReadOnlyList<T> Named<T>(CompiledPack pack, string decision, IEnumerable<T> all, Func<T, string> nameOf)
    {
        var keys = pack.Model.InputsOf(decision).Select(i => i.Key).ToHashSet(StringComparer.Ordinal);
        return [.. all.Where(i => keys.Contains(nameOf(i)))];
    }
}
