using System.Text.Json;
using Zhengling.Policies.Inputs;

namespace Zhengling.Policies.Batch;

/// <summary>The lines of a JSONL file (UTF-8), empty ones left out: each an object of inputs.</summary>
internal sealed class JsonlRowSource : IRowSource
{
    private readonly FileStream _stream;
    private readonly int _maxLineBytes;
    private readonly byte[] _buffer;
    private int _start;
    private int _end;
    private ReadOnlyMemory<byte> _line;
    private long _lineNumber;
    private bool _tooLong;
    private bool _peeked;

    /// <summary>Opens the file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="inputs">The inputs of the decision: the first columns, with those that the first line has besides.</param>
    /// <param name="maxLineBytes">How long a line may be.</param>
    public JsonlRowSource(string file, IEnumerable<string> inputs, int maxLineBytes)
    {
        _maxLineBytes = maxLineBytes;
        _buffer = new byte[maxLineBytes + 2];
        _stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        _peeked = Next();
        Columns = [.. inputs.Concat(_peeked ? Names(_line) : []).Distinct(StringComparer.Ordinal)];
    }

    public IReadOnlyList<string> Columns { get; }

    public int Width => 1;

    public bool Next()
    {
        if (_peeked)
        {
            _peeked = false;
            return true;
        }

        while (NextLine())
            if (_tooLong || _line.Span.ContainsAnyExcept(" \t\r"u8))
                return true;
        return false;
    }

    public void CopyTo(RowBlock block)
    {
        block.BeginRow(_lineNumber);
        if (_tooLong)
            block.Fault(InputMessages.TooLong("", _maxLineBytes));
        block.AddCell(_tooLong ? [] : _line.Span);
    }

    public void Dispose() => _stream.Dispose();

    private bool NextLine()
    {
        _tooLong = false;
        var searched = _start;
        while (true)
        {
            var at = _buffer.AsSpan(searched, _end - searched).IndexOf((byte)'\n');
            if (at >= 0)
                return Take(searched + at, 1);
            searched = _end;
            if (_end - _start > _maxLineBytes)
            {
                _tooLong = true;
                _start = _end = searched = 0;
            }
            else if (_end == _buffer.Length)
            {
                _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
                (_start, _end) = (0, _end - _start);
                searched = _end;
            }

            var read = _stream.Read(_buffer, _end, _buffer.Length - _end);
            if (read == 0)
                return (_end > _start || _tooLong) && Take(_end, 0);
            _end += read;
        }
    }

    private bool Take(int end, int lineBreak)
    {
        _line = _buffer.AsMemory(_start, end - _start);
        _tooLong |= _line.Length > _maxLineBytes;
        if (_lineNumber++ == 0 && _line.Span.StartsWith("\uFEFF"u8))
            _line = _line[3..];
        _start = end + lineBreak;
        return true;
    }

    private static IEnumerable<string> Names(ReadOnlyMemory<byte> line)
    {
        try
        {
            var json = JsonElement.Parse(line.Span);
            return json.ValueKind == JsonValueKind.Object ? json.EnumerateObject().Select(p => p.Name) : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
