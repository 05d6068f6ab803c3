namespace Zhengling.Feel.Syntax;

/// <summary>Walks over trees.</summary>
public static class Tree
{
    /// <summary>Whether a node or one below it is of a kind.</summary>
    /// <param name="node">The node at the top.</param>
    /// <param name="kind">Tells the kind.</param>
    public static bool Contains(FeelNode node, Func<FeelNode, bool> kind)
    {
        if (kind(node)) return true;
        foreach (var child in Children(node))
            if (Contains(child, kind)) return true;
        return false;
    }

    /// <summary>The nodes directly below a node; types are not walked into.</summary>
    /// <param name="node">The node.</param>
    public static IEnumerable<FeelNode> Children(FeelNode node) => node switch
    {
        NegationNode n => [n.Operand],
        BinaryNode n => [n.Left, n.Right],
        BetweenNode n => [n.Value, n.Low, n.High],
        InNode n => [n.Value, .. n.Tests],
        InstanceOfNode n => [n.Value],
        PathNode n => [n.Source],
        FilterNode n => [n.Source, n.Condition],
        InvocationNode n => [n.Function, .. n.Arguments],
        ArgumentNode n => [n.Value],
        RangeNode n => [n.Start, n.End],
        ComparisonRangeNode n => [n.Endpoint],
        ListNode n => n.Items,
        ContextNode n => n.Entries,
        ContextEntryNode n => [n.Value],
        IfNode n => [n.Condition, n.Then, n.Else],
        ForNode n => [.. n.Iterators, n.Return],
        QuantifiedNode n => [.. n.Iterators, n.Satisfies],
        IteratorNode n => n.To is null ? [n.Domain] : [n.Domain, n.To],
        FunctionNode n => [n.Body],
        UnaryTestsNode n => n.Tests,
        _ => [],
    };
}
