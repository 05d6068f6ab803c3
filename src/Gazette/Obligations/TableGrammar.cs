using Zhengling.Gazette.Units;

namespace Zhengling.Gazette.Obligations;

/// <summary>Tables with a column of responsible units: each row is one obligation.</summary>
internal sealed class TableGrammar(GazetteDocument document, UnitRegister register)
{
    public IEnumerable<Obligation> Read() => document.Tables.SelectMany(Read);

    private IEnumerable<Obligation> Read(GazetteTable table)
    {
        var fields = table.Columns.Select(FieldLine.OfColumn).ToList();
        if (!fields.Any(field => field is { } f && FieldLine.Role(f) is not null))
            yield break;
        var tasks = TaskColumns(table);
        foreach (var row in table.Rows)
        {
            var units = new List<ObligatedUnit>();
            var leaders = new List<string>();
            var deadlines = new List<Deadline>();
            for (var i = 0; i < fields.Count; i++)
            {
                if (fields[i] is not { } field)
                    continue;
                if (FieldLine.Role(field) is { } role)
                    units.AddRange(UnitList.Read(row.Cells[i], register).Select(unit => new ObligatedUnit(unit, role)));
                else if (field == FieldLine.Field.Leader)
                    leaders.AddRange(row.Cells[i].Split('、').Where(name => name.Trim().Length > 0));
                else if (field == FieldLine.Field.Time)
                    deadlines.AddRange(DeadlineReader.InField(row.Cells[i]));
            }
            var task = string.Join('\n', tasks.Select(i => row.Cells[i]).Where(cell => cell.Length > 0).Distinct());
            if (units.Count == 0 || task.Length == 0)
                continue;
            yield return new()
            {
                Document = document.Number,
                Address = table.Address,
                FirstLine = row.Line,
                LastLine = row.Line,
                Task = task,
                Grammar = ObligationGrammar.Table,
                Units = units,
                Leaders = leaders,
                Deadlines = [.. deadlines, .. DeadlineReader.InText(task)],
                Quantities = TaskDetails.Quantities(task),
                ReportsTo = TaskDetails.ReportsTo(task, register),
            };
        }
    }

    /// <summary>The columns that say what is to be done; else the first that is neither a number of rows nor a field.</summary>
    private static List<int> TaskColumns(GazetteTable table)
    {
        var named = table.Columns.Index().Where(column => DutyWords.TaskColumns.Any(name => column.Item.Split('/').Contains(name))).Select(column => column.Index).ToList();
        if (named.Count > 0)
            return named;
        var other = table.Columns.Index().Where(column => FieldLine.OfColumn(column.Item) is null && !column.Item.Contains('序', StringComparison.Ordinal))
            .Select(column => column.Index).ToList();
        return other.Count > 0 ? [other[0]] : [];
    }
}
