using Zhengling.Policies.Diagnostics;
using Zhengling.Policies.Loading;

namespace Zhengling.Policies.Types;

/// <summary>Reads the table of fields below <c>## 类型</c> and <c>## 台账</c>.</summary>
internal static class FieldTable
{
    private static readonly string[] Columns = ["字段", "类型", "单位", "说明", "依据"];

    /// <summary>Reads the fields; what is wrong is reported and left out.</summary>
    public static IReadOnlyList<TypedName> Read(PackSection section, TypeSyntax types, DiagnosticBag diagnostics)
    {
        var table = section.Blocks.OfType<TableBlock>().FirstOrDefault()?.Table;
        if (table is null)
        {
            diagnostics.Error(PackMessages.TableMissing(section.Heading.Title), section.Heading.Origin);
            return [];
        }

        if (!TableColumns.Check(table, Columns, ["字段", "类型"], diagnostics))
            return [];
        var fields = new List<TypedName>();
        foreach (var row in TableColumns.Rows(table))
        {
            if (row("字段") is not { IsEmpty: false } name)
                diagnostics.Error(PackMessages.EmptyCell("字段"), table.Origin);
            else if (row("类型") is { } type && types.Read(type, diagnostics) is { } use)
                fields.Add(new TypedName(name.Text, use, NullIfEmpty(row("单位")), NullIfEmpty(row("说明")), name.Origin));
        }

        return fields;
    }

    internal static string? NullIfEmpty(CellText? cell) => cell is { IsEmpty: false } ? cell.Text : null;
}
