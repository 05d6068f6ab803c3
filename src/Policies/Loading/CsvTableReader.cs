using CsvHelper;
using Zhengling.Policies.Diagnostics;

namespace Zhengling.Policies.Loading;

/// <summary>Reads a CSV file of a pack (RFC 4180, UTF-8) as a table. The column of a cell is its place in the row.</summary>
internal static class CsvTableReader
{
    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        HasHeader = false,
        TrimWhitespace = true,
        TrimInsideQuotes = true,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    /// <summary>Reads the table; reports what is wrong and returns null if there is none.</summary>
    public static TableText? Read(PackText text, DiagnosticBag diagnostics)
    {
        List<CellText>? header = null;
        var rows = new List<IReadOnlyList<CellText>>();
        try
        {
            using var reader = CsvReader.FromText(text.Text, Options);
            while (reader.Read())
            {
                var line = (int)reader.LineNumber;
                var cells = Enumerable.Range(0, reader.FieldCount).Select(i => new CellText(reader.GetString(i), text.At(line, i + 1))).ToList();
                if (header is null)
                    header = cells;
                else if (cells.Count == header.Count)
                    rows.Add(cells);
                else
                    diagnostics.Error(PackMessages.CellCount(header.Count, cells.Count), text.At(line));
            }
        }
        catch (CsvFormatException e)
        {
            diagnostics.Error(PackMessages.BadCsv(e.Message), text.At(Math.Max(1, (int)e.LineNumber)));
            return null;
        }

        if (header is null)
            diagnostics.Error(PackMessages.TableMissing(text.Name), text.At(1));
        return header is null ? null : new TableText(header, rows);
    }
}
