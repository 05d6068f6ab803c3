using System.Text;

namespace Zhengling.Gazette;

/// <summary>
/// One node of a document's tree: a chapter, an article, an item, a paragraph and so on, with the lines it was read from.
/// </summary>
public sealed class GazetteNode
{
    /// <summary>What the node is.</summary>
    public required NodeKind Kind { get; init; }

    /// <summary>The mark as printed, e.g. <c>第五条</c>, <c>（一）</c>, <c>(三)</c>, <c>4.</c>; empty when there is none.</summary>
    public string Number { get; init; } = "";

    /// <summary>The number the mark stands for, or null when the node has none. For a paragraph, its place among its siblings.</summary>
    public int? Ordinal { get; init; }

    /// <summary>
    /// The name of the node, or null. A heading that runs into its text (“（一）名称。正文”) is given here and stays in
    /// <see cref="Text"/> as well, so that <see cref="Text"/> alone is never less than what the text says.
    /// </summary>
    public string? Heading { get; init; }

    /// <summary>The node's own running text after its mark, with broken lines joined; empty when only a heading stands there.</summary>
    public string Text { get; init; } = "";

    /// <summary>
    /// The address of the node, unique in its document and stable as long as the text is: <c>第五条</c>, <c>第五条第二款</c>,
    /// <c>第五条（一）</c>, <c>附件1/第七条（三）</c>, <c>附件1/附表2</c>, <c>三、（二）1.</c>.
    /// </summary>
    public required string Address { get; init; }

    /// <summary>The first physical line, 1-based.</summary>
    public required int FirstLine { get; init; }

    /// <summary>The last physical line, children included, 1-based.</summary>
    public required int LastLine { get; init; }

    /// <summary>The parts of the node in reading order.</summary>
    public IReadOnlyList<GazetteNode> Children { get; init; } = [];

    /// <summary>This node and all below it, in reading order.</summary>
    /// <returns>The nodes, this one first.</returns>
    public IEnumerable<GazetteNode> SelfAndDescendants()
    {
        var open = new Stack<GazetteNode>();
        open.Push(this);
        while (open.TryPop(out var node))
        {
            yield return node;
            for (var i = node.Children.Count - 1; i >= 0; i--)
                open.Push(node.Children[i]);
        }
    }

    /// <summary>The whole text of the node and of everything below it, one logical paragraph per line, marks included.</summary>
    /// <returns>The text.</returns>
    public string FullText()
    {
        var text = new StringBuilder();
        foreach (var node in SelfAndDescendants())
        {
            var own = node.Text.Length > 0 ? node.Text : node.Heading ?? "";
            if (node.Number.Length + own.Length == 0)
                continue;
            if (text.Length > 0)
                text.Append('\n');
            text.Append(node.Number);
            if (node.Number.Length > 0 && node.Text.Length > 0 && node.Heading is { } heading
                && !node.Text.StartsWith(heading, StringComparison.Ordinal))
                text.Append(heading).Append('\n');
            text.Append(own);
        }
        return text.ToString();
    }

    /// <summary>The address and the lines, for people reading logs.</summary>
    /// <returns>For example <c>Article 第五条 [333–367]</c>.</returns>
    public override string ToString() => $"{Kind} {Address} [{FirstLine}–{LastLine}]";
}
