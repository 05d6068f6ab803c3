using Zhengling.Dmn.Diagnostics;
using Zhengling.Dmn.Evaluation;
using Zhengling.Dmn.Model;
using Zhengling.Dmn.Rows;
using Zhengling.Dmn.Tables;
using Zhengling.Feel.BuiltIns;
using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Dmn.Compilation;

/// <summary>An input of a compiled model.</summary>
/// <param name="Key">What its value is given under: its name, or <c>namespace#name</c> for an input of an imported model.</param>
/// <param name="Type">Its type, allowed values included.</param>
/// <param name="Element">The element of the model; null for a global of <see cref="CompileOptions.Globals"/>.</param>
public sealed record CompiledInput(string Key, FeelType Type, InputData? Element);

/// <summary>A decision of a compiled model.</summary>
/// <param name="Name">The decision's name.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Element">The element of the model.</param>
/// <param name="Reads">The names its own logic reads from its requirements, in no particular order.</param>
public sealed record CompiledDecision(string Name, FeelType Type, Decision Element, IReadOnlyList<string> Reads);

/// <summary>A model ready to be evaluated any number of times and by any number of threads.</summary>
public sealed class CompiledModel
{
    private readonly Graph _graph;
    private readonly ModelScope _scope;
    private readonly Dictionary<(NodeKind, string), GraphNode> _named = [];

    private CompiledModel(ModelScope scope, Compilation compilation)
    {
        _scope = scope;
        _graph = compilation.Graph;
        Diagnostics = compilation.Diagnostics;
        Tables = compilation.Tables;
        foreach (var node in scope.Nodes)
            _named.TryAdd((node.Kind, node.Element!.Name), node);
        foreach (var node in scope.Nodes)
            _named.TryAdd((node.Kind, node.Id), node);
        Inputs = [.. _graph.Nodes.Where(n => n.Kind == NodeKind.Input).Select(Input)];
        Decisions =
        [
            .. scope.Nodes.Where(n => n.Element is Decision).Select(n => new CompiledDecision(
                n.Element!.Name, n.Type, (Decision)n.Element, [.. n.Unit!.Sources.Select(s => s.Source.Name)])),
        ];
    }

    /// <summary>The model.</summary>
    public DmnModel Model => _scope.Model;

    /// <summary>What is wrong with the model: references, cycles, types, and the faults of its expressions, each with its place.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The inputs, those of imported models and the globals included.</summary>
    public IReadOnlyList<CompiledInput> Inputs { get; }

    /// <summary>The decisions of the model itself.</summary>
    public IReadOnlyList<CompiledDecision> Decisions { get; }

    /// <summary>The model's types by name.</summary>
    public IReadOnlyDictionary<string, FeelType> Types => _scope.NamedTypes;

    /// <summary>All decision tables.</summary>
    internal IReadOnlyList<CompiledTable> Tables { get; }

    /// <summary>Compiles a model. Never throws for a fault in the model: faults are in <see cref="Diagnostics"/>.</summary>
    /// <param name="model">The model.</param>
    /// <param name="imports">The models that it imports, and those that these import, in any order.</param>
    /// <param name="library">The functions that expressions may call; <see cref="FeelLibrary.Standard"/> when null.</param>
    /// <param name="options">Settings; <see cref="CompileOptions.Standard"/> when null.</param>
    public static CompiledModel Compile(
        DmnModel model, IEnumerable<DmnModel>? imports = null, FeelLibrary? library = null, CompileOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        var compilation = new Compilation(library ?? FeelLibrary.Standard, options ?? CompileOptions.Standard);
        var scope = new GraphBuilder(compilation).Build(model, [.. imports ?? []]);
        return new CompiledModel(scope, compilation);
    }

    /// <summary>The inputs and globals that a decision rests on, directly or through the decisions it requires.</summary>
    /// <param name="decision">The decision's name or id.</param>
    /// <returns>Empty for a decision that the model does not have.</returns>
    public IReadOnlyList<CompiledInput> InputsOf(string decision)
    {
        var seen = new HashSet<GraphNode>();
        var open = new Queue<GraphNode>(Find(decision, NodeKind.Decision) is { } node ? [node] : []);
        while (open.TryDequeue(out var next))
            if (seen.Add(next))
                next.Requires.ForEach(open.Enqueue);
        return [.. seen.Where(n => n.Kind == NodeKind.Input).OrderBy(n => n.Index).Select(Input)];
    }

    /// <summary>The inputs, decisions, knowledge models and services that the logic of an element reads itself, in the order of the model.</summary>
    /// <param name="element">The name of a decision or knowledge model.</param>
    /// <returns>Empty for an element that the model does not have.</returns>
    public IReadOnlyList<VariableElement> RequirementsOf(string element) =>
        [.. (_scope.Nodes.Find(n => n.Element!.Name == element)?.Requires ?? []).OrderBy(n => n.Index).Select(n => n.Element).OfType<VariableElement>()];

    /// <summary>Evaluates a decision; the decisions it requires are evaluated when their values are read, at most once.</summary>
    /// <param name="decision">The decision's name or id.</param>
    /// <param name="inputs">Input key → FEEL value. Only what the decision reads must be there.</param>
    /// <param name="context">Mode, clock and limits; for this one evaluation.</param>
    /// <param name="trace">Whether to record how the value came about.</param>
    /// <exception cref="EvaluationLimitException">The evaluation ran over its limits.</exception>
    public DecisionResult Evaluate(
        string decision, IReadOnlyDictionary<string, object?> inputs, EvaluationContext context, bool trace = false)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(context);
        if (Find(decision, NodeKind.Decision) is not { } node)
            return Unknown(decision, Decisions.Select(d => d.Name), context);
        var run = new Run(_graph, context, trace ? new Tracer() : null);
        var problems = new InputBinder(_graph, run).Bind(inputs);
        var value = run[node].Value();
        return Result(value, run, problems, run[node].Trace);
    }

    /// <summary>
    /// Makes a function that evaluates a decision for rows of a CLR type, reading its inputs from the row's properties or fields. For
    /// decisions that rest on literal expressions and decision tables (unique or first hit, cells of literals) over numbers, strings,
    /// truth values and dates it is one piece of code without boxing or look-ups by name; a row with something unusual in it, and any
    /// other decision, is evaluated by <see cref="Evaluate"/>. Diagnostics, refused inputs among them, are recorded in the context.
    /// </summary>
    /// <typeparam name="TRow">The row; a property or field for every input that the decision rests on, of its name without spaces.</typeparam>
    /// <typeparam name="TResult">
    /// The result: object for any value, <see cref="Undetermined"/> among them; FeelNumber?, string … where null may be; FeelNumber,
    /// decimal, bool … where a result that is null, undetermined or of another type is an <see cref="InvalidCastException"/>.
    /// </typeparam>
    /// <param name="decision">The decision's name or id.</param>
    /// <exception cref="ArgumentException">The model has no such decision, or the row lacks a member for an input.</exception>
    public BoundDecision<TRow, TResult> Bind<TRow, TResult>(string decision) => Find(decision, NodeKind.Decision) is { } node
        ? DecisionBinding<TRow, TResult>.Make(this, node)
        : throw new ArgumentException(
            $"The model has no decision '{decision}'; it has: {string.Join(", ", Decisions.Select(d => d.Name))}.", nameof(decision));

    /// <summary>Evaluates a decision service, or calls a business knowledge model.</summary>
    /// <param name="service">Its name or id.</param>
    /// <param name="arguments">Values of the service's input decisions and inputs, or of the parameters, by name; and of globals.</param>
    /// <param name="context">Mode, clock and limits; for this one evaluation.</param>
    /// <param name="trace">Whether to record how the value came about.</param>
    /// <exception cref="EvaluationLimitException">The evaluation ran over its limits.</exception>
    public DecisionResult EvaluateService(
        string service, IReadOnlyDictionary<string, object?> arguments, EvaluationContext context, bool trace = false)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(context);
        if ((Find(service, NodeKind.Service) ?? Find(service, NodeKind.KnowledgeModel)) is not { } node)
            return Unknown(service, _scope.Nodes.Where(n => n.Function is not null).Select(n => n.Element!.Name), context);
        var run = new Run(_graph, context, trace ? new Tracer() : null);
        var kind = node.Kind == NodeKind.Service ? TraceKind.Service : TraceKind.KnowledgeModel;
        var top = run.Tracer?.Begin(kind, node.Id, node.Name, null, node.Element);
        var function = (FeelFunction)run[node].Value()!;
        var parameters = function.Signatures[0].Parameters;
        var problems = new InputBinder(_graph, run).Bind(
            arguments.Where(a => parameters.All(p => p.Name != a.Key)).ToDictionary(a => a.Key, a => a.Value, StringComparer.Ordinal));
        var value = function.Invoke([.. parameters.Select(p => arguments.TryGetValue(p.Name, out var v) ? v : null)], context);
        if (top is not null)
            run.Tracer!.End(top, value);
        return Result(value, run, problems, top?.Children.LastOrDefault() ?? top);
    }

    private static DecisionResult Result(object? value, Run run, List<InputProblem> problems, TraceNode? trace)
    {
        foreach (var missing in run.Missing)
            problems.Add(new InputProblem(
                missing.Key, InputProblemKind.Missing, Sites.Diagnostic(DmnMessages.InputMissing, missing.Element?.Origin, missing.Key)));
        return new DecisionResult
        {
            Value = value,
            Diagnostics = [.. problems.Select(p => p.Diagnostic), .. run.Context.Diagnostics],
            InputProblems = problems,
            Trace = trace,
        };
    }

    private static DecisionResult Unknown(string name, IEnumerable<string> known, EvaluationContext context)
    {
        var value = Errors.Raise(context, DmnMessages.UnknownDecision, null, name, string.Join(", ", known));
        return new DecisionResult { Value = value, Diagnostics = context.Diagnostics };
    }

    private GraphNode? Find(string name, NodeKind kind) => _named.GetValueOrDefault((kind, name));

    private static CompiledInput Input(GraphNode node) => new(node.Key, node.Type, node.Element as InputData);
}
