using System.Text.Json;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Json;
using Zhengling.Feel.Values;
using Zhengling.Policies.Citations;
using Zhengling.Policies.Evaluation;
using Zhengling.Policies.Inputs;

namespace Zhengling.Policies.Examples;

/// <summary>Runs the worked examples of a pack.</summary>
public static class ExampleRunner
{
    /// <summary>Runs one example.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="example">The example.</param>
    public static ExampleResult Run(CompiledPack pack, Example example)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(example);
        if (pack.Decision(example.Decision) is null)
            return new ExampleResult(example, $"没有名为“{example.Decision}”的测算。");
        try
        {
            var answer = PackEvaluator.Evaluate(pack, new EvaluationRequest
            {
                Decision = example.Decision,
                AsOf = example.AsOf ?? pack.Pack.InForce.From,
                Inputs = example.Inputs,
                Readings = example.Readings,
                CompareReadings = false,
            });
            return new ExampleResult(example, Difference(answer, example));
        }
        catch (InputException e)
        {
            return new ExampleResult(example, RefusalDifference(e, example));
        }
        catch (EvaluationLimitException e)
        {
            return new ExampleResult(example, e.Diagnostic.Chinese);
        }
    }

    private static string? RefusalDifference(InputException refusal, Example example)
    {
        if (example.Error is { } input && refusal.Errors.Any(e => e.Input == input || e.Input.StartsWith(input + ".", StringComparison.Ordinal) || e.Input.StartsWith(input + "[", StringComparison.Ordinal)))
            return null;
        var messages = string.Join(" ", refusal.Errors.Select(e => e.Message.Zh));
        return example.Error is null ? $"输入被拒绝：{messages}" : $"应拒绝“{example.Error}”，实际：{messages}";
    }

    private static string? Difference(Answer answer, Example example)
    {
        if (example.Error is not null)
            return $"应拒绝输入“{example.Error}”，实际得到{FeelText.Format(answer.Value)}。";
        if (answer.Status != example.Status)
            return $"应为{AnswerJson.Name(example.Status)}，实际为{AnswerJson.Name(answer.Status)}：{FeelText.Format(answer.Value)} {string.Join(" ", answer.Reasons.Select(r => r.Message.Zh))}";
        if (example.Reason is { } reason && !answer.Reasons.Any(r => r.Message.Zh.Contains(reason, StringComparison.Ordinal)))
            return $"理由应含“{reason}”，实际：{string.Join(" ", answer.Reasons.Select(r => r.Message.Zh))}";
        if (example.Cites.FirstOrDefault(c => !Cites(answer, c, example)) is { } missing)
            return $"应引用“{missing}”，实际引用：{string.Join("；", answer.Citations.Select(c => c.Text))}";
        return example.Expect is { } expected && !Matches(expected, answer.Value)
            ? $"应为{expected.GetRawText()}，实际为{FeelJson.Write(answer.Value)}。"
            : null;
    }

    private static bool Cites(Answer answer, string wanted, Example example) =>
        PackCitation.ParseAll(wanted, example.Origin, out var bad).All(w => answer.Citations.Any(a => w.Covers(a.Text) && a.IsOutside == w.IsOutside)) && bad.Count == 0;

    /// <summary>Whether a value is the expected one: numbers by value, dates by their text, contexts by the entries named.</summary>
    private static bool Matches(JsonElement expected, object? value) => (expected.ValueKind, value) switch
    {
        (JsonValueKind.Null, null or Undetermined) => true,
        (JsonValueKind.Number, FeelNumber number) => FeelNumber.TryParse(expected.GetRawText(), out var e) && e == number,
        (JsonValueKind.True or JsonValueKind.False, bool b) => expected.GetBoolean() == b,
        (JsonValueKind.String, string s) => expected.GetString() == s,
        (JsonValueKind.String, Undetermined) => expected.GetString() == "未规定",
        (JsonValueKind.String, not (null or FeelContext or IReadOnlyList<object?>)) => JsonElement.Parse(FeelJson.Write(value)) is { ValueKind: JsonValueKind.String } shown && shown.GetString() == expected.GetString(),
        (JsonValueKind.Array, IReadOnlyList<object?> list) => expected.GetArrayLength() == list.Count && expected.EnumerateArray().Select((e, i) => Matches(e, list[i])).All(m => m),
        (JsonValueKind.Object, FeelContext context) => expected.EnumerateObject().All(p => context.TryGetValue(p.Name, out var entry) && Matches(p.Value, entry)),
        _ => false,
    };
}
