using Zhengling.Dmn.Diagnostics;
using Zhengling.Dmn.Evaluation;
using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Dmn.Compilation;

/// <summary>Gives a run its inputs: checks names, converts and checks values (DMN 1.5, 7.3.2 and 10.3.2.9.4).</summary>
internal sealed class InputBinder(Graph graph, Run run)
{
    private readonly List<InputProblem> _problems = [];

    public List<InputProblem> Bind(IReadOnlyDictionary<string, object?> inputs)
    {
        foreach (var (key, value) in inputs)
            if (graph.Inputs.TryGetValue(key, out var node))
                run.Provide(node, Checked(node, value));
            else
                _problems.Add(new InputProblem(
                    key, InputProblemKind.UnknownName,
                    Sites.Diagnostic(DmnMessages.UnknownInput, null, key, string.Join(", ", graph.Inputs.Keys))));
        return _problems;
    }

    private object? Checked(GraphNode node, object? value)
    {
        if (node.Type.TryCoerce(value, out var result))
            return result;
        return node.Type.WithoutConstraints.TryCoerce(value, out _)
            ? Refuse(node, InputProblemKind.NotAllowed, DmnMessages.InputNotAllowed, value)
            : Refuse(node, InputProblemKind.WrongType, DmnMessages.InputType, value);
    }

    private Undetermined? Refuse(GraphNode node, InputProblemKind kind, DiagnosticMessage message, object? value)
    {
        var diagnostic = Sites.Diagnostic(
            message, node.Element?.Origin, node.Key, FeelText.Format(value), Describe(node.Type));
        _problems.Add(new InputProblem(node.Key, kind, diagnostic));
        return run.Context.IsStrict ? new Undetermined(diagnostic) : null;
    }

    private static string Describe(FeelType type) =>
        type is ConstrainedType { Constraint: { } constraint } constrained ? $"{constrained.Base} {constraint}" : type.ToString()!;
}
