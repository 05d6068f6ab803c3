using System.Text;
using System.Text.Json;
using Zhengling.Feel.Values;
using Zhengling.Policies.Decisions;
using Zhengling.Policies.Evaluation;
using Zhengling.Policies.Inputs;
using Zhengling.Policies.Types;

namespace Zhengling.Policies.Batch;

/// <summary>Reads the cells of a CSV row as <c>eval --set</c> reads values: exactly. An empty cell of an optional input is null.</summary>
internal sealed class CsvRowReader : IRowReader
{
    // Longer numbers, and those with exponents, are rare: they go the general way.
    private const int MaxPlainNumber = 18;

    private readonly PreparedDecision _decision;
    private readonly IReadOnlyList<string> _columns;
    private readonly List<(InputDescription Input, int Column)> _inputs = [];
    private readonly int _asOf;
    private readonly int _readings;

    public CsvRowReader(PreparedDecision decision, IReadOnlyList<string> columns, string file)
    {
        _decision = decision;
        _columns = columns;
        foreach (var input in decision.Inputs)
            _inputs.Add((input, IndexOf(input.Name)));
        if (_inputs.Where(i => i.Column < 0 && !i.Input.Use.Optional).Select(i => i.Input.Name).ToList() is { Count: > 0 } missing)
            throw BatchException.MissingColumns(file, missing);
        _asOf = IndexOf(RowInputs.AsOfName);
        _readings = IndexOf(RowInputs.ReadingsName);
    }

    /// <summary>The columns that nothing is read from.</summary>
    public IReadOnlyList<string> Unused =>
        [.. _columns.Where((_, i) => i != _asOf && i != _readings && !_inputs.Any(input => input.Column == i))];

    public void Read(RowBlock block, int row, RowInputs inputs)
    {
        foreach (var (input, column) in _inputs)
            inputs.Values[input.Name] = column < 0 ? null : Value(block.Cell(row, column).Span, input, inputs);
        if (_asOf >= 0)
            inputs.SetAsOf(Text(block.Cell(row, _asOf).Span));
        if (_readings >= 0)
            ReadReadings(block.Cell(row, _readings).Span, inputs);
    }

    public void Repeat(RowBlock block, int row, Action<ReadOnlySpan<byte>> write)
    {
        for (var i = 0; i < _columns.Count; i++)
            write(block.Cell(row, i).Span);
    }

    private object? Value(ReadOnlySpan<byte> cell, InputDescription input, RowInputs inputs)
    {
        var trimmed = cell.Trim(" \t"u8);
        var kind = (input.Use.Type as ScalarType)?.Kind;
        if (trimmed.IsEmpty && input.Use.Optional)
            return null;
        if (trimmed.IsEmpty && kind != ScalarKind.String)
        {
            inputs.Errors.Add(InputMessages.Missing(input.Name, input));
            return null;
        }

        object? plain = kind switch
        {
            ScalarKind.Number when TryPlainNumber(trimmed, out var number) => number,
            ScalarKind.String when !trimmed.StartsWith((byte)'"') => Encoding.UTF8.GetString(trimmed),
            _ => null,
        };
        if (plain is null)
        {
            InputText.ToJson(Text(trimmed), input.Use, out var json);
            return _decision.Pack.Values.Read(json, input.Name, input.Use, inputs.Errors);
        }

        _decision.Pack.Values.Check(plain, input.Name, input.Use, inputs.Errors, inputs.Context);
        return plain;
    }

    // JSON's form of a number without an exponent: no plus sign, no leading zero.
    private static bool TryPlainNumber(ReadOnlySpan<byte> cell, out FeelNumber number)
    {
        number = default;
        if (cell.Length > MaxPlainNumber)
            return false;
        var digits = cell[0] == '-' ? cell[1..] : cell;
        if (digits.IsEmpty || !char.IsAsciiDigit((char)digits[0]) || (digits.Length > 1 && digits[0] == '0' && digits[1] != '.'))
            return false;
        Span<char> text = stackalloc char[MaxPlainNumber];
        for (var i = 0; i < cell.Length; i++)
        {
            if (cell[i] is (byte)'e' or (byte)'E' || cell[i] > 127)
                return false;
            text[i] = (char)cell[i];
        }

        return FeelNumber.TryParse(text[..cell.Length], out number);
    }

    private static void ReadReadings(ReadOnlySpan<byte> cell, RowInputs inputs)
    {
        if (cell.Trim(" \t"u8).IsEmpty)
            return;
        try
        {
            inputs.SetReadings(JsonSerializer.Deserialize<Dictionary<string, string>>(cell) ?? []);
        }
        catch (JsonException e)
        {
            inputs.Errors.Add(InputMessages.BadJson(RowInputs.ReadingsName, e.Message));
        }
    }

    private static string Text(ReadOnlySpan<byte> cell) => Encoding.UTF8.GetString(cell.Trim(" \t"u8));

    private int IndexOf(string name)
    {
        for (var i = 0; i < _columns.Count; i++)
            if (_columns[i] == name)
                return i;
        return -1;
    }
}
