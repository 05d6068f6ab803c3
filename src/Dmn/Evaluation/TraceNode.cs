using Zhengling.Dmn.Model;

namespace Zhengling.Dmn.Evaluation;

/// <summary>What a step of a trace is.</summary>
public enum TraceKind
{
    /// <summary>A decision; its children are its logic and the decisions and inputs it read.</summary>
    Decision,

    /// <summary>A value from outside.</summary>
    Input,

    /// <summary>A decision table; its children are the input expressions and the matching rules.</summary>
    Table,

    /// <summary>The input expression of a table's column.</summary>
    TableInput,

    /// <summary>A rule that counted for the value of its table.</summary>
    Rule,

    /// <summary>A FEEL expression.</summary>
    Literal,

    /// <summary>A boxed context.</summary>
    Context,

    /// <summary>A step of a boxed context.</summary>
    ContextEntry,

    /// <summary>A boxed list or relation.</summary>
    List,

    /// <summary>A boxed invocation.</summary>
    Invocation,

    /// <summary>A boxed conditional, filter or iteration.</summary>
    Control,

    /// <summary>A call of a business knowledge model.</summary>
    KnowledgeModel,

    /// <summary>A call of a decision service.</summary>
    Service,
}

/// <summary>A name that a step read, with its value.</summary>
/// <param name="Name">The variable's name as the expression has it.</param>
/// <param name="Value">Its value.</param>
public sealed record TraceRead(string Name, object? Value);

/// <summary>
/// A step of how a value came about. The tree is a graph where several steps read the same decision: its node is made once and shared.
/// </summary>
public sealed class TraceNode
{
    /// <summary>
    /// The stable id: the model's id of the decision, rule or entry; where the model gives none, the name. Never a position alone.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>What the step is.</summary>
    public required TraceKind Kind { get; init; }

    /// <summary>The name of the decision, input, entry, column or function; empty where there is none.</summary>
    public required string Name { get; init; }

    /// <summary>The value of the step: a FEEL value.</summary>
    public object? Value { get; internal set; }

    /// <summary>The FEEL text of the step; null where it has none of its own.</summary>
    public string? ExpressionText { get; init; }

    /// <summary>The names that the step's own expression read, with the values they had.</summary>
    public IReadOnlyList<TraceRead> Inputs { get; internal set; } = [];

    /// <summary>The ids of the rules that counted, for a table.</summary>
    public IReadOnlyList<string> MatchedRuleIds { get; internal set; } = [];

    /// <summary>The steps this one rests on, in the order in which they were taken.</summary>
    public IReadOnlyList<TraceNode> Children { get; internal set; } = [];

    /// <summary>The element of the model, with its extensions (e.g. citations) and its place; null for globals.</summary>
    public DmnElement? Element { get; init; }
}
