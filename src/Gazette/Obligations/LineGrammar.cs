using Zhengling.Gazette.Units;

namespace Zhengling.Gazette.Obligations;

/// <summary>
/// Fields on lines of their own below the task. Fields below the last of several marked parts, none of which has fields, belong to the
/// part above them all.
/// </summary>
internal sealed class LineGrammar(GazetteDocument document, UnitRegister register)
{
    private readonly Dictionary<GazetteNode, GazetteNode> _parents = document.Root.SelfAndDescendants()
        .SelectMany(node => node.Children.Select(child => (child, node))).ToDictionary(pair => pair.child, pair => pair.node);

    public IEnumerable<Obligation> Read()
    {
        foreach (var node in document.Root.SelfAndDescendants())
        {
            foreach (var run in Runs(node))
            {
                if (Make(node, run) is { } obligation)
                    yield return obligation;
            }
        }
    }

    /// <summary>The field lines of a node, divided where a field of units comes again after another text.</summary>
    private static IEnumerable<List<GazetteNode>> Runs(GazetteNode node)
    {
        var run = new List<GazetteNode>();
        foreach (var child in node.Children)
        {
            if (FieldLine.Read(child.Text) is not null)
            {
                run.Add(child);
            }
            else if (run.Count > 0 && child.Kind != NodeKind.Paragraph)
            {
                yield return run;
                run = [];
            }
        }
        if (run.Count > 0)
            yield return run;
    }

    private Obligation? Make(GazetteNode node, List<GazetteNode> run)
    {
        var units = new List<ObligatedUnit>();
        var leaders = new List<string>();
        var deadlines = new List<Deadline>();
        foreach (var line in run)
        {
            var (field, start) = FieldLine.Read(line.Text)!.Value;
            var value = line.Text[start..].TrimEnd('。', ' ');
            if (FieldLine.Role(field) is { } role)
                units.AddRange(UnitList.Read(value, register, start).Select(unit => new ObligatedUnit(unit, role)));
            else if (field == FieldLine.Field.Leader)
                leaders.AddRange(value.Split('、', '，').Select(name => name.Trim()).Where(name => name.Length > 0));
            else if (field == FieldLine.Field.Time)
                deadlines.AddRange(DeadlineReader.InField(value));
        }
        if (units.Count == 0)
            return null;
        var owner = Owner(node, run);
        var task = Task(owner, run[0]);
        return new()
        {
            Document = document.Number,
            Address = owner.Address,
            FirstLine = owner.FirstLine,
            LastLine = run[^1].LastLine,
            Length = owner.Text.Length,
            Task = task,
            Grammar = ObligationGrammar.Lines,
            Units = units,
            Leaders = leaders,
            Deadlines = [.. deadlines, .. DeadlineReader.InText(task)],
            Quantities = TaskDetails.Quantities(task),
            ReportsTo = TaskDetails.ReportsTo(task, register),
        };
    }

    private GazetteNode Owner(GazetteNode node, List<GazetteNode> run)
    {
        var owner = node;
        while (_parents.TryGetValue(owner, out var parent) && parent.Kind is NodeKind.Item or NodeKind.SubItem or NodeKind.Point or NodeKind.Article)
        {
            var marked = parent.Children.Where(child => child.Number.Length > 0).ToList();
            if (marked.Count < 2 || marked[^1] != owner || marked[..^1].Any(HasFields) || node.Children.Count(c => FieldLine.Read(c.Text) is not null) != run.Count)
                break;
            owner = parent;
        }
        return owner;
    }

    private static bool HasFields(GazetteNode node) => node.SelfAndDescendants().Any(part => FieldLine.Read(part.Text) is not null);

    /// <summary>The words of the owner up to the fields.</summary>
    private static string Task(GazetteNode owner, GazetteNode firstField)
    {
        var parts = owner.SelfAndDescendants().TakeWhile(part => part != firstField)
            .Select(part => part.Text.Length > 0 ? part.Text : part.Heading ?? "").Where(text => text.Length > 0);
        return string.Join('\n', parts);
    }
}
