using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Types;

namespace Zhengling.Feel.Syntax;

/// <summary>
/// A node of an expression's tree. Nodes are immutable; two trees are equal when they say the same, wherever they stand in
/// their texts (positions do not count).
/// </summary>
public abstract record FeelNode
{
    /// <summary>Where the node stands in the text it was parsed from.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Height of the tree below and with this node; bounded by the parser.</summary>
    public int Depth { get; internal init; } = 1;

    /// <inheritdoc/>
    public virtual bool Equals(FeelNode? other) => other is not null && EqualityContract == other.EqualityContract;

    /// <inheritdoc/>
    public override int GetHashCode() => EqualityContract.GetHashCode();

    /// <summary>The canonical text: see <see cref="FeelPrinter"/>.</summary>
    public sealed override string ToString() => FeelPrinter.Print(this);
}

/// <summary>A node that has a value (grammar rule 1, expression).</summary>
public abstract record ExpressionNode : FeelNode
{
    /// <summary>
    /// The value's type where declarations and literals tell it; the parser reads names behind dots and in filters by it.
    /// </summary>
    internal FeelType? Shape { get; init; }

    /// <inheritdoc/>
    public virtual bool Equals(ExpressionNode? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}

/// <summary>The literal <c>null</c>.</summary>
public sealed record NullNode : ExpressionNode;

/// <summary>The literal <c>true</c> or <c>false</c>.</summary>
/// <param name="Value">Which of the two.</param>
public sealed record BooleanNode(bool Value) : ExpressionNode;

/// <summary>A number, as written: <c>12.50</c>, <c>.5</c>, <c>1.2e-3</c>.</summary>
/// <param name="Text">The digits as written, so that nothing is rounded by the syntax.</param>
public sealed record NumberNode(string Text) : ExpressionNode;

/// <summary>A string, escapes resolved.</summary>
/// <param name="Value">The characters.</param>
public sealed record StringNode(string Value) : ExpressionNode;

/// <summary>A date, time, date and time or duration: <c>@"2022-04-12"</c>.</summary>
/// <param name="Text">The text between the quotation marks.</param>
public sealed record AtLiteralNode(string Text) : ExpressionNode;

/// <summary>A name: a variable, an entry of the filtered item, a function, or <c>?</c>.</summary>
/// <param name="Name">The name, as declared when it is declared.</param>
public sealed record NameNode(string Name) : ExpressionNode;

/// <summary>Arithmetic negation.</summary>
/// <param name="Operand">What is negated.</param>
public sealed record NegationNode(ExpressionNode Operand) : ExpressionNode;

/// <summary>An operator between two expressions.</summary>
/// <param name="Operator">The operator.</param>
/// <param name="Left">Left operand.</param>
/// <param name="Right">Right operand.</param>
public sealed record BinaryNode(BinaryOperator Operator, ExpressionNode Left, ExpressionNode Right) : ExpressionNode;

/// <summary><c>value between low and high</c>.</summary>
/// <param name="Value">What is tested.</param>
/// <param name="Low">The lowest value that passes.</param>
/// <param name="High">The highest value that passes.</param>
public sealed record BetweenNode(ExpressionNode Value, ExpressionNode Low, ExpressionNode High) : ExpressionNode;

/// <summary><c>value in test</c> or <c>value in (test, test)</c>: true when one test passes.</summary>
/// <param name="Value">What is tested.</param>
/// <param name="Tests">The tests, at least one.</param>
public sealed record InNode(ExpressionNode Value, NodeList<ExpressionNode> Tests) : ExpressionNode;

/// <summary><c>value instance of type</c>.</summary>
/// <param name="Value">What is tested.</param>
/// <param name="Type">The type.</param>
public sealed record InstanceOfNode(ExpressionNode Value, TypeNode Type) : ExpressionNode;

/// <summary><c>source.name</c>: an entry, a property, or these of every element of a list.</summary>
/// <param name="Source">Whose entry.</param>
/// <param name="Name">The entry's name.</param>
public sealed record PathNode(ExpressionNode Source, string Name) : ExpressionNode;

/// <summary><c>source[condition]</c>: elements that pass, or the element at a position.</summary>
/// <param name="Source">The list (or a single value).</param>
/// <param name="Condition">A condition over <c>item</c>, or a position from 1, or from -1 backwards.</param>
public sealed record FilterNode(ExpressionNode Source, ExpressionNode Condition) : ExpressionNode;

/// <summary>A call: <c>f(1, 2)</c> or <c>f(a: 1, b: 2)</c>.</summary>
/// <param name="Function">What is called.</param>
/// <param name="Arguments">All with names or all without.</param>
public sealed record InvocationNode(ExpressionNode Function, NodeList<ArgumentNode> Arguments) : ExpressionNode;

/// <summary>An argument of a call.</summary>
/// <param name="Name">The parameter's name, or null for a positional argument.</param>
/// <param name="Value">The value.</param>
public sealed record ArgumentNode(string? Name, ExpressionNode Value) : FeelNode;

/// <summary>A range with two ends: <c>[1..10)</c>.</summary>
/// <param name="StartIncluded">Whether the start belongs to it.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="EndIncluded">Whether the end belongs to it.</param>
public sealed record RangeNode(bool StartIncluded, ExpressionNode Start, ExpressionNode End, bool EndIncluded) : ExpressionNode;

/// <summary>A range written by a comparison: <c>&lt; 10</c> as a test, <c>(&lt; 10)</c> as a value.</summary>
/// <param name="Operator">One of the six comparisons.</param>
/// <param name="Endpoint">What is compared with.</param>
public sealed record ComparisonRangeNode(BinaryOperator Operator, ExpressionNode Endpoint) : ExpressionNode;

/// <summary><c>[a, b]</c>.</summary>
/// <param name="Items">The elements.</param>
public sealed record ListNode(NodeList<ExpressionNode> Items) : ExpressionNode;

/// <summary><c>{a: 1, b: a + 1}</c>; an entry sees the entries before it.</summary>
/// <param name="Entries">The entries in order.</param>
public sealed record ContextNode(NodeList<ContextEntryNode> Entries) : ExpressionNode;

/// <summary>An entry of a context.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Value">Its value.</param>
public sealed record ContextEntryNode(string Key, ExpressionNode Value) : FeelNode;

/// <summary><c>if condition then a else b</c>.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Then">The value when the condition is true.</param>
/// <param name="Else">The value otherwise.</param>
public sealed record IfNode(ExpressionNode Condition, ExpressionNode Then, ExpressionNode Else) : ExpressionNode;

/// <summary><c>for x in xs, y in ys return body</c>; <c>partial</c> holds the results so far.</summary>
/// <param name="Iterators">The iterators, the first the slowest.</param>
/// <param name="Return">The body.</param>
public sealed record ForNode(NodeList<IteratorNode> Iterators, ExpressionNode Return) : ExpressionNode;

/// <summary><c>some x in xs satisfies c</c> or <c>every …</c>.</summary>
/// <param name="Every">Whether all must satisfy.</param>
/// <param name="Iterators">The iterators.</param>
/// <param name="Satisfies">The condition.</param>
public sealed record QuantifiedNode(bool Every, NodeList<IteratorNode> Iterators, ExpressionNode Satisfies) : ExpressionNode;

/// <summary><c>x in domain</c> of a for or a quantified expression.</summary>
/// <param name="Name">The variable.</param>
/// <param name="Domain">A list or a range; the first number of <c>1..4</c> when <paramref name="To"/> is there.</param>
/// <param name="To">The last number or date of <c>1..4</c>, both ends included; may lie below the first.</param>
public sealed record IteratorNode(string Name, ExpressionNode Domain, ExpressionNode? To) : FeelNode;

/// <summary><c>function(a: number, b) body</c>.</summary>
/// <param name="Parameters">The parameters.</param>
/// <param name="Body">The body; of an external function the context that names what is called.</param>
/// <param name="IsExternal">Whether it is external.</param>
public sealed record FunctionNode(NodeList<ParameterNode> Parameters, ExpressionNode Body, bool IsExternal) : ExpressionNode;

/// <summary>A parameter of a function definition.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type, or null for Any.</param>
public sealed record ParameterNode(string Name, TypeNode? Type) : FeelNode;

/// <summary>Unary tests (grammar rule 17): the cell of a decision table.</summary>
/// <param name="Tests">The tests; none means <c>-</c>, which everything passes.</param>
/// <param name="Negated">Whether they stand in <c>not( )</c>.</param>
public sealed record UnaryTestsNode(NodeList<ExpressionNode> Tests, bool Negated) : FeelNode
{
    /// <summary>Whether this is <c>-</c>.</summary>
    public bool IsAny => Tests.Count == 0;
}
