using System.Globalization;
using Zhengling.Dmn.Model;
using Zhengling.Policies.Diagnostics;
using Zhengling.Policies.Loading;

namespace Zhengling.Policies.Verification;

/// <summary>A row of <c>## 核对</c>: figures that the cited text rightly does not print, with the reason.</summary>
/// <param name="Values">The figures.</param>
/// <param name="Place">Whose figures: an element of the pack, or one of its rows as <c>element.label</c>.</param>
/// <param name="Reason">Why the text does not print them.</param>
/// <param name="Origin">Where the pack says so.</param>
public sealed record FigureExcuse(IReadOnlyList<decimal> Values, string Place, string Reason, SourceLocation Origin)
{
    /// <summary>The word of the section.</summary>
    internal const string Word = "核对";

    private static readonly string[] Columns = ["数", "位置", "理由"];

    /// <summary>Whether the row speaks of a figure.</summary>
    /// <param name="figure">The figure.</param>
    public bool Covers(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return figure.Value is { } value && Values.Contains(value)
            && (figure.Place == Place || figure.Place.StartsWith(Place + ".", StringComparison.Ordinal));
    }

    internal static IReadOnlyList<FigureExcuse> Read(PackSection section, DiagnosticBag diagnostics)
    {
        var table = section.Blocks.OfType<TableBlock>().FirstOrDefault()?.Table;
        if (table is null)
            diagnostics.Error(PackMessages.TableMissing(section.Heading.Title), section.Heading.Origin);
        if (table is null || !TableColumns.Check(table, Columns, Columns, diagnostics))
            return [];
        var excuses = new List<FigureExcuse>();
        foreach (var row in TableColumns.Rows(table))
        {
            foreach (var empty in Columns.Where(c => row(c)!.IsEmpty))
                diagnostics.Error(PackMessages.EmptyCell(empty), row(empty)!.Origin);
            excuses.Add(new FigureExcuse(Numbers(row("数")!, diagnostics), row("位置")!.Text, row("理由")!.Text, row("数")!.Origin));
        }

        return excuses;
    }

    private static List<decimal> Numbers(CellText cell, DiagnosticBag diagnostics)
    {
        var values = new List<decimal>();
        foreach (var part in cell.Text.Split('、', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (decimal.TryParse(part, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
                values.Add(value);
            else
                diagnostics.Error(PackMessages.BadField("数", part, "数字，几个以“、”分开", "numbers, divided by 、"), cell.Origin);
        }

        return values;
    }
}
