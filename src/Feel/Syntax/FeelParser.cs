using Zhengling.Feel.Diagnostics;

namespace Zhengling.Feel.Syntax;

/// <summary>What the parser made of a text.</summary>
/// <typeparam name="TNode">The kind of tree.</typeparam>
/// <param name="Text">The text.</param>
/// <param name="Node">The tree, or null when there are errors.</param>
/// <param name="Diagnostics">The errors, in the order of the text; empty when there is a tree.</param>
public sealed record ParseResult<TNode>(string Text, TNode? Node, IReadOnlyList<Diagnostic> Diagnostics)
    where TNode : FeelNode;

/// <summary>Parses FEEL (DMN 1.5, 10.3.1) in time linear in the text.</summary>
public static class FeelParser
{
    /// <summary>Parses an expression.</summary>
    /// <param name="text">The text.</param>
    /// <param name="scope">The names that may be used, functions included.</param>
    public static ParseResult<ExpressionNode> ParseExpression(string text, INameScope scope) =>
        Parser.Run(text, scope, static parser => parser.Expression());

    /// <summary>Parses unary tests.</summary>
    /// <param name="text">The text.</param>
    /// <param name="scope">The names that may be used, functions included.</param>
    public static ParseResult<UnaryTestsNode> ParseUnaryTests(string text, INameScope scope) =>
        Parser.Run(text, scope, static parser => parser.UnaryTests());

    /// <summary>Parses a type.</summary>
    /// <param name="text">The text.</param>
    /// <param name="scope">The type names that may be used.</param>
    public static ParseResult<TypeNode> ParseType(string text, INameScope scope) =>
        Parser.Run(text, scope, static parser => parser.Type());
}
