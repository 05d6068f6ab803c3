using Zhengling.Dmn.Model;

namespace Zhengling.Dmn.Evaluation;

/// <summary>Builds the trace of one evaluation. Beyond <see cref="MaxNodes"/> steps it records values only, no further steps.</summary>
internal sealed class Tracer
{
    /// <summary>How many steps are recorded at most.</summary>
    public const int MaxNodes = 50_000;

    private readonly Stack<Open> _open = new();
    private int _count;

    public TraceNode Begin(TraceKind kind, string id, string name, string? text, DmnElement? element, bool attach = true)
    {
        var node = new TraceNode { Id = id, Kind = kind, Name = name, ExpressionText = text, Element = element };
        if (attach)
            Attach(node);
        _open.Push(new Open());
        return node;
    }

    public void End(TraceNode node, object? value)
    {
        var open = _open.Pop();
        node.Value = value;
        if (open.Reads is not null)
            node.Inputs = open.Reads;
        if (open.Rules is not null)
            node.MatchedRuleIds = open.Rules;
        if (open.Children is not null)
            node.Children = open.Children;
    }

    /// <summary>Notes that the step under way read a name.</summary>
    public void Read(string name, object? value, TraceNode? source)
    {
        if (!_open.TryPeek(out var open))
            return;
        if (open.Names.Add(name))
            (open.Reads ??= []).Add(new TraceRead(name, value));
        if (source is not null && open.Sources.Add(source))
            (open.Children ??= []).Add(source);
    }

    /// <summary>Notes on the table under way, above the rule under way, that the rule counts for its value.</summary>
    public void Match(string ruleId) => (_open.ElementAt(1).Rules ??= []).Add(ruleId);

    private void Attach(TraceNode node)
    {
        if (++_count <= MaxNodes && _open.TryPeek(out var open))
            (open.Children ??= []).Add(node);
    }

    private sealed class Open
    {
        public List<string>? Rules { get; set; }

        public List<TraceRead>? Reads { get; set; }

        public List<TraceNode>? Children { get; set; }

        public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

        public HashSet<TraceNode> Sources { get; } = [];
    }
}
