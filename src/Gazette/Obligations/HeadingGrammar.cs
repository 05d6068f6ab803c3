using Zhengling.Gazette.Units;

namespace Zhengling.Gazette.Obligations;

/// <summary>A heading that is nothing but units, or a text that begins with units and a colon: what follows is their duty.</summary>
internal sealed class HeadingGrammar(GazetteDocument document, UnitRegister register)
{
    public IEnumerable<Obligation> Read()
    {
        foreach (var node in document.Root.SelfAndDescendants().Where(node => node.Kind is not (NodeKind.Title or NodeKind.Signature or NodeKind.Contents)))
        {
            if (node.Text.Length == 0 && node.Heading is { } heading && Units(heading.Trim('：', ':', ' ')) is { } above && Below(node) is { Length: > 0 } duty)
                yield return Make(node, 0, 0, duty, above);
            else if (node.Text.IndexOfAny(['：', ':']) is > 0 and var colon && node.Text.Length > colon + 1 && Units(node.Text[..colon]) is { } named)
                yield return Make(node, colon + 1, node.Text.Length - colon - 1, node.Text[(colon + 1)..].Trim(), named);
        }
    }

    private Obligation Make(GazetteNode node, int start, int length, string task, IReadOnlyList<UnitMention> units) => new()
    {
        Document = document.Number,
        Address = node.Address,
        FirstLine = node.FirstLine,
        LastLine = node.LastLine,
        Start = start,
        Length = length,
        Task = task,
        Grammar = ObligationGrammar.Heading,
        Units = [.. units.Select(unit => new ObligatedUnit(unit, DutyRole.Responsible))],
        Deadlines = DeadlineReader.InText(task),
        Quantities = TaskDetails.Quantities(task),
        ReportsTo = TaskDetails.ReportsTo(task, register),
    };

    private static string Below(GazetteNode node)
        => string.Join('\n', node.Children.Where(child => child.Kind is not NodeKind.Table).Select(child => child.FullText()));

    /// <summary>The units of a text that is nothing else, all of them in the register.</summary>
    private IReadOnlyList<UnitMention>? Units(string text)
    {
        var units = UnitList.Read(text, register);
        return units.Count > 0 && units.All(unit => unit.Unit is not null) ? units : null;
    }
}
