using System.Text.RegularExpressions;
using Zhengling.Gazette.Units;

namespace Zhengling.Gazette.Obligations;

/// <summary>A bracket at the end of a task: （甲局牵头，乙委配合）, （责任单位：甲局、乙委等）, each closing the sentences before it.</summary>
internal sealed partial class BracketGrammar(GazetteDocument document, UnitRegister register)
{
    public IEnumerable<Obligation> Read()
    {
        GazetteNode? before = null;
        foreach (var node in document.Root.SelfAndDescendants())
        {
            var text = node.Text.Length > 0 ? node.Text : node.Heading ?? "";
            var taskStart = 0;
            foreach (var (start, end) in Brackets(text))
            {
                if (Units(text, start + 1, end) is not { Count: > 0 } units)
                    continue;
                yield return Make(node, before, text, taskStart, start, end, units);
                taskStart = end + 1;
                while (taskStart < text.Length && "。；;，, \n".Contains(text[taskStart], StringComparison.Ordinal))
                    taskStart++;
            }
            if (text.Length > 0)
                before = node;
        }
    }

    /// <summary>The units of a bracket by their part; null when it is no bracket of responsibility.</summary>
    internal List<ObligatedUnit>? Units(string text, int start, int end)
    {
        var content = text[start..end];
        if (Deadline().Match(content) is { Success: true } time)
            content = content[..time.Index];
        if (FieldLine.Read(content) is var (field, valueStart) && FieldLine.Role(field) is { } role)
            return [.. UnitList.Read(content[valueStart..], register, start + valueStart).Select(unit => new ObligatedUnit(unit, role))];
        return Clauses(content, start);
    }

    /// <summary>“A牵头，B、C配合”: lists, each with its verb; null when words are left over.</summary>
    private List<ObligatedUnit>? Clauses(string content, int offset)
    {
        var units = new List<ObligatedUnit>();
        var at = 0;
        foreach (Match match in Verb().Matches(content))
        {
            if (match.Index < at)
                continue;
            var list = content[at..match.Index].TrimStart('，', ',', '；', ' ', '由').TrimEnd('，', ' ');
            if (list.Length == 0 && units.Count > 0)
            {
                at = match.Index + match.Length;
                continue;
            }
            var listStart = content.IndexOf(list, at, StringComparison.Ordinal);
            var role = DutyWords.Verbs.First(verb => verb.Verb == match.Value).Role;
            units.AddRange(UnitList.Read(list, register, offset + listStart).Select(unit => new ObligatedUnit(unit, role)));
            at = match.Index + match.Length;
        }
        return at > 0 && content[at..].Trim('。', '；', '，', ' ').Length == 0 ? units : null;
    }

    private Obligation Make(GazetteNode node, GazetteNode? before, string text, int taskStart, int start, int end, List<ObligatedUnit> units)
    {
        var own = text[taskStart..start].Trim();
        var owner = own.Length > 0 || before is null ? node : before;
        var task = own.Length > 0 || before is null ? own : before.Text;
        var time = Deadline().Match(text[start..end]);
        return new()
        {
            Document = document.Number,
            Address = owner.Address,
            FirstLine = owner.FirstLine,
            LastLine = node.LastLine,
            Start = owner == node ? taskStart : 0,
            Length = node.Text.Length == 0 ? 0 : owner == node ? start - taskStart : owner.Text.Length,
            Task = task,
            Grammar = ObligationGrammar.Bracket,
            Units = units,
            Deadlines = [.. time.Success ? DeadlineReader.InField(time.Value) : [], .. DeadlineReader.InText(task)],
            Quantities = TaskDetails.Quantities(task),
            ReportsTo = TaskDetails.ReportsTo(task, register),
        };
    }

    /// <summary>The outermost brackets, by the positions of their two marks.</summary>
    internal static IEnumerable<(int Start, int End)> Brackets(string text)
    {
        int depth = 0, start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '（' or '(')
            {
                if (depth++ == 0)
                    start = i;
            }
            else if (text[i] is '）' or ')' && depth > 0 && --depth == 0)
            {
                yield return (start, i);
            }
        }
    }

    [GeneratedRegex("[，,；]?\\s*(?:" + DutyWords.Time + ")[：:].*$", RegexOptions.Singleline)]
    private static partial Regex Deadline();

    private static Regex Verb() => VerbRegex;

    private static readonly Regex VerbRegex = new(string.Join('|', DutyWords.Verbs.OrderByDescending(v => v.Verb.Length).Select(v => v.Verb)), RegexOptions.CultureInvariant);
}
