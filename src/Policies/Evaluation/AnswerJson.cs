using System.Text.Encodings.Web;
using System.Text.Json;
using Zhengling.Feel.Json;
using Zhengling.Policies.Citations;

namespace Zhengling.Policies.Evaluation;

/// <summary>The JSON of an answer: the contract of <c>eval --json</c> and of the HTTP API. Numbers are exact decimals.</summary>
public static class AnswerJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The JSON as text.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="language"><c>zh</c> or <c>en</c>, for reasons.</param>
    public static string Write(Answer answer, string language = "zh")
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
            Write(writer, answer, language);
        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>Writes the JSON.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="language"><c>zh</c> or <c>en</c>, for reasons.</param>
    public static void Write(Utf8JsonWriter writer, Answer answer, string language = "zh")
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(answer);
        writer.WriteStartObject();
        Value(writer, "value", answer.Value);
        writer.WriteString("status", Name(answer.Status));
        writer.WriteStartArray("reasons");
        foreach (var reason in answer.Reasons)
            Reason(writer, answer, reason, language);
        writer.WriteEndArray();
        Citations(writer, "citations", answer.Pack, answer.Citations);
        writer.WriteStartArray("readings");
        foreach (var reading in answer.Readings)
            Reading(writer, reading);
        writer.WriteEndArray();
        writer.WritePropertyName("trace");
        if (answer.Trace is { } trace)
            Step(writer, answer, trace);
        else
            writer.WriteNullValue();
        writer.WriteString("pack", answer.Pack.Slug);
        writer.WriteString("packSha256", answer.Pack.Sha256);
        writer.WriteString("document", answer.Pack.Document.ToString());
        writer.WriteString("decision", answer.Decision);
        writer.WriteString("unit", answer.Unit);
        writer.WriteString("asOf", answer.AsOf.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        writer.WriteEndObject();
    }

    /// <summary>The name of a status in JSON.</summary>
    /// <param name="status">The status.</param>
    public static string Name(AnswerStatus status) => status switch
    {
        AnswerStatus.Determined => "determined",
        AnswerStatus.Undetermined => "undetermined",
        _ => "not-in-force",
    };

    private static void Value(Utf8JsonWriter writer, string name, object? value)
    {
        writer.WritePropertyName(name);
        FeelJson.Write(writer, value);
    }

    private static void Reason(Utf8JsonWriter writer, Answer answer, AnswerReason reason, string language)
    {
        writer.WriteStartObject();
        writer.WriteString("code", reason.Code);
        writer.WriteString("message", reason.Message.In(language));
        Citations(writer, "citations", answer.Pack, reason.Citations);
        writer.WriteString("decidedBy", reason.DecidedBy);
        writer.WriteEndObject();
    }

    private static void Reading(Utf8JsonWriter writer, AnswerReading reading)
    {
        writer.WriteStartObject();
        writer.WriteString("name", reading.Name);
        writer.WriteString("choice", reading.Choice);
        writer.WriteBoolean("default", reading.IsDefault);
        writer.WriteString("decidedBy", reading.DecidedBy);
        writer.WriteStartArray("alternatives");
        foreach (var alternative in reading.Alternatives)
        {
            writer.WriteStartObject();
            writer.WriteString("choice", alternative.Choice);
            writer.WriteString("status", Name(alternative.Status));
            Value(writer, "value", alternative.Value);
            writer.WriteBoolean("changes", alternative.Changes);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Step(Utf8JsonWriter writer, Answer answer, AnswerStep step)
    {
        writer.WriteStartObject();
        writer.WriteString("id", step.Id);
        writer.WriteString("kind", step.Kind);
        writer.WriteString("name", step.Name);
        Value(writer, "value", step.Value);
        if (step.Unit is { } unit)
            writer.WriteString("unit", unit);
        if (step.Expression is { } expression)
            writer.WriteString("expression", expression);
        Citations(writer, "citations", answer.Pack, step.Citations);
        writer.WriteStartArray("inputs");
        foreach (var (name, value) in step.Inputs)
        {
            writer.WriteStartObject();
            writer.WriteString("name", name);
            Value(writer, "value", value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("rules");
        foreach (var rule in step.Rules)
        {
            writer.WriteStartObject();
            writer.WriteString("id", rule.Id);
            writer.WriteString("label", rule.Label);
            writer.WriteString("note", rule.Note);
            Citations(writer, "citations", answer.Pack, rule.Citations);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("children");
        foreach (var child in step.Children)
            Step(writer, answer, child);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    internal static void Citations(Utf8JsonWriter writer, string name, Pack pack, IReadOnlyList<PackCitation> citations)
    {
        writer.WriteStartArray(name);
        foreach (var citation in citations)
        {
            writer.WriteStartObject();
            writer.WriteString("document", citation.IsOutside ? null : pack.Document.ToString());
            writer.WriteString("text", citation.Text);
            writer.WriteBoolean("outside", citation.IsOutside);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
