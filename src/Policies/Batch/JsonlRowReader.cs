using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Zhengling.Policies.Evaluation;
using Zhengling.Policies.Inputs;

namespace Zhengling.Policies.Batch;

/// <summary>Reads the object of a JSONL row as <c>eval --input</c> reads its file. Members that are no inputs are passed through.</summary>
/// <param name="decision">The decision.</param>
/// <param name="columns">The columns that a CSV of results repeats.</param>
internal sealed class JsonlRowReader(PreparedDecision decision, IReadOnlyList<string> columns) : IRowReader
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };

    public void Read(RowBlock block, int row, RowInputs inputs)
    {
        try
        {
            using var document = JsonDocument.Parse(block.Cell(row, 0), Options);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
                Read(document.RootElement, inputs);
            else
                inputs.Errors.Add(InputMessages.NotAnObject);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a string that is not UTF-8.
            inputs.Errors.Add(InputMessages.BadJson("", e.Message));
        }
    }

    public void Repeat(RowBlock block, int row, Action<ReadOnlySpan<byte>> write)
    {
        using var document = Parse(block.Cell(row, 0));
        foreach (var column in columns)
        {
            if (document?.RootElement is not { ValueKind: JsonValueKind.Object } json || !json.TryGetProperty(column, out var value) || value.ValueKind == JsonValueKind.Null)
                write([]);
            else if (value.ValueKind == JsonValueKind.String)
                write(Encoding.UTF8.GetBytes(value.GetString()!));
            else
                write(JsonMarshal.GetRawUtf8Value(value));
        }
    }

    private void Read(JsonElement json, RowInputs inputs)
    {
        foreach (var input in decision.Inputs)
        {
            if (json.TryGetProperty(input.Name, out var value))
                inputs.Values[input.Name] = decision.Pack.Values.Read(value, input.Name, input.Use, inputs.Errors);
            else if (input.Use.Optional)
                inputs.Values[input.Name] = null;
            else
                inputs.Errors.Add(InputMessages.Missing(input.Name, input));
        }

        if (json.TryGetProperty(RowInputs.AsOfName, out var day))
            inputs.SetAsOf(day.ValueKind == JsonValueKind.String ? day.GetString()! : day.GetRawText());
        if (json.TryGetProperty(RowInputs.ReadingsName, out var readings))
            inputs.SetReadings(readings.Deserialize<Dictionary<string, string>>() ?? []);
    }

    private static JsonDocument? Parse(ReadOnlyMemory<byte> line)
    {
        try
        {
            return JsonDocument.Parse(line, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
