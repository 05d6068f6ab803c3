using Zhengling.Feel.BuiltIns;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Syntax;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Compilation;

/// <summary>The door to the language: text in, something that can be evaluated out.</summary>
public static class FeelExpression
{
    /// <summary>
    /// Compiles an expression (DMN 1.5, 10.3). Never throws for a fault in the text: faults are in
    /// <see cref="CompiledExpression.Diagnostics"/>, and an expression with syntax errors evaluates to that error.
    /// </summary>
    /// <param name="text">The expression.</param>
    /// <param name="scope">The variables and types it may use.</param>
    /// <param name="library">The functions it may call.</param>
    public static CompiledExpression Compile(string text, FeelScope scope, FeelLibrary library) => throw new NotImplementedException();

    /// <summary>Compiles unary tests (DMN 1.5, 10.3, grammar rule 17), as in a cell of a decision table.</summary>
    /// <param name="text">The tests.</param>
    /// <param name="inputType">The type of the tested value.</param>
    /// <param name="scope">The variables and types they may use.</param>
    /// <param name="library">The functions they may call.</param>
    public static CompiledUnaryTests CompileUnaryTests(string text, FeelType inputType, FeelScope scope, FeelLibrary library) =>
        throw new NotImplementedException();

    /// <summary>Evaluates an expression once, over the entries of a context; standard mode.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="context">The variables and their values.</param>
    /// <param name="evaluation">Options, clock and where diagnostics go.</param>
    public static object? Evaluate(string text, FeelContext context, EvaluationContext evaluation) => throw new NotImplementedException();
}
