using Zhengling.Dmn.Evaluation;
using Zhengling.Dmn.Logic;
using Zhengling.Dmn.Model;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Dmn.Compilation;

/// <summary>The nodes of a model and of those it imports.</summary>
internal sealed class Graph
{
    public List<GraphNode> Nodes { get; } = [];

    /// <summary>Inputs and globals by every key that they may be given under.</summary>
    public Dictionary<string, GraphNode> Inputs { get; } = new(StringComparer.Ordinal);
}

/// <summary>What a node is.</summary>
internal enum NodeKind
{
    Input,
    Decision,
    KnowledgeModel,
    Service,
}

/// <summary>A node of the graph: where its value comes from.</summary>
internal sealed class GraphNode
{
    public required int Index { get; init; }

    public required NodeKind Kind { get; init; }

    /// <summary>The variable's name.</summary>
    public required string Name { get; init; }

    /// <summary>The name as <see cref="Mentions"/> looks for it.</summary>
    public string CompactName => field ??= Mentions.WithoutSpace(Name);

    /// <summary>What a value from outside is given under.</summary>
    public required string Key { get; init; }

    /// <summary>The element; null for a global.</summary>
    public VariableElement? Element { get; init; }

    public string Id => Element?.Id ?? Key;

    public FeelType Type { get; set; } = FeelType.Any;

    /// <summary>The compiled logic of a decision or a knowledge model.</summary>
    public Unit? Unit { get; set; }

    /// <summary>The function of a knowledge model or service.</summary>
    public Func<Run, FeelFunction>? Function { get; set; }

    /// <summary>The nodes it requires, directly.</summary>
    public List<GraphNode> Requires { get; } = [];

    /// <summary>The node's value in a run in which nobody provided it.</summary>
    public object? Evaluate(Run run) => Kind switch
    {
        NodeKind.Input => NotGiven(run),
        NodeKind.Decision => Unit!.Evaluate(run),
        _ => Function!(run),
    };

    private object? NotGiven(Run run)
    {
        run.Missing.Add(this);
        return run.Context.IsStrict
            ? new Undetermined(Diagnostics.Sites.Diagnostic(Diagnostics.DmnMessages.InputMissing, Element?.Origin, Key))
            : null;
    }
}
