using System.Text;
using System.Text.Unicode;
using CsvHelper;
using Zhengling.Policies.Inputs;

namespace Zhengling.Policies.Batch;

/// <summary>The rows of a CSV file (RFC 4180, UTF-8): the first line names the columns.</summary>
internal sealed class CsvRowSource : IRowSource
{
    private const int MaxRecordBytes = 16 * 1024 * 1024;
    private readonly string _file;
    private readonly int _maxFieldBytes;
    private readonly CsvReader _reader;
    private bool _malformed;

    public CsvRowSource(string file, int maxFieldBytes)
    {
        _file = file;
        _maxFieldBytes = maxFieldBytes;
        _reader = CsvReader.FromFile(file, new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            TrackLineNumbers = true,
            MaxRecordSize = MaxRecordBytes,
            OnMalformedRecord = _ => _malformed = true,
        });
        try
        {
            Columns = Next() ? [.. Enumerable.Range(0, _reader.FieldCount).Select(i => _reader.GetString(i).Trim())] : throw BatchException.NoHeader(file);
            if (!Utf8.IsValid(_reader.RawRecord))
                throw BatchException.NotUtf8(file);
            if (Columns.GroupBy(c => c, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
                throw BatchException.TwiceInHeader(file, twice.Key);
        }
        catch
        {
            _reader.Dispose();
            throw;
        }
    }

    public IReadOnlyList<string> Columns { get; }

    public int Width => Columns.Count;

    public bool Next()
    {
        _malformed = false;
        try
        {
            return _reader.Read();
        }
        catch (CsvFormatException)
        {
            throw BatchException.RecordTooLarge(_file, _reader.LineNumber, MaxRecordBytes);
        }
    }

    public void CopyTo(RowBlock block)
    {
        block.BeginRow(_reader.LineNumber);
        if (_malformed)
            block.Fault(InputMessages.BadQuotes);
        if (_reader.FieldCount != Width)
            block.Fault(InputMessages.CellCount(Width, _reader.FieldCount));
        var isText = Utf8.IsValid(_reader.RawRecord);
        if (!isText)
            block.Fault(InputMessages.NotUtf8);
        for (var i = 0; i < Width; i++)
        {
            var cell = i < _reader.FieldCount ? _reader.GetSpan(i) : [];
            if (cell.Length > _maxFieldBytes)
            {
                block.Fault(InputMessages.TooLong(Columns[i], _maxFieldBytes));
                cell = [];
            }

            block.AddCell(isText ? cell : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(cell)));
        }
    }

    public void Dispose() => _reader.Dispose();
}
