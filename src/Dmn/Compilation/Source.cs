using Zhengling.Dmn.Evaluation;
using Zhengling.Dmn.Logic;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Dmn.Compilation;

/// <summary>Where a unit's variable has its value from.</summary>
internal abstract class Source(string name)
{
    public string Name { get; } = name;

    public abstract FeelType Type { get; }

    /// <summary>The nodes that the variable rests on.</summary>
    public abstract IEnumerable<GraphNode> Nodes { get; }

    /// <summary>What stands in the variable's slot: a lazy value.</summary>
    public abstract LazyValue Slot(Run run);
}

/// <summary>A variable that holds a node's value.</summary>
internal sealed class NodeSource(string name, GraphNode node) : Source(name)
{
    public GraphNode Node => node;

    public override FeelType Type => node.Type;

    public override IEnumerable<GraphNode> Nodes => [node];

    public override LazyValue Slot(Run run) => run[node];
}

/// <summary>A variable that holds, as a context, what is required from an imported model.</summary>
internal sealed class ImportSource(string name) : Source(name)
{
    private readonly List<Source> _entries = [];

    public override FeelType Type => new ContextType([.. _entries.Select(e => new ContextTypeEntry(e.Name, e.Type))]);

    public override IEnumerable<GraphNode> Nodes => _entries.SelectMany(e => e.Nodes);

    public override LazyValue Slot(Run run) => new ImportSlot(this, run);

    /// <summary>Puts a source where expressions find it: under the names of the imports that it comes through.</summary>
    public static void Add(List<Source> sources, string import, Source source)
    {
        if (import.Length == 0)
        {
            sources.Add(source);
            return;
        }

        if (sources.OfType<ImportSource>().FirstOrDefault(s => s.Name == import) is not { } holder)
            sources.Add(holder = new ImportSource(import));
        holder._entries.Add(source);
    }

    private sealed class ImportSlot(ImportSource source, Run run) : LazyValue
    {
        private FeelContext? _value;

        public override object? Read(EvaluationContext context)
        {
            if (_value is not null)
                return _value;
            var builder = new FeelContextBuilder(source._entries.Count);
            foreach (var entry in source._entries)
                builder.Set(entry.Name, entry.Slot(run).Read(context));
            return _value = builder.Build();
        }
    }
}

/// <summary>Logic with a frame of its own: that of a decision or of a knowledge model.</summary>
/// <param name="Sources">The variables of the model that the logic reads, and their slots.</param>
/// <param name="Logic">The logic.</param>
/// <param name="FrameSize">How many slots a frame has.</param>
internal sealed record Unit(IReadOnlyList<(int Slot, Source Source)> Sources, CompiledLogic Logic, int FrameSize)
{
    public object? Evaluate(Run run) => Logic.Evaluate(run.Frame(this), run);
}
