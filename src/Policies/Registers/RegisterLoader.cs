using Zhengling.Dmn.Model;
using Zhengling.Policies.Diagnostics;
using Zhengling.Policies.Loading;
using Zhengling.Policies.Types;

namespace Zhengling.Policies.Registers;

/// <summary>Reads <c>## 台账</c> sections with their CSV rows.</summary>
internal static class RegisterLoader
{
    private const string KeyLine = "主键";

    /// <summary>Reads one register; reports what is wrong and returns null if it can't be used.</summary>
    public static Register? Read(PackSection section, TypeSyntax types, Func<CsvLinkBlock, TableText?> csv, DiagnosticBag diagnostics)
    {
        var heading = section.Heading;
        var fields = FieldTable.Read(section, types, diagnostics);
        if (fields.Count == 0)
            return null;
        if (section.Line(KeyLine) is not { } key)
        {
            diagnostics.Error(PackMessages.KeyMissing(heading.Name), heading.Origin);
            return null;
        }

        var keyField = fields.FirstOrDefault(f => f.Name == key.Text);
        if (keyField is null)
        {
            diagnostics.Error(PackMessages.UnknownKeyField(key.Text), key.Origin);
            return null;
        }

        if (section.Blocks.OfType<CsvLinkBlock>().FirstOrDefault() is not { } link)
        {
            diagnostics.Error(PackMessages.RowsMissing(heading.Name), heading.Origin);
            return null;
        }

        if (csv(link) is not { } table || !TableColumns.Check(table, [.. fields.Select(f => f.Name)], [.. fields.Select(f => f.Name)], diagnostics))
            return null;
        CheckKeys(table, key.Text, diagnostics);
        var rows = TableColumns.Rows(table).Select(row => Row(row, fields, diagnostics)).ToList();
        return new Register(heading.Name, section.Description, fields, key.Text, rows, heading.Citations, heading.Origin);
    }

    private static void CheckKeys(TableText table, string key, DiagnosticBag diagnostics)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var cell in TableColumns.Rows(table).Select(row => row(key)!))
        {
            if (!seen.TryAdd(cell.Text, cell.Origin.Line))
                diagnostics.Error(PackMessages.DuplicateKey(cell.Text, seen[cell.Text]), cell.Origin);
        }
    }

    private static List<ExpressionText> Row(Func<string, CellText?> row, IReadOnlyList<TypedName> fields, DiagnosticBag diagnostics)
    {
        var cells = new List<ExpressionText>(fields.Count);
        foreach (var field in fields)
        {
            var cell = row(field.Name)!;
            if (cell.IsEmpty && !field.Use.Optional)
                diagnostics.Error(PackMessages.EmptyCell(field.Name), cell.Origin);
            cells.Add(new ExpressionText(CellSyntax.Literal(cell.Text, field.Use.Type), cell.Origin));
        }

        return cells;
    }
}
