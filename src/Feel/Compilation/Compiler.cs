using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Zhengling.Feel.BuiltIns;
using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Syntax;
using Zhengling.Feel.Types;

namespace Zhengling.Feel.Compilation;

/// <summary>
/// Turns a tree into code, node by node, and finds static types and faults on the way. The code of every operation is a call of the
/// operation on values (folder Values), except that operations on values that are certainly there are done unboxed.
/// </summary>
internal sealed partial class Compiler
{
    private readonly string _text;
    private readonly FeelScope _scope;
    private readonly FeelLibrary _library;
    private readonly IVariables _variables;
    private readonly ExpressionOrigin? _origin;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly SortedSet<int> _read = [];
    private ParameterExpression _context;
    private bool _unboxed;

    /// <param name="text">The text, for positions.</param>
    /// <param name="scope">Variables and types.</param>
    /// <param name="library">Functions.</param>
    /// <param name="context">The parameter that holds the evaluation context.</param>
    /// <param name="variables">Where the variables' values are.</param>
    /// <param name="origin">Where the text stands in a document; null when it stands in none.</param>
    public Compiler(
        string text, FeelScope scope, FeelLibrary library, ParameterExpression context, IVariables variables,
        ExpressionOrigin? origin = null)
    {
        _text = text;
        _scope = scope;
        _library = library;
        _context = context;
        _variables = variables;
        _origin = origin;
        _unboxed = variables.Unboxed;
    }

    /// <summary>The faults found.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>The parameter that holds the explainer; null when nothing is to be explained.</summary>
    public ParameterExpression? Explainer { get; init; }

    /// <summary>The slots read.</summary>
    public IReadOnlyCollection<int> ReadSlots => _read;

    /// <summary>The code of an expression; on a thread whose stack is too small for it, that error.</summary>
    public Typed Compile(ExpressionNode node) =>
        RuntimeHelpers.TryEnsureSufficientExecutionStack() ? Explained(node, Meaning(node)) : Fault(node, SyntaxMessages.TooDeep, $"{Parser.MaxDepth}");

    /// <summary>The code of a node, which tells the explainer when it begins and ends.</summary>
    private Typed Explained(ExpressionNode node, Typed value) => Explainer is null || value.Code is ConstantExpression
        ? value
        : new(
            Expression.Block(
                Expression.Call(Explainer, nameof(Compilation.Explainer.Enter), null, Expression.Constant(node)),
                Expression.Call(Explainer, nameof(Compilation.Explainer.Leave), null, value.Boxed)),
            value.Type);

    private Typed Meaning(ExpressionNode node) => node switch
    {
        NullNode => new(Expression.Constant(null, typeof(object)), FeelType.Null),
        BooleanNode boolean => Literal(boolean.Value, FeelType.Boolean),
        NumberNode number => Number(number),
        StringNode text => Literal(text.Value, FeelType.String),
        AtLiteralNode literal => AtLiteral(literal),
        NameNode name => Name(name),
        NegationNode negation => Negation(negation),
        BinaryNode { Operator: BinaryOperator.And or BinaryOperator.Or } logic => Logic(logic),
        BinaryNode binary => Binary(binary),
        BetweenNode between => Between(between),
        InNode test => In(test),
        InstanceOfNode instance => InstanceOf(instance),
        PathNode path => Path(path),
        FilterNode filter => Filter(filter),
        InvocationNode invocation => Invocation(invocation),
        RangeNode range => Range(range),
        ComparisonRangeNode range => ComparisonRange(range),
        ListNode list => List(list),
        ContextNode context => Context(context),
        IfNode choice => If(choice),
        ForNode loop => For(loop),
        QuantifiedNode quantified => Quantified(quantified),
        FunctionNode function => Function(function),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node.GetType().Name, "A kind of node without a meaning."),
    };

    private ExpressionSite Site(FeelNode node) => new(_text, node.Span, _origin);

    /// <summary>The evaluation context, told of the place.</summary>
    private MethodCallExpression At(FeelNode node) => Expression.Call(_context, AtMethod, Expression.Constant(Site(node)));

    private static readonly System.Reflection.MethodInfo AtMethod = typeof(EvaluationContext).GetMethod(nameof(EvaluationContext.At))!;

    private void Report(FeelNode node, DiagnosticMessage message, params ReadOnlySpan<object?> arguments) =>
        _diagnostics.Add(new Diagnostic(message, Site(node), arguments));

    /// <summary>Code that makes the error anew at every evaluation; the error is known beforehand, too.</summary>
    private Typed Fault(FeelNode node, DiagnosticMessage message, params ReadOnlySpan<object?> arguments)
    {
        Report(node, message, arguments);
        return new(Call(Operations.Fail, At(node), Expression.Constant(message), Expression.Constant(arguments.ToArray())), FeelType.Any);
    }

    private static MethodCallExpression Call(Delegate method, params Expression[] arguments) => Expression.Call(method.Method, arguments);

    private Expression[] Boxed(IEnumerable<ExpressionNode> nodes) => [.. nodes.Select(node => Compile(node).Boxed)];
}
