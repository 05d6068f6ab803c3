using System.Runtime.CompilerServices;
using Zhengling.Dmn.Diagnostics;

namespace Zhengling.Dmn.Compilation;

/// <summary>Reports decisions that read each other in a circle.</summary>
internal sealed class CycleCheck(Compilation compilation)
{
    private readonly HashSet<GraphNode> _done = [];
    private readonly List<GraphNode> _path = [];
    private readonly HashSet<GraphNode> _onPath = [];

    public void Run()
    {
        foreach (var node in compilation.Graph.Nodes)
            Visit(node);
    }

    private void Visit(GraphNode node)
    {
        if (node.Kind is not (NodeKind.Decision or NodeKind.KnowledgeModel) || _done.Contains(node)
            || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return;
        if (!_onPath.Add(node))
        {
            var circle = _path[_path.IndexOf(node)..];
            if (circle.TrueForAll(n => n.Kind == NodeKind.Decision)) // functions may call themselves
                compilation.Report(
                    DmnMessages.Cycle, node.Element!.Origin, string.Join(" → ", circle.Append(node).Select(n => n.Name)));
            return;
        }

        _path.Add(node);
        foreach (var required in node.Requires)
            Visit(required);
        _path.RemoveAt(_path.Count - 1);
        _onPath.Remove(node);
        _done.Add(node);
    }
}
