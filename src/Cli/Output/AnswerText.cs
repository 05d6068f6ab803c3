using System.Globalization;
using System.Text;
using Zhengling.Feel.Values;
using Zhengling.Policies.Citations;
using Zhengling.Policies.Evaluation;

namespace Zhengling.Cli.Output;

/// <summary>An answer in words, for the terminal.</summary>
/// <param name="language"><c>zh</c> or <c>en</c>.</param>
internal sealed class AnswerText(string language)
{
    private const int MaxLength = 160;

    private readonly StringBuilder _text = new();

    /// <summary>Writes the answer.</summary>
    public string Write(Answer answer, bool explain)
    {
        var unit = answer.Unit is { } u ? " " + u : "";
        var head = answer.Status switch
        {
            AnswerStatus.NotInForce => Say("不在施行期内", "not in force"),
            AnswerStatus.Undetermined when answer.Value is null => Say("未规定", "not determined"),
            AnswerStatus.Undetermined => Say("部分未规定：", "partly not determined: ") + Value(answer.Value) + unit,
            _ => Value(answer.Value) + unit,
        };
        Line(0, $"{answer.Decision} = {head}");
        Line(0, string.Create(CultureInfo.InvariantCulture, $"{answer.Pack.Document} {answer.Pack.Title}  {Say("截至", "as of")} {answer.AsOf:yyyy-MM-dd}"));
        foreach (var reason in answer.Reasons)
        {
            Line(0, $"{Say("理由", "reason")}：{reason.Message.In(language)}{Cited(reason.Citations)}");
            if (reason.DecidedBy is { } body)
                Line(1, $"{Say("可由其决定", "may be decided by")}：{body}");
        }

        if (answer.Citations.Count > 0)
            Line(0, $"{Say("依据", "basis")}：{string.Join("；", answer.Citations.Select(Text))}");
        foreach (var reading in answer.Readings)
            Reading(reading);
        if (explain && answer.Trace is { } trace)
        {
            Line(0, Say("过程：", "how:"));
            Step(trace, 1);
        }

        return _text.ToString().TrimEnd();
    }

    private void Reading(AnswerReading reading)
    {
        Line(0, $"{Say("口径", "reading")}：{reading.Name} = {reading.Choice ?? Say("未选", "none")}{(reading.IsDefault ? Say("（默认）", " (default)") : "")}{(reading.DecidedBy is { } by ? Say($"，由{by}定", $", decided by {by}") : "")}");
        foreach (var other in reading.Alternatives.Where(a => a.Changes))
            Line(1, Say($"若按“{other.Choice}”", $"with \"{other.Choice}\"") + $"：{(other.Status == AnswerStatus.Determined ? Value(other.Value) : AnswerJson.Name(other.Status) is "undetermined" ? Say("未规定", "not determined") : "—")}");
    }

    private void Step(AnswerStep step, int depth)
    {
        var unit = step.Unit is { } u ? " " + u : "";
        switch (step.Kind)
        {
            case "table":
                foreach (var rule in step.Rules)
                    Line(depth, $"{Say("规则", "rule")} {rule.Label}{(rule.Note is { } note ? $"（{note}）" : "")}{Cited(rule.Citations)}{(step.Value is null ? "" : $" → {Value(step.Value)}")}");
                break;
            case "formula" or "condition":
                if (step.Expression is { } formula)
                    Line(depth, step.Value is null ? Cut(Flat(formula)) : $"{Cut(Flat(formula))} → {Value(step.Value)}");
                break;
            case "rule" or "step":
                break;
            default:
                Line(depth, step.Kind == "register" ? $"{step.Name}{Cited(step.Citations)}" : $"{step.Name} = {Value(step.Value)}{unit}{Cited(step.Citations)}");
                break;
        }

        var inner = step.Kind is "rule" or "step" or "table" ? depth : depth + 1;
        foreach (var child in step.Children)
            Step(child, inner);
    }

    private void Line(int depth, string text) => _text.Append(' ', depth * 2).AppendLine(text);

    private string Say(string chinese, string english) => language == "en" ? english : chinese;

    private static string Cited(IReadOnlyList<PackCitation> citations) =>
        citations.Count == 0 ? "" : $"〔{string.Join("、", citations.Select(Text))}〕";

    private static string Text(PackCitation citation) => citation.IsOutside ? "外：" + citation.Text : citation.Text;

    private string Value(object? value)
    {
        var text = value switch
        {
            null => "—",
            string s => s,
            Undetermined open => Say("未规定", "not determined") + $"（{open.Reason}）",
            _ => FeelText.Format(value),
        };
        return Cut(text);
    }

    private static string Cut(string text) => text.Length <= MaxLength ? text : text[..MaxLength] + "…";

    private static string Flat(string expression) => string.Join(' ', expression.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
