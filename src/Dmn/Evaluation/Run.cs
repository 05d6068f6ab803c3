using System.Runtime.CompilerServices;
using Zhengling.Dmn.Compilation;
using Zhengling.Dmn.Diagnostics;
using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Values;

namespace Zhengling.Dmn.Evaluation;

/// <summary>One evaluation of a graph: the values that are known so far. Values are worked out when first read, once.</summary>
internal sealed class Run
{
    private readonly NodeSlot?[] _slots;

    public Run(Graph graph, EvaluationContext context, Tracer? tracer)
    {
        Graph = graph;
        Context = context;
        Tracer = tracer;
        _slots = new NodeSlot?[graph.Nodes.Count];
    }

    public Graph Graph { get; }

    public EvaluationContext Context { get; }

    public Tracer? Tracer { get; }

    /// <summary>Inputs that were read although no value was given.</summary>
    public List<GraphNode> Missing { get; } = [];

    public NodeSlot this[GraphNode node] => _slots[node.Index] ??= new NodeSlot(this, node);

    /// <summary>Gives a node its value from outside, so that its own logic is not evaluated.</summary>
    public void Provide(GraphNode node, object? value) => this[node].Provide(value);

    public object?[] Frame(Unit unit)
    {
        var frame = new object?[unit.FrameSize];
        foreach (var (slot, source) in unit.Sources)
        {
            var value = source.Slot(this);
            frame[slot] = value is NodeSlot { IsKnown: true } known && Tracer is null ? known.Value() : value;
        }

        return frame;
    }
}

/// <summary>The value of a node in a run: worked out when first read.</summary>
internal sealed class NodeSlot(Run run, GraphNode node) : LazyValue
{
    private enum State
    {
        Open,
        Busy,
        Known,
    }

    private object? _value;
    private State _state;

    public TraceNode? Trace { get; private set; }

    public bool IsKnown => _state == State.Known;

    public void Provide(object? value)
    {
        _value = value;
        _state = State.Known;
        if (run.Tracer is not null)
            Trace = new TraceNode { Id = node.Id, Kind = TraceKind.Input, Name = node.Key, Value = value, Element = node.Element };
    }

    public override object? Read(EvaluationContext context)
    {
        var value = Value();
        run.Tracer?.Read(node.Name, value, Trace);
        return value;
    }

    public object? Value()
    {
        switch (_state)
        {
            case State.Known:
                return _value;
            case State.Busy:
                return run.Context.Error(DmnMessages.Cycle, node.Name);
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new EvaluationLimitException(Sites.Diagnostic(Messages.DepthLimit, node.Element?.Origin, "stack"));
        _state = State.Busy;
        var trace = run.Tracer is { } tracer && node.Kind == NodeKind.Decision
            ? tracer.Begin(TraceKind.Decision, node.Id, node.Name, null, node.Element, attach: false)
            : null;
        _value = node.Evaluate(run);
        if (trace is not null)
            run.Tracer!.End(trace, _value);
        Trace = trace;
        _state = State.Known;
        return _value;
    }
}
