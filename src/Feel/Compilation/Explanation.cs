using System.Text;
using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Syntax;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Compilation;

/// <summary>
/// How a value came about: a part of an expression, its value, and the parts that were evaluated for it, in order. Literals explain
/// themselves and are left out, and so are the branches that were not taken.
/// </summary>
public sealed class Explanation
{
    private readonly List<Explanation> _parts = [];

    internal Explanation(ExpressionNode node, string expression) => (Node, Text) = (node, node.Span.TextIn(expression));

    /// <summary>The part of the tree.</summary>
    public ExpressionNode Node { get; }

    /// <summary>The part as it is written.</summary>
    public string Text { get; }

    /// <summary>Where it stands in the expression.</summary>
    public SourceSpan Span => Node.Span;

    /// <summary>Its value.</summary>
    public object? Value { get; internal set; }

    /// <summary>What was evaluated for it.</summary>
    public IReadOnlyList<Explanation> Parts => _parts;

    /// <summary>Whether further parts were left out because there are too many; see <see cref="CompiledExpression.MaxExplained"/>.</summary>
    public bool IsCut { get; internal set; }

    /// <summary>One line for every part, <c>text = value</c>, indented below what it was evaluated for.</summary>
    public override string ToString()
    {
        var lines = new StringBuilder();
        Write(lines, 0);
        return lines.ToString();
    }

    internal void Add(Explanation part) => _parts.Add(part);

    private void Write(StringBuilder lines, int indent)
    {
        lines.Append(' ', indent).Append(Text).Append(" = ").Append(FeelText.Format(Value)).Append(IsCut ? " …\n" : "\n");
        foreach (var part in _parts) part.Write(lines, indent + 2);
    }
}
