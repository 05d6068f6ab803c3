using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Values;
using Zhengling.Policies.Diagnostics;
using Zhengling.Policies.Inputs;
using Zhengling.Policies.Readings;

namespace Zhengling.Policies.Evaluation;

/// <summary>Answers questions to packs.</summary>
public static class PackEvaluator
{
    /// <summary>Answers a question. Evaluation is strict: what the text leaves open, and every error, is 未规定 with its reason.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="request">The question.</param>
    /// <exception cref="InputException">The values given can't be used.</exception>
    /// <exception cref="ArgumentException">The pack has no such decision, or is not usable.</exception>
    /// <exception cref="EvaluationLimitException">The evaluation ran over its limits.</exception>
    public static Answer Evaluate(CompiledPack pack, EvaluationRequest request)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(request);
        var decision = pack.Decision(request.Decision)
            ?? throw new ArgumentException($"The pack {pack.Pack.Slug} has no decision \"{request.Decision}\".", nameof(request));
        if (!pack.IsUsable)
            throw new ArgumentException($"The pack {pack.Pack.Slug} has errors; run check.", nameof(pack));

        var prepared = pack.Prepare(request.Decision)!;
        var values = ReadInputs(prepared, request);
        prepared.SetReadings(request.Readings, values);
        var answer = new Answer
        {
            Pack = pack.Pack,
            Decision = decision.Name,
            AsOf = request.AsOf,
            Unit = decision.Unit,
            Status = AnswerStatus.NotInForce,
        };
        if (!pack.Pack.InForce.Contains(request.AsOf))
            return answer with { Reasons = [NotInForce(pack.Pack, request.AsOf)] };

        var result = pack.Model.Evaluate(decision.Name, values, Context(request), trace: true);
        var explanation = new Explainer(pack).Explain(result.Trace, decision.Unit);
        var status = StatusOf(result.Value);
        return answer with
        {
            Value = result.Value is Undetermined ? null : result.Value,
            Status = status,
            Reasons = status == AnswerStatus.Determined ? [] : new ReasonFinder(pack).Find(result.Value, result.Trace),
            Citations = explanation.Citations,
            Readings = [.. explanation.ReadingsRead.Select(r => Compare(prepared, request, values, r, result.Value, status))],
            Trace = explanation.Root,
        };
    }

    private static EvaluationContext Context(EvaluationRequest request) => new(EvaluationOptions.Strict, cancellation: request.Cancellation);

    private static Dictionary<string, object?> ReadInputs(PreparedDecision decision, EvaluationRequest request)
    {
        var pack = decision.Pack;
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        var errors = new List<InputError>();
        foreach (var name in request.Inputs.Keys.Where(n => !pack.Pack.Inputs.Any(i => i.Name == n)))
            errors.Add(InputMessages.Unknown(name, decision.Inputs.Select(i => i.Name)));
        foreach (var input in decision.Inputs)
        {
            if (request.Inputs.TryGetValue(input.Name, out var json))
                values[input.Name] = pack.Values.Read(json, input.Name, input.Use, errors);
            else if (input.Use.Optional)
                values[input.Name] = null;
            else
                errors.Add(InputMessages.Missing(input.Name, input));
        }

        // What this decision does not use is not needed, but what is given has to make sense.
        foreach (var input in pack.Pack.Inputs.Except(decision.Inputs))
        {
            if (request.Inputs.TryGetValue(input.Name, out var json))
                pack.Values.Read(json, input.Name, input.Use, errors);
        }

        decision.CheckReadings(request.Readings, errors);

        // Before its first day a document asks for nothing; but what is given has to make sense.
        if (!pack.Pack.InForce.Contains(request.AsOf))
            errors.RemoveAll(e => e.Code == InputMessages.MissingCode);
        return errors.Count == 0 ? values : throw new InputException(errors);
    }

    private static AnswerReading Compare(
        PreparedDecision decision, EvaluationRequest request, Dictionary<string, object?> values, Reading reading, object? value, AnswerStatus status)
    {
        var choice = PreparedDecision.Choice(reading, request.Readings);
        var alternatives = new List<AlternativeReading>();
        foreach (var other in reading.Choices.Where(c => request.CompareReadings && c.Name != choice))
        {
            var changed = new Dictionary<string, object?>(values, StringComparer.Ordinal) { [reading.Name] = other.Name };
            var result = decision.Evaluate(changed, Context(request));
            var kind = StatusOf(result);
            alternatives.Add(new AlternativeReading(other.Name, kind, result is Undetermined ? null : result, kind != status || !SameText(result, value)));
        }

        return new AnswerReading(reading.Name, choice, choice == reading.Default, reading.DecidedBy ?? decision.Pack.Pack.Interpreter, alternatives);
    }

    // FEEL equality leaves lists with undetermined parts undetermined; the canonical text tells them apart.
    private static bool SameText(object? left, object? right) => FeelText.Format(left) == FeelText.Format(right);

    internal static AnswerStatus StatusOf(object? value) => HoldsUndetermined(value) ? AnswerStatus.Undetermined : AnswerStatus.Determined;

    private static bool HoldsUndetermined(object? value) => value switch
    {
        Undetermined => true,
        FeelContext context => context.Values.Any(HoldsUndetermined),
        IReadOnlyList<object?> list => list.Any(HoldsUndetermined),
        _ => false,
    };

    internal static AnswerReason NotInForce(Pack pack, DateOnly day)
    {
        var early = day < pack.InForce.From;
        var text = early
            ? new LocalText($"{pack.Document}自{pack.InForce.From:yyyy-MM-dd}起施行，{day:yyyy-MM-dd}尚未施行。", $"{pack.Document} is in force from {pack.InForce.From:yyyy-MM-dd}; on {day:yyyy-MM-dd} it was not yet.")
            : new LocalText($"{pack.Document}施行至{pack.InForce.To:yyyy-MM-dd}，{day:yyyy-MM-dd}已失效。", $"{pack.Document} was in force until {pack.InForce.To:yyyy-MM-dd}; on {day:yyyy-MM-dd} it no longer was.");
        return new AnswerReason(early ? "FORCE-001" : "FORCE-002", text, [], null);
    }
}
