using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Syntax;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Compilation;

/// <summary>Unary tests, ready to be evaluated any number of times and by any number of threads.</summary>
public sealed class CompiledUnaryTests
{
    internal CompiledUnaryTests() => throw new NotImplementedException();

    /// <summary>The text they were compiled from.</summary>
    public string Text { get; } = "";

    /// <summary>The tree, or null when the text has syntax errors.</summary>
    public UnaryTestsNode? Node { get; }

    /// <summary>Faults found without evaluating: syntax, unknown names, arity, types.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The variables of the scope that are read, in the order of their slots.</summary>
    public IReadOnlyList<FeelVariable> ReadVariables { get; } = [];

    /// <summary>Tests a value.</summary>
    /// <param name="input">The value tested, <c>?</c> in the tests.</param>
    /// <param name="slots">The variables' values, in the order of the scope. Not changed, not kept.</param>
    /// <param name="context">Options, clock, limits and where diagnostics go.</param>
    /// <returns>true, false, null or an <see cref="Undetermined"/>.</returns>
    public object? Evaluate(object? input, object?[] slots, EvaluationContext context) => throw new NotImplementedException();
}
