using Zhengling.Feel.BuiltIns;
using Zhengling.Feel.Diagnostics;
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
    /// <param name="library">The functions it may call; the standard ones when null.</param>
    /// <param name="origin">Where the text stands in a document; null when it stands in none.</param>
    public static CompiledExpression Compile(
        string text, FeelScope scope, FeelLibrary? library = null, ExpressionOrigin? origin = null)
    {
        ArgumentNullException.ThrowIfNull(scope);
        library ??= FeelLibrary.Standard;
        return new(FeelParser.ParseExpression(text, new LibraryScope(scope, library)), scope, library, origin);
    }

    /// <summary>Compiles unary tests (DMN 1.5, 10.3, grammar rule 17), as in a cell of a decision table.</summary>
    /// <param name="text">The tests.</param>
    /// <param name="inputType">The type of the tested value.</param>
    /// <param name="scope">The variables and types they may use.</param>
    /// <param name="library">The functions they may call; the standard ones when null.</param>
    /// <param name="origin">Where the text stands in a document; null when it stands in none.</param>
    public static CompiledUnaryTests CompileUnaryTests(
        string text, FeelType inputType, FeelScope scope, FeelLibrary? library = null, ExpressionOrigin? origin = null)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(inputType);
        library ??= FeelLibrary.Standard;
        return new(FeelParser.ParseUnaryTests(text, new LibraryScope(scope, library)), inputType, scope, library, origin);
    }

    /// <summary>Finds the type that a text such as <c>list&lt;number&gt;</c> means; null when it means none.</summary>
    /// <param name="text">The type as written.</param>
    /// <param name="scope">The declared types it may use.</param>
    public static FeelType? ResolveType(string text, FeelScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return FeelParser.ParseType(text, scope).Node is { } node ? TypeResolver.Resolve(node, scope.Types) : null;
    }

    /// <summary>Compiles and evaluates an expression once, over the entries of a context.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="variables">The variables and their values.</param>
    /// <param name="context">Options, clock and where diagnostics go; standard mode without a clock when null.</param>
    public static object? Evaluate(string text, FeelContext? variables = null, EvaluationContext? context = null)
    {
        variables ??= FeelContext.Empty;
        var scope = new FeelScope(variables.Select(entry => new FeelVariable(entry.Key, FeelType.Of(entry.Value))));
        return Compile(text, scope).Evaluate([.. variables.Values], context ?? new EvaluationContext());
    }
}
