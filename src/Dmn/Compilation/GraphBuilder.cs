using System.Runtime.CompilerServices;
using Zhengling.Dmn.Diagnostics;
using Zhengling.Dmn.Evaluation;
using Zhengling.Dmn.Logic;
using Zhengling.Dmn.Model;
using Zhengling.Feel.Compilation;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Dmn.Compilation;

/// <summary>Makes the graph of a model and of those it imports: nodes, then types, then logic, requirements before dependents.</summary>
internal sealed class GraphBuilder(Compilation compilation)
{
    private readonly Dictionary<string, ModelScope> _models = new(StringComparer.Ordinal);
    private readonly Dictionary<GraphNode, ModelScope> _owner = [];
    private readonly HashSet<GraphNode> _started = [];

    public ModelScope Build(DmnModel model, IReadOnlyList<DmnModel> imports)
    {
        foreach (var (name, type) in compilation.Options.Globals)
            compilation.Globals.Add(Add(NodeKind.Input, name, name, null));
        var main = Scope(model, imports, isMain: true);
        foreach (var global in compilation.Globals)
            global.Type = main.Types.Of(compilation.Options.Globals[global.Name], global.Name, null);
        foreach (var scope in _models.Values)
            DeclareTypes(scope);
        foreach (var scope in _models.Values)
            foreach (var node in scope.Nodes)
                Compile(node);
        new CycleCheck(compilation).Run();
        return main;
    }

    private ModelScope Scope(DmnModel model, IReadOnlyList<DmnModel> imports, bool isMain)
    {
        if (_models.TryGetValue(model.Namespace, out var known))
            return known;
        var scope = _models[model.Namespace] = new ModelScope(model, compilation);
        foreach (var element in model.Elements.OfType<VariableElement>())
            AddElement(scope, element, isMain);
        foreach (var import in model.Imports)
            if (imports.FirstOrDefault(m => m.Namespace == import.Namespace) is { } imported)
                scope.Imports.Add((import.Name, Scope(imported, imports, isMain: false)));
            else if (Xml.DmnNamespaces.IsModel(import.ImportType))
                compilation.Report(DmnMessages.ImportMissing, import.Origin, import.Namespace);
        return scope;
    }

    private void AddElement(ModelScope scope, VariableElement element, bool isMain)
    {
        var kind = element switch
        {
            InputData => NodeKind.Input,
            Decision => NodeKind.Decision,
            BusinessKnowledgeModel => NodeKind.KnowledgeModel,
            _ => NodeKind.Service,
        };
        var node = Add(kind, element.VariableName, isMain ? element.Name : $"{scope.Model.Namespace}#{element.Name}", element);
        if (isMain && scope.Nodes.Any(n => n.Element!.Name == element.Name))
            compilation.Report(DmnMessages.DuplicateName, element.Origin, element.Name);
        scope.Nodes.Add(node);
        _owner[node] = scope;
        if (!scope.ById.TryAdd(element.Id ?? element.Name, node))
            compilation.Report(DmnMessages.DuplicateId, element.Origin, element.Id ?? element.Name);
    }

    private GraphNode Add(NodeKind kind, string name, string key, VariableElement? element)
    {
        var node = new GraphNode { Index = compilation.Graph.Nodes.Count, Kind = kind, Name = name, Key = key, Element = element };
        compilation.Graph.Nodes.Add(node);
        if (kind == NodeKind.Input)
            compilation.Graph.Inputs.TryAdd(key, node);
        return node;
    }

    private static void DeclareTypes(ModelScope scope)
    {
        foreach (var node in scope.Nodes)
            if (node.Element?.Variable is { TypeRef: not null } variable)
                node.Type = scope.Types.Of(variable.TypeRef, node.Name, variable.Origin);
    }

    private void Compile(GraphNode node)
    {
        if (node.Element is null or InputData || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return; // of a very long chain: compiled later, its type not known before
        if (!_started.Add(node))
            return; // under way: it reads itself, which a function may; see CycleCheck for decisions
        switch (node.Element)
        {
            case Decision decision:
                CompileDecision(node, decision);
                break;
            case BusinessKnowledgeModel knowledge:
                CompileKnowledge(node, knowledge);
                break;
            case DecisionService service:
                new ServiceCompiler(_owner[node], compilation, Compile).Compile(node, service);
                break;
        }
    }

    private void CompileDecision(GraphNode node, Decision decision)
    {
        var owner = _owner[node];
        var (sources, compiler, logic) = WithSources(node, owner, decision.Expression, [
            .. decision.InformationRequirements.Select(r => r.RequiredDecision ?? r.RequiredInput).OfType<ElementReference>(),
            .. decision.KnowledgeRequirements.Select(r => r.RequiredKnowledge),
        ], (compiler, scope) => compiler.Compile(decision.Expression, scope, node.Id, decision.Name));
        if (decision.Expression is null)
            compilation.Report(DmnMessages.NoLogic, decision.Origin, decision.Name);
        if (decision.Variable?.TypeRef is null)
            node.Type = logic.Type;
        else if (node.Type != FeelType.Any)
            logic = logic.As(node.Type);
        Finish(node, compiler, logic, sources);
    }

    private void CompileKnowledge(GraphNode node, BusinessKnowledgeModel knowledge)
    {
        var owner = _owner[node];
        if (knowledge.EncapsulatedLogic is not { } function)
        {
            compilation.Report(DmnMessages.NoLogic, knowledge.Origin, knowledge.Name);
            node.Function = run => new ModelFunction(
                node.Name, new FeelSignature([], FeelType.Any),
                (_, context) => Errors.Raise(context, DmnMessages.Broken, knowledge.Origin, node.Name), knowledge.Origin);
            return;
        }

        if (function.Kind != FunctionKind.Feel)
        {
            var external = WithSources(
                node, owner, function, [.. knowledge.KnowledgeRequirements.Select(r => r.RequiredKnowledge)],
                (compiler, scope) => compiler.Compile(function, scope, node.Id, node.Name)).Result;
            node.Type = external.Type;
            node.Function = run => external.Evaluate([], run) as FeelFunction ?? throw new InvalidOperationException();
            return;
        }

        // A type on the variable is the function's; older models put the result's there.
        var result = node.Type switch
        {
            FunctionType declared => declared.Result,
            var other when other == FeelType.Any => null,
            var other => other,
        };
        var (sources, compiler, (signature, body)) = WithSources(
            node, owner, function, [.. knowledge.KnowledgeRequirements.Select(r => r.RequiredKnowledge)],
            (compiler, scope) => compiler.Body(function, scope, node.Id, node.Name, result));
        node.Type = FunctionLogic.TypeOf(signature);
        Finish(node, compiler, body.Logic, sources);
        node.Function = run => new ModelFunction(
            node.Name, signature, (arguments, _) => Traced(node, run, arguments, signature, body), knowledge.Origin);
    }

    private static object? Traced(GraphNode node, Run run, object?[] arguments, FeelSignature signature, FunctionBody body)
    {
        var step = run.Tracer?.Begin(TraceKind.KnowledgeModel, node.Id, node.Name, null, node.Element);
        for (var i = 0; step is not null && i < arguments.Length; i++)
            run.Tracer!.Read(signature.Parameters[i].Name, arguments[i], null);
        var value = body.Invoke(run.Frame(node.Unit!), arguments, run);
        if (step is not null)
            run.Tracer!.End(step, value);
        return value;
    }

    private static void Finish(GraphNode node, LogicCompiler compiler, CompiledLogic logic, List<Source> sources)
    {
        var read = sources.Select((source, slot) => (slot, source)).Where(s => compiler.Reads.Contains(s.source.Name));
        node.Unit = new Unit([.. read], logic, compiler.FrameSize);
        node.Requires.AddRange(node.Unit.Sources.SelectMany(s => s.Source.Nodes).Distinct());
    }

    private static FeelScope ScopeOf(ModelScope owner, List<Source> sources) =>
        new(sources.Select(s => new FeelVariable(s.Name, s.Type, IsLazy: true)), owner.NamedTypes);

    /// <summary>
    /// Compiles logic over what it may read. Where that is inferred, these are the names it mentions; where that leads to errors, all
    /// names of the model, so that the messages can tell which one was meant.
    /// </summary>
    private (List<Source> Sources, LogicCompiler Compiler, T Result) WithSources<T>(
        GraphNode node, ModelScope owner, BoxedExpression? logic, IReadOnlyList<ElementReference> required,
        Func<LogicCompiler, FeelScope, T> compile)
    {
        var inferred = compilation.Options.InferRequirements;
        var sources = inferred ? Mentioned(node, owner, logic) : Required(node, owner, required);
        var (diagnostics, tables) = (compilation.Diagnostics.Count, compilation.Tables.Count);
        var compiler = new LogicCompiler(owner);
        var result = compile(compiler, ScopeOf(owner, sources));
        if (!inferred || compilation.Diagnostics.Count == diagnostics)
            return (sources, compiler, result);
        compilation.Diagnostics.RemoveRange(diagnostics, compilation.Diagnostics.Count - diagnostics);
        compilation.Tables.RemoveRange(tables, compilation.Tables.Count - tables);
        sources = [.. Globals(), .. owner.Nodes.Where(n => MayRead(node, n)).Select(n => new NodeSource(n.Name, n))];
        compiler = new LogicCompiler(owner);
        return (sources, compiler, compile(compiler, ScopeOf(owner, sources)));
    }

    private IEnumerable<Source> Globals() => compilation.Globals.Select(g => new NodeSource(g.Name, g));

    private static bool MayRead(GraphNode node, GraphNode other) => other != node || node.Kind == NodeKind.KnowledgeModel; // a function itself

    private List<Source> Mentioned(GraphNode node, ModelScope owner, BoxedExpression? logic)
    {
        var sources = new List<Source>(Globals());
        var mentioned = Mentions.Of(logic);
        foreach (var other in owner.Nodes.Where(n => MayRead(node, n) && mentioned.Contains(n)))
        {
            if (other != node)
                Compile(other);
            sources.Add(new NodeSource(other.Name, other));
        }

        return sources;
    }

    private List<Source> Required(GraphNode node, ModelScope owner, IReadOnlyList<ElementReference> required)
    {
        var sources = new List<Source>(Globals());
        foreach (var reference in required)
        {
            if (owner.Resolve(reference) is not { } target)
            {
                compilation.Report(DmnMessages.UnknownReference, node.Element!.Origin, node.Name, reference.Href);
                continue;
            }

            Compile(target.Node);
            ImportSource.Add(sources, target.Import, new NodeSource(target.Node.Name, target.Node));
        }

        if (node.Kind == NodeKind.KnowledgeModel && sources.TrueForAll(s => s.Name != node.Name))
            sources.Add(new NodeSource(node.Name, node)); // it may call itself
        return sources;
    }
}
