using System.Text.RegularExpressions;
using Zhengling.Gazette.Units;

namespace Zhengling.Gazette.Obligations;

/// <summary>
/// Plain sentences: a unit that begins a clause and must do something, or something that has to be done by a time. What another
/// grammar has read is left out.
/// </summary>
internal sealed partial class SentenceGrammar(GazetteDocument document, UnitRegister register)
{
    public IEnumerable<Obligation> Read(IReadOnlyList<Obligation> others)
    {
        var taken = others.ToLookup(other => other.Address, StringComparer.Ordinal);
        foreach (var node in document.Root.SelfAndDescendants())
        {
            if (node.Text.Length == 0 || node.Kind is NodeKind.Title or NodeKind.Signature or NodeKind.Contents or NodeKind.Damaged or NodeKind.Heading
                || FieldLine.Read(node.Text) is not null)
                continue;
            foreach (Match sentence in Sentences().Matches(node.Text))
            {
                if (sentence.Value[0] is not ('（' or '(') && !taken[node.Address].Any(other => other.Length == 0 || Overlap(other, sentence)) && Of(node, sentence) is { } obligation)
                    yield return obligation;
            }
        }
    }

    private Obligation? Of(GazetteNode node, Match sentence)
    {
        var text = sentence.Value;
        if (NotOrdered().IsMatch(text))
            return null;
        var units = Subjects(node, text, sentence.Index);
        if (units.Count == 0 && Beginning(text, sentence.Index) is { Count: > 0 } first && first[0].Unit.Start == sentence.Index
            && LaterClause().IsMatch(text[(first[^1].Unit.End - sentence.Index)..]))
            units = first;
        var deadlines = DeadlineReader.InText(text);
        var timed = deadlines.Count > 0 && Timed().IsMatch(text);
        if (units.Count == 0 && (!timed || Conditional().IsMatch(text) || Phase().IsMatch(text)))
            return null;
        if (units.Count == 0)
            units = Beginning(text, sentence.Index);
        return new()
        {
            Document = document.Number,
            Address = node.Address,
            FirstLine = node.FirstLine,
            LastLine = node.LastLine,
            Start = sentence.Index,
            Length = sentence.Length,
            Task = text,
            Grammar = ObligationGrammar.Sentence,
            Units = units,
            Deadlines = deadlines,
            Quantities = TaskDetails.Quantities(text),
            ReportsTo = TaskDetails.ReportsTo(text, register),
        };
    }

    /// <summary>The units that begin a clause and are followed by a word of duty.</summary>
    private List<ObligatedUnit> Subjects(GazetteNode node, string text, int offset)
    {
        var found = new List<ObligatedUnit>();
        var run = new List<UnitMention>();
        foreach (var mention in Mentions(text))
        {
            if (run.Count > 0 && !Joins().IsMatch(text[run[^1].End..mention.Start]))
                run.Clear();
            if (run.Count == 0 && !Begins().IsMatch(text[..mention.Start]))
                continue;
            run.Add(mention);
            if (Must().Match(text, mention.End) is { Success: true } must && must.Index == mention.End)
            {
                var role = must.Value.Contains("牵头", StringComparison.Ordinal) ? DutyRole.Lead
                    : must.Value.Contains("配合", StringComparison.Ordinal) ? DutyRole.Cooperate : DutyRole.Responsible;
                found.AddRange(run.Select(unit => new ObligatedUnit(unit with { Start = unit.Start + offset }, role)));
                run.Clear();
            }
        }
        return found;
    }

    /// <summary>The units that begin a clause of a sentence with a time, whatever verb follows.</summary>
    private List<ObligatedUnit> Beginning(string text, int offset)
    {
        var run = new List<UnitMention>();
        foreach (var mention in Mentions(text))
        {
            if (run.Count == 0 ? !Begins().IsMatch(text[..mention.Start]) : !Joins().IsMatch(text[run[^1].End..mention.Start]))
            {
                if (run.Count > 0)
                    break;
                continue;
            }
            run.Add(mention);
        }
        var described = run.Count > 0 && run[^1].End < text.Length && text[run[^1].End] is '的' or '、';
        return described ? [] : [.. run.Select(unit => new ObligatedUnit(unit with { Start = unit.Start + offset }, DutyRole.Responsible))];
    }

    /// <summary>The units of the register and the words that mean several units, from left to right.</summary>
    private IEnumerable<UnitMention> Mentions(string text)
    {
        var groups = Group().Matches(text).Select(match => new UnitMention(match.Value, match.Index, register.Find(match.Value), true)).ToList();
        var known = register.Scan(text).Where(unit => !groups.Any(group => unit.Start < group.End && group.Start < unit.End)).ToList();
        return known.Concat(groups).OrderBy(mention => mention.Start);
    }

    private static bool Overlap(Obligation other, Match sentence) => other.Start < sentence.Index + sentence.Length && sentence.Index < other.Start + other.Length;

    [GeneratedRegex(@"[^。；;！\n]+")]
    private static partial Regex Sentences();

    /// <summary>What stands before a unit that begins a clause.</summary>
    [GeneratedRegex("(?:^|[，,：:；由\\s]|会同|所在)$")]
    private static partial Regex Begins();

    [GeneratedRegex(@"^(?:[（(][^（）()]*[）)])?\s*(?:、|和|及|以及|与|，)\s*$")]
    private static partial Regex Joins();

    [GeneratedRegex(@"\G(?:[（(][^（）()]*[）)])?(?:等(?:有关|相关)?(?:部门|单位)?(?:和单位)?)?\s*(?:" + DutyWords.Must + "|" + DutyWords.Answers + "|积极配合|配合|分别负责|按各自职责|每[年月季周半])")]
    private static partial Regex Must();

    [GeneratedRegex("(?:[省市区县]政府|领导小组|联席会议|指挥部)?各(?:有关|相关|成员|责任|承办|牵头|镇街|镇|部门|单位|乡镇|街道|地区|村|社区|区属)*(?:部门|单位|镇街|街道|镇|乡|村|地区)(?:和单位|、各?单位|、各?街道|政府)?|(?:有关|相关)(?:部门|单位)|属地(?:镇街?|乡镇)?(?:人民)?政府")]
    private static partial Regex Group();

    /// <summary>A time within which somebody has to have done something for the rest to hold (…日内签约的，…).</summary>
    [GeneratedRegex("^[^，,]*(?:内|前)[^，,]*的[，,]")]
    private static partial Regex Conditional();

    /// <summary>After the units: a word of duty in a later clause, or the work of an organ.</summary>
    [GeneratedRegex("[，,](?:应|应当|须|必须|要|不得|负责)|^[^，,。：:]{0,40}?(?:" + DutyWords.Work + ")")]
    private static partial Regex LaterClause();

    /// <summary>The name of a phase with its time in brackets.</summary>
    [GeneratedRegex("^[^，,（(]{2,16}[（(][^（）()]*[）)]$")]
    private static partial Regex Phase();

    [GeneratedRegex(DutyWords.NotOrdered)]
    private static partial Regex NotOrdered();

    [GeneratedRegex(DutyWords.TimedVerbs)]
    private static partial Regex Timed();
}
