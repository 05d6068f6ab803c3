using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Zhengling.Policies.Diagnostics;

namespace Zhengling.Policies.Loading;

/// <summary>Reads a CSV file of a pack (RFC 4180, UTF-8) as a table. The column of a cell is its place in the row.</summary>
internal static class CsvTableReader
{
    /// <summary>Reads the table; reports what is wrong and returns null if there is none.</summary>
    public static TableText? Read(PackText text, DiagnosticBag diagnostics)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            HasHeaderRecord = false,
            TrimOptions = TrimOptions.Trim,
            IgnoreBlankLines = true,
            BadDataFound = null,
            Mode = CsvMode.RFC4180,
        };
        using var parser = new CsvParser(new StringReader(text.Text), configuration);
        List<CellText>? header = null;
        var rows = new List<IReadOnlyList<CellText>>();
        try
        {
            while (parser.Read())
            {
                var line = parser.RawRow;
                var cells = (parser.Record ?? []).Select((cell, i) => new CellText(cell, text.At(line, i + 1))).ToList();
                if (header is null)
                    header = cells;
                else if (cells.Count == header.Count)
                    rows.Add(cells);
                else
                    diagnostics.Error(PackMessages.CellCount(header.Count, cells.Count), text.At(line));
            }
        }
        catch (CsvHelperException e)
        {
            diagnostics.Error(PackMessages.BadCsv(e.Message.Split('\n')[0].Trim()), text.At(parser.RawRow));
            return null;
        }

        if (header is null)
        {
            diagnostics.Error(PackMessages.TableMissing(text.Name), text.At(1));
            return null;
        }

        return new TableText(header, rows);
    }
}
