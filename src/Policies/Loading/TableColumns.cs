using Zhengling.Policies.Diagnostics;

namespace Zhengling.Policies.Loading;

/// <summary>Tables whose columns have fixed names.</summary>
internal static class TableColumns
{
    /// <summary>Reports unknown and missing columns; whether the required ones are there.</summary>
    public static bool Check(TableText table, IReadOnlyList<string> known, IReadOnlyList<string> required, DiagnosticBag diagnostics)
    {
        foreach (var header in table.Header.Where(h => !known.Contains(h.Text)))
            diagnostics.Error(PackMessages.UnknownColumn(header.Text, string.Join("、", known)), header.Origin);
        var missing = required.Where(r => table.Column(r) < 0).ToList();
        foreach (var column in missing)
            diagnostics.Error(PackMessages.MissingColumn(column, string.Join("、", table.Header.Select(h => h.Text))), table.Origin);
        return missing.Count == 0;
    }

    /// <summary>The rows, each as a look-up from column name to cell (null where the table has no such column).</summary>
    public static IEnumerable<Func<string, CellText?>> Rows(TableText table) =>
        table.Rows.Select(row => (Func<string, CellText?>)(name => table.Column(name) is var i and >= 0 ? row[i] : null));
}
