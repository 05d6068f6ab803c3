using Zhengling.Policies.Diagnostics;
using Zhengling.Policies.Loading;
using Zhengling.Policies.Types;

namespace Zhengling.Policies.Readings;

/// <summary>Reads <c>## 口径</c> sections.</summary>
internal static class ReadingLoader
{
    private const string Decider = "由谁定";
    private static readonly string[] Columns = ["读法", "说明", "默认"];

    /// <summary>Reads one reading; reports what is wrong and returns null if it can't be used.</summary>
    public static Reading? Read(PackSection section, DiagnosticBag diagnostics)
    {
        var heading = section.Heading;
        var table = section.Blocks.OfType<TableBlock>().FirstOrDefault()?.Table;
        if (table is null)
        {
            diagnostics.Error(PackMessages.TableMissing(heading.Title), heading.Origin);
            return null;
        }

        if (!TableColumns.Check(table, Columns, ["读法"], diagnostics))
            return null;
        var choices = new List<ReadingChoice>();
        string? chosen = null;
        foreach (var row in TableColumns.Rows(table))
        {
            var name = row("读法")!;
            if (name.IsEmpty)
            {
                diagnostics.Error(PackMessages.EmptyCell("读法"), name.Origin);
                continue;
            }

            choices.Add(new ReadingChoice(name.Text, FieldTable.NullIfEmpty(row("说明"))));
            if (row("默认") is not { Text: "是" } mark)
                continue;
            if (chosen is not null)
                diagnostics.Error(PackMessages.TwoDefaults, mark.Origin);
            chosen ??= name.Text;
        }

        return new Reading(heading.Name, section.Description, choices, chosen, section.Line(Decider)?.Text, heading.Citations, heading.Origin);
    }
}
