using Zhengling.Dmn.Diagnostics;
using Zhengling.Dmn.Evaluation;
using Zhengling.Dmn.Logic;
using Zhengling.Dmn.Model;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Dmn.Compilation;

/// <summary>Makes a decision service a function (DMN 1.5, 10.4): inputs first, then input decisions, in the order of the model.</summary>
internal sealed class ServiceCompiler(ModelScope owner, Compilation compilation, Action<GraphNode> compileFirst)
{
    public void Compile(GraphNode node, DecisionService service)
    {
        GraphNode[] given = [.. Nodes(service, service.InputData), .. Nodes(service, service.InputDecisions)];
        var outputs = Nodes(service, service.OutputDecisions).ToArray();
        foreach (var output in outputs)
            compileFirst(output);
        FeelType result = outputs.Length == 1
            ? outputs[0].Type
            : new ContextType([.. outputs.Select(o => new ContextTypeEntry(o.Name, o.Type))]);
        if (node.Type is FunctionType { Result: var declared } && declared != FeelType.Any)
            result = declared;
        else if (node.Type is not FunctionType && node.Type != FeelType.Any)
            result = node.Type;
        var signature = new FeelSignature([.. given.Select(Parameter)], result);
        node.Type = FunctionLogic.TypeOf(signature);
        node.Function = run => new ModelFunction(
            node.Name, signature, (arguments, _) => Call(node, run, given, arguments, outputs), service.Origin);
    }

    private FeelParameter Parameter(GraphNode given) => new(
        given.Name, owner.Types.Of(given.Element?.Variable?.TypeRef, given.Name, given.Element?.Origin));

    private object? Call(GraphNode node, Run outer, GraphNode[] given, object?[] arguments, GraphNode[] outputs)
    {
        var run = new Run(outer.Graph, outer.Context, outer.Tracer);
        foreach (var global in compilation.Globals)
            run.Provide(global, outer[global].Value());
        for (var i = 0; i < given.Length; i++)
            run.Provide(given[i], arguments[i]);
        var step = outer.Tracer?.Begin(TraceKind.Service, node.Id, node.Name, null, node.Element);
        object? value;
        if (outputs.Length == 1)
        {
            value = run[outputs[0]].Read(run.Context);
        }
        else
        {
            var all = new FeelContextBuilder(outputs.Length);
            foreach (var output in outputs)
                all.Set(output.Name, run[output].Read(run.Context));
            value = all.Build();
        }

        if (step is not null)
            outer.Tracer!.End(step, value);
        return value;
    }

    private IEnumerable<GraphNode> Nodes(DecisionService service, IReadOnlyList<ElementReference> references)
    {
        foreach (var reference in references)
            if (owner.Resolve(reference) is { } target)
                yield return target.Node;
            else
                compilation.Report(DmnMessages.UnknownReference, service.Origin, service.Name, reference.Href);
    }
}
