using Zhengling.Dmn.Evaluation;
using Zhengling.Dmn.Model;
using Zhengling.Feel.Values;
using Zhengling.Policies.Citations;
using Zhengling.Policies.Decisions;
using Zhengling.Policies.Readings;

namespace Zhengling.Policies.Evaluation;

/// <summary>What an explanation comes to.</summary>
/// <param name="Root">The tree; null where nothing was traced.</param>
/// <param name="Citations">The places it rests on, each once.</param>
/// <param name="ReadingsRead">The readings that were read.</param>
internal sealed record Explanation(AnswerStep? Root, IReadOnlyList<PackCitation> Citations, IReadOnlyList<Reading> ReadingsRead);

/// <summary>Turns the trace of an evaluation into an explanation in the pack's words: with citations, units, rule labels.</summary>
/// <param name="pack">The pack.</param>
internal sealed class Explainer(CompiledPack pack)
{
    private const int MaxSteps = 4000;

    private readonly Pack _pack = pack.Pack;
    private readonly HashSet<TraceNode> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<PackCitation> _citations = [];
    private readonly HashSet<string> _cited = new(StringComparer.Ordinal);
    private int _steps;

    /// <summary>Explains a trace.</summary>
    /// <param name="trace">The root of the trace.</param>
    /// <param name="unit">The unit of the decision's value.</param>
    public Explanation Explain(TraceNode? trace, string? unit)
    {
        var root = trace is null ? null : Step(trace) with { Unit = unit };
        if (root is not null)
            NoteCitations(root);
        return new Explanation(root, _citations, trace is null ? [] : ReadingsIn(trace));
    }

    private List<Reading> ReadingsIn(TraceNode trace)
    {
        var read = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<TraceNode>(ReferenceEqualityComparer.Instance);
        var open = new Stack<TraceNode>([trace]);
        while (open.TryPop(out var node))
        {
            if (!seen.Add(node))
                continue;
            read.UnionWith(node.Inputs.Select(i => i.Name));
            foreach (var child in node.Children)
                open.Push(child);
        }

        return [.. _pack.Readings.Where(r => read.Contains(r.Name))];
    }

    private AnswerStep Step(TraceNode node, TraceNode? parent = null)
    {
        var isFirst = _seen.Add(node);
        var rules = Rules(node);
        var isAbsent = node.Kind == TraceKind.Input && node.Value is null;
        var citations = isAbsent ? [] : _pack.CitationsOf(node.Id);
        var kind = Kind(node);
        return new AnswerStep
        {
            Id = node.Id,
            Kind = kind,
            Name = node.Name,
            Value = kind == "register" || (parent is not null && IsComposite(node.Value) && ReferenceEquals(node.Value, parent.Value)) ? null : node.Value,
            Unit = Unit(node),
            Expression = node.ExpressionText,
            Citations = citations,
            Inputs = [.. node.Inputs.Where(r => !IsComposite(r.Value)).Select(r => KeyValuePair.Create(r.Name, r.Value))],
            Rules = rules,
            Children = isFirst ? Children(node) : [],
        };
    }

    private IReadOnlyList<AnswerStep> Children(TraceNode node)
    {
        var children = new List<AnswerStep>();
        AddChildren(node, node, children);
        return children;
    }

    // What an official has no use for is passed over, and what stands below it moves up: constants, and helper functions that
    // rest on no place of the text and come to a value.
    private void AddChildren(TraceNode node, TraceNode shown, List<AnswerStep> children)
    {
        foreach (var child in node.Children.Select(Named))
        {
            if (++_steps > MaxSteps)
                return;
            if (IsTelling(child, node, shown))
                children.Add(Step(child, shown));
            else if (_seen.Add(child))
                AddChildren(child, shown, children);
        }
    }

    private bool IsTelling(TraceNode node, TraceNode parent, TraceNode shown) => node.Kind switch
    {
        TraceKind.Decision or TraceKind.Input => true,
        TraceKind.Table => ReferenceEquals(parent, shown),
        TraceKind.TableInput => ReferenceEquals(parent, shown) && !IsComposite(node.Value),
        TraceKind.Literal => ReferenceEquals(parent, shown) && (node.Inputs.Count > 0 || node.Children.Count > 0),
        TraceKind.KnowledgeModel => _pack.CitationsOf(node.Id).Count > 0 || TableOf(node) is not null || node.Value is Undetermined,
        _ => false,
    };

    private static bool IsComposite(object? value) => value is FeelContext or IReadOnlyList<object?>;

    // A column or formula that is just a name: what stands behind the name says more.
    private static TraceNode Named(TraceNode node) =>
        node is { Kind: TraceKind.TableInput or TraceKind.Literal, Children: [var only] } && node.ExpressionText?.Trim() == only.Name ? only : node;

    /// <summary>
    /// Notes what a step and those below it rest on. A rule cites more exactly than its table. A heading may name several places of which
    /// the steps below applied some: then those count, not the heading; where they applied none of them, the heading speaks for itself.
    /// </summary>
    /// <returns>The places cited, the step's and those below it.</returns>
    private HashSet<string> NoteCitations(AnswerStep step)
    {
        var cited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var child in step.Children)
            cited.UnionWith(NoteCitations(child));
        var rules = step.Rules.SelectMany(r => r.Citations).ToList();
        var own = rules.Count > 0 || !step.Citations.Any(c => cited.Any(c.Covers)) ? rules.Count > 0 ? rules : step.Citations : [];
        foreach (var citation in own)
        {
            cited.Add(citation.Text);
            if (_cited.Add(citation.Text))
                _citations.Add(citation);
        }

        return cited;
    }

    private static TraceNode? TableOf(TraceNode node) =>
        node.Kind is TraceKind.Decision or TraceKind.KnowledgeModel ? node.Children.FirstOrDefault(c => c.Kind == TraceKind.Table) : null;

    private IReadOnlyList<AppliedRule> Rules(TraceNode node)
    {
        if (node.Kind != TraceKind.Table || node.Element is not DecisionTable table)
            return [];
        if (node.MatchedRuleIds.Count == 0 && table.Outputs.Any(o => o.DefaultOutput is not null))
        {
            var owner = table.Id![..^".table".Length];
            var id = ElementIds.OfRule(owner, ElementIds.OtherwiseLabel);
            return [new AppliedRule(id, ElementIds.OtherwiseLabel, null, _pack.CitationsOf(id))];
        }

        return [.. node.MatchedRuleIds.Select(id => Applied(table, id))];
    }

    private AppliedRule Applied(DecisionTable table, string id)
    {
        var rule = table.Rules.FirstOrDefault(r => r.Id == id);
        return new AppliedRule(id, rule?.Label ?? id, rule?.Annotations.ElementAtOrDefault(1), _pack.CitationsOf(id));
    }

    private string? Unit(TraceNode node) =>
        _pack.Decisions.FirstOrDefault(d => d.Name == node.Name)?.Unit ?? _pack.Inputs.FirstOrDefault(i => i.Name == node.Name)?.Unit;

    private string Kind(TraceNode node) => node.Kind switch
    {
        TraceKind.Decision when _pack.Registers.Any(r => r.Name == node.Name) => "register",
        TraceKind.Decision => "decision",
        TraceKind.Input when _pack.Readings.Any(r => r.Name == node.Name) => "reading",
        TraceKind.Input => "input",
        TraceKind.Table => "table",
        TraceKind.TableInput => "condition",
        TraceKind.Rule => "rule",
        TraceKind.Literal => "formula",
        TraceKind.KnowledgeModel or TraceKind.Invocation or TraceKind.Service => "function",
        _ => "step",
    };
}
