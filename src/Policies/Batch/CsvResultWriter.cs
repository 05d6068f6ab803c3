using System.Text;
using CsvHelper;
using Zhengling.Feel.Json;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Policies.Batch;

/// <summary>
/// Results as CSV: the row's own columns, the value in a column of the decision's name (a context in columns 名.字段, lists as JSON), status,
/// reasons.
/// </summary>
internal sealed class CsvResultWriter : IResultWriter
{
    /// <summary>How results and errors are written.</summary>
    public static readonly CsvWriterOptions Options = new() { NewLine = "\n" };

    private readonly IRowReader _reader;
    private readonly string[] _header;
    private readonly string[]? _fields;

    public CsvResultWriter(IRowReader reader, IReadOnlyList<string> columns, string decision, FeelType type, string file)
    {
        _reader = reader;
        _fields = type.WithoutConstraints is ContextType { Entries.Count: > 0 } context ? [.. context.Entries.Select(e => e.Name)] : null;
        string[] results = [decision, .. (_fields ?? []).Select(f => $"{decision}.{f}"), "status", "reasons"];
        if (results.FirstOrDefault(r => columns.Contains(r)) is { } taken)
            throw BatchException.ColumnTaken(file, taken);
        _header = [.. columns, .. results];
    }

    public void Begin(Stream stream)
    {
        using var writer = CsvWriter.Create(stream, Options, leaveOpen: true);
        foreach (var name in _header)
            Cell(writer, Encoding.UTF8.GetBytes(name));
        writer.EndRecord();
    }

    public void Write(Stream stream, RowBlock block, Func<int, RowOutcome> evaluate)
    {
        using var writer = CsvWriter.Create(stream, Options, leaveOpen: true);
        Action<ReadOnlySpan<byte>> repeat = cell => Cell(writer, cell);
        for (var row = 0; row < block.Count; row++)
        {
            var outcome = evaluate(row);
            _reader.Repeat(block, row, repeat);
            Value(writer, outcome.Value);
            writer.WriteField(outcome.StatusName);
            Text(writer, string.Join('；', outcome.Reasons));
            writer.EndRecord();
        }
    }

    /// <summary>Writes a text, neutralised where a spreadsheet would run it.</summary>
    public static void Text(CsvWriter writer, string text)
    {
        if (text.Length == 0)
            writer.WriteField(text);
        else
            Cell(writer, Encoding.UTF8.GetBytes(text));
    }

    private static void Cell(CsvWriter writer, ReadOnlySpan<byte> cell)
    {
        if (SpreadsheetCell.IsFormula(cell))
            writer.WriteField([(byte)'\'', .. cell]);
        else
            writer.WriteField(cell);
    }

    // A value that is no context of the expected fields stands as a whole in the first column, so that nothing is lost.
    private void Value(CsvWriter writer, object? value)
    {
        var parts = _fields is not null && value is FeelContext context && context.Keys.All(_fields.Contains) ? context : null;
        Scalar(writer, parts is null ? value : null);
        foreach (var field in _fields ?? [])
            Scalar(writer, parts is not null && parts.TryGetValue(field, out var part) ? part : null);
    }

    private static void Scalar(CsvWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteField("");
                break;
            case FeelNumber number:
                writer.WriteField(number.ToString());
                break;
            case bool known:
                writer.WriteField(known ? "true" : "false");
                break;
            case string text:
                Text(writer, text);
                break;
            case FeelContext or IReadOnlyList<object?> or Undetermined:
                Text(writer, FeelJson.Write(value));
                break;
            default:
                Text(writer, FeelText.Display(value)!);
                break;
        }
    }
}
