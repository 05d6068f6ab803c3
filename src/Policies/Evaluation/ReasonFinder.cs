using Zhengling.Dmn.Evaluation;
using Zhengling.Feel.Values;
using Zhengling.Policies.Citations;
using Zhengling.Policies.Diagnostics;

namespace Zhengling.Policies.Evaluation;

/// <summary>Finds why a value is not determined: the reasons themselves, the places looked at, and who may decide.</summary>
/// <param name="pack">The pack.</param>
internal sealed class ReasonFinder(CompiledPack pack)
{
    private const int MaxReasons = 50;

    // An operation that could not be carried out, such as a division by zero: nobody's decision mends that.
    private const string OperationFaults = "FEEL-E";

    /// <summary>The reasons in a value, each once.</summary>
    /// <param name="value">The value, not determined as a whole or in parts.</param>
    /// <param name="trace">How it came about.</param>
    public IReadOnlyList<AnswerReason> Find(object? value, TraceNode? trace)
    {
        var leaves = new List<Undetermined>();
        Collect(value, leaves);
        var reasons = new List<AnswerReason>();
        foreach (var leaf in leaves.Take(MaxReasons))
        {
            var path = trace is null ? [] : PathTo(leaf, trace);
            var reason = new AnswerReason(leaf.Code, new LocalText(leaf.ReasonInChinese, leaf.ReasonInEnglish), Citations(path), DecidedBy(leaf, path));
            if (!reasons.Any(r => r.Code == reason.Code && r.Message == reason.Message && r.Citations.SequenceEqual(reason.Citations)))
                reasons.Add(reason);
        }

        return reasons;
    }

    private static void Collect(object? value, List<Undetermined> leaves)
    {
        switch (value)
        {
            case Undetermined { Causes.Count: > 0 } several:
                foreach (var cause in several.Causes)
                    Collect(cause, leaves);
                break;
            case Undetermined leaf:
                if (!leaves.Any(l => ReferenceEquals(l, leaf)))
                    leaves.Add(leaf);
                break;
            case FeelContext context:
                foreach (var entry in context.Values)
                    Collect(entry, leaves);
                break;
            case IReadOnlyList<object?> list:
                foreach (var item in list)
                    Collect(item, leaves);
                break;
        }
    }

    // From the root to the deepest step that has this very value and did not read it from elsewhere: there it arose.
    private static List<TraceNode> PathTo(Undetermined leaf, TraceNode root)
    {
        var best = new List<TraceNode>();
        var seen = new HashSet<TraceNode>(ReferenceEqualityComparer.Instance);
        var path = new List<TraceNode>();
        Visit(root);
        return best;

        void Visit(TraceNode node)
        {
            if (!seen.Add(node) || path.Count > 200)
                return;
            path.Add(node);
            if (ReferenceEquals(node.Value, leaf) && path.Count > best.Count && !node.Inputs.Any(r => ReferenceEquals(r.Value, leaf)))
                best = [.. path];
            foreach (var child in node.Children)
                Visit(child);
            path.RemoveAt(path.Count - 1);
        }
    }

    private IReadOnlyList<PackCitation> Citations(List<TraceNode> path)
    {
        for (var i = path.Count - 1; i >= 0; i--)
        {
            var node = path[i];
            var ruled = node.MatchedRuleIds.SelectMany(pack.Pack.CitationsOf).ToList();
            if (ruled.Count > 0)
                return ruled;
            if (pack.Pack.CitationsOf(node.Id) is { Count: > 0 } own)
                return own;
        }

        return [];
    }

    // Whoever explains a text decides what it leaves open; a judgement is that of the body the text names, which the reason says.
    private string? DecidedBy(Undetermined leaf, List<TraceNode> path)
    {
        if (leaf.Code == PackFunctions.Discretion.Code || leaf.Code.StartsWith(OperationFaults, StringComparison.Ordinal))
            return null;
        var read = path.AsEnumerable().Reverse().SelectMany(n => n.Inputs).Select(r => r.Name);
        var reading = read.Select(name => pack.Pack.Readings.FirstOrDefault(r => r.Name == name)).FirstOrDefault(r => r?.DecidedBy is not null);
        return reading?.DecidedBy ?? pack.Pack.Interpreter;
    }
}
