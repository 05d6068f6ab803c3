using Zhengling.Gazette.Lines;

namespace Zhengling.Gazette.Citations;

/// <summary>Finds the node a place names, step by step: each step looks for the nearest matching node below the one before.</summary>
internal static class NodeLocator
{
    public static GazetteNode? Find(GazetteNode root, IReadOnlyList<CitationStep> place)
    {
        var first = place[0];
        if (first.Kind == StepKind.Annex)
            return Annex(root, first.Ordinal) is { } annex ? Below(annex, place.Skip(1)) : null;
        if (first is { Kind: StepKind.Named })
            return root.SelfAndDescendants().FirstOrDefault(node => node.Address == first.Name);
        if (Below(root, place) is { } main)
            return main;
        // Not in the main text: an annex may be meant, if only one has the place.
        GazetteNode? found = null;
        foreach (var annex in root.Children.Where(child => child.Kind == NodeKind.Annex))
        {
            if (Below(annex, place) is not { } node)
                continue;
            if (found is not null)
                return null;
            found = node;
        }
        return found;
    }

    private static GazetteNode? Annex(GazetteNode root, int? ordinal)
    {
        var annexes = root.Children.Where(child => child.Kind == NodeKind.Annex).ToList();
        return annexes.Find(annex => annex.Ordinal == ordinal) ?? (annexes.Count == 1 && ordinal is null or 1 ? annexes.FirstOrDefault() : null);
    }

    private static GazetteNode? Below(GazetteNode start, IEnumerable<CitationStep> steps)
    {
        var node = start;
        foreach (var step in steps)
        {
            if (step.Kind == StepKind.Paragraph && step.Ordinal == 1 && node.Text.Length > 0 && node.Kind != NodeKind.Document)
                continue;
            if (Nearest(node, step) is { } next)
                node = next;
            else if (step.Kind is StepKind.Item or StepKind.SubItem
                && Nearest(node, step with { Kind = step.Kind == StepKind.Item ? StepKind.SubItem : StepKind.Item }) is { } other)
                node = other;
            else
                return null;
        }
        return node;
    }

    /// <summary>The only match at the smallest depth, or null. Annexes are not entered from above.</summary>
    private static GazetteNode? Nearest(GazetteNode node, CitationStep step)
    {
        List<GazetteNode> level = [.. node.Children];
        while (level.Count > 0)
        {
            var matches = level.Where(candidate => Matches(candidate, step)).ToList();
            if (matches.Count > 0)
                return matches.Count == 1 ? matches[0] : null;
            level = [.. level.Where(candidate => candidate.Kind != NodeKind.Annex).SelectMany(candidate => candidate.Children)];
        }
        return null;
    }

    private static bool Matches(GazetteNode node, CitationStep step) => step.Kind switch
    {
        StepKind.Part => node.Kind == NodeKind.Part && node.Ordinal == step.Ordinal,
        StepKind.Chapter => node.Kind == NodeKind.Chapter && node.Ordinal == step.Ordinal,
        StepKind.Section => node.Kind == NodeKind.Section && node.Ordinal == step.Ordinal && node.Number.StartsWith('第'),
        StepKind.Ideographic => node.Kind == NodeKind.Section && node.Ordinal == step.Ordinal && !node.Number.StartsWith('第'),
        StepKind.Article => node.Kind == NodeKind.Article && node.Ordinal == step.Ordinal,
        StepKind.Paragraph or StepKind.Passage => node.Kind == NodeKind.Paragraph && node.Ordinal == step.Ordinal,
        StepKind.Item => node.Kind == NodeKind.Item && node.Ordinal == step.Ordinal,
        StepKind.SubItem => node.Kind == NodeKind.SubItem && node.Ordinal == step.Ordinal,
        StepKind.Point => node.Kind == NodeKind.Point && node.Ordinal == step.Ordinal,
        StepKind.Table => node.Address == step.Name || node.Address.EndsWith("/" + step.Name, StringComparison.Ordinal)
            || (node.Number.Length > 0 && Normal.Key(node.Number).TrimEnd(':') == step.Name),
        _ => false,
    };
}
