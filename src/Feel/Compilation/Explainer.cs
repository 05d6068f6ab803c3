using Zhengling.Feel.Syntax;

namespace Zhengling.Feel.Compilation;

/// <summary>Gathers the parts while an expression is evaluated.</summary>
/// <param name="expression">The expression's text.</param>
internal sealed class Explainer(string expression)
{
    private readonly Stack<Explanation> _open = new();
    private int _count;

    /// <summary>The whole expression's explanation, when it has been evaluated.</summary>
    public Explanation? Root { get; private set; }

    /// <summary>A part's evaluation begins.</summary>
    public void Enter(ExpressionNode node)
    {
        var part = new Explanation(node, expression);
        if (_open.TryPeek(out var whole))
        {
            if (++_count <= CompiledExpression.MaxExplained) whole.Add(part);
            else whole.IsCut = true;
        }
        _open.Push(part);
    }

    /// <summary>A part's evaluation has ended.</summary>
    public object? Leave(object? value)
    {
        Root = _open.Pop();
        return Root.Value = value;
    }
}
