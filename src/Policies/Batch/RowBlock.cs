using Zhengling.Policies.Inputs;

namespace Zhengling.Policies.Batch;

/// <summary>Some successive rows of a file, as bytes: what one worker works on.</summary>
/// <param name="width">How many cells a row has.</param>
/// <param name="maxRows">How many rows fit in.</param>
internal sealed class RowBlock(int width, int maxRows)
{
    private const int MaxBytes = 1024 * 1024;
    private readonly List<int> _ends = new(width * maxRows);
    private readonly List<long> _lines = new(maxRows);
    private readonly Dictionary<int, InputError> _faults = [];
    private byte[] _bytes = new byte[64 * 1024];
    private int _length;

    /// <summary>How many rows it holds.</summary>
    public int Count => _lines.Count;

    /// <summary>Whether it takes no further row.</summary>
    public bool IsFull => Count >= maxRows || _length >= MaxBytes;

    /// <summary>Empties it, to be filled again.</summary>
    public void Clear()
    {
        _ends.Clear();
        _lines.Clear();
        _faults.Clear();
        _length = 0;
    }

    /// <summary>Begins a row.</summary>
    /// <param name="line">The line of the file on which it begins, from 1.</param>
    public void BeginRow(long line) => _lines.Add(line);

    /// <summary>Adds a cell to the row begun last.</summary>
    public void AddCell(ReadOnlySpan<byte> cell)
    {
        if (_bytes.Length - _length < cell.Length)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + cell.Length));
        cell.CopyTo(_bytes.AsSpan(_length));
        _length += cell.Length;
        _ends.Add(_length);
    }

    /// <summary>Says what is wrong with the form of the row begun last; the first fault counts.</summary>
    public void Fault(InputError error) => _faults.TryAdd(Count - 1, error);

    /// <summary>What is wrong with the form of a row; null where nothing is.</summary>
    public InputError? FaultOf(int row) => _faults.GetValueOrDefault(row);

    /// <summary>The line of the file on which a row begins.</summary>
    public long LineOf(int row) => _lines[row];

    /// <summary>A cell.</summary>
    public ReadOnlyMemory<byte> Cell(int row, int column)
    {
        var at = (row * width) + column;
        var start = at == 0 ? 0 : _ends[at - 1];
        return _bytes.AsMemory(start, _ends[at] - start);
    }
}
