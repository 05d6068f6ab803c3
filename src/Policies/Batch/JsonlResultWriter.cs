using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Zhengling.Feel.Json;

namespace Zhengling.Policies.Batch;

/// <summary>Results as JSONL: <c>{"row": …, "value": …, "status": …, "reasons": […]}</c>, where row is the row itself.</summary>
/// <param name="reader">Reads the rows.</param>
/// <param name="columns">The columns of a CSV file; null where the row is JSON itself.</param>
internal sealed class JsonlResultWriter(IRowReader reader, IReadOnlyList<string>? columns) : IResultWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Begin(Stream stream)
    {
    }

    public void Write(Stream stream, RowBlock block, Func<int, RowOutcome> evaluate)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        for (var row = 0; row < block.Count; row++)
        {
            var outcome = evaluate(row);
            json.WriteStartObject();
            json.WritePropertyName("row");
            Row(json, block, row);
            json.WritePropertyName("value");
            FeelJson.Write(json, outcome.Value);
            json.WriteString("status", outcome.StatusName);
            json.WriteStartArray("reasons");
            foreach (var reason in outcome.Reasons)
                json.WriteStringValue(reason);
            json.WriteEndArray();
            json.WriteEndObject();
            json.Flush();
            stream.WriteByte((byte)'\n');
            json.Reset();
        }
    }

    private void Row(Utf8JsonWriter json, RowBlock block, int row)
    {
        if (columns is null)
        {
            Own(json, block.Cell(row, 0));
            return;
        }

        var column = 0;
        json.WriteStartObject();
        reader.Repeat(block, row, cell => json.WriteString(columns[column++], Encoding.UTF8.GetString(cell)));
        json.WriteEndObject();
    }

    // A line that is not JSON is repeated as a text.
    private static void Own(Utf8JsonWriter json, ReadOnlyMemory<byte> line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            document.RootElement.WriteTo(json);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            json.WriteStringValue(Encoding.UTF8.GetString(line.Span));
        }
    }
}
