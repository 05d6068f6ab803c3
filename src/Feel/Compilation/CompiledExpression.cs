using System.Linq.Expressions;
using Zhengling.Feel.BuiltIns;
using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Syntax;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Compilation;

/// <summary>An expression, ready to be evaluated any number of times and by any number of threads.</summary>
public sealed class CompiledExpression
{
    private readonly Tiered<Func<object?[], EvaluationContext, object?>>? _code;
    private readonly Lazy<Func<object?[], EvaluationContext, Explainer, object?>> _explained;

    internal CompiledExpression(ParseResult<ExpressionNode> parsed, FeelScope scope, FeelLibrary library, ExpressionOrigin? origin)
    {
        Text = parsed.Text;
        Node = parsed.Node;
        Scope = scope;
        Library = library;
        Origin = origin;
        _explained = new(Explained);
        Diagnostics = origin is null ? parsed.Diagnostics : [.. parsed.Diagnostics.Select(d => d.At(origin))];
        if (Node is null) return;
        var slots = Expression.Parameter(typeof(object?[]), "slots");
        var context = Expression.Parameter(typeof(EvaluationContext), "context");
        var compiler = new Compiler(Text, scope, library, context, new SlotVariables(slots, context), origin);
        var code = compiler.Compile(Node);
        var general = Expression.Lambda<Func<object?[], EvaluationContext, object?>>(code.Boxed, slots, context);
        _code = new(general, () => Fast.Combine(Unboxed(), general));
        ResultType = code.Type;
        Diagnostics = compiler.Diagnostics;
        ReadVariables = [.. compiler.ReadSlots.Select(slot => scope.Variables[slot])];
    }

    /// <summary>How many parts an explanation has at most.</summary>
    public const int MaxExplained = 10_000;

    /// <summary>The text it was compiled from.</summary>
    public string Text { get; }

    /// <summary>The tree, or null when the text has syntax errors.</summary>
    public ExpressionNode? Node { get; }

    /// <summary>The type of every result, as far as it can be known beforehand.</summary>
    public FeelType ResultType { get; } = FeelType.Any;

    /// <summary>Faults found without evaluating: syntax, unknown names, arity, types.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The variables of the scope that are read, in the order of their slots.</summary>
    public IReadOnlyList<FeelVariable> ReadVariables { get; } = [];

    internal FeelScope Scope { get; }

    internal FeelLibrary Library { get; }

    internal ExpressionOrigin? Origin { get; }

    /// <summary>Evaluates.</summary>
    /// <param name="slots">The variables' values, in the order of the scope. Not changed, not kept.</param>
    /// <param name="context">Options, clock, limits and where diagnostics go.</param>
    /// <returns>The value; an <see cref="Undetermined"/> or null where an operation failed, depending on the mode.</returns>
    /// <exception cref="EvaluationLimitException">The evaluation ran over its steps, depth or time.</exception>
    /// <exception cref="ArgumentException">There are fewer values than the scope has variables.</exception>
    public object? Evaluate(object?[] slots, EvaluationContext context)
    {
        ArgumentNullException.ThrowIfNull(slots);
        ArgumentNullException.ThrowIfNull(context);
        Slots.Check(slots, Scope);
        return _code is null ? Faults.Raise(Diagnostics[0], context) : _code.Current(slots, context);
    }

    /// <summary>Evaluates and tells how the value came about.</summary>
    /// <param name="slots">The variables' values, in the order of the scope. Not changed, not kept.</param>
    /// <param name="context">Options, clock, limits and where diagnostics go.</param>
    /// <returns>The whole expression with its value and parts; null when the text has syntax errors.</returns>
    /// <exception cref="EvaluationLimitException">The evaluation ran over its steps, depth or time.</exception>
    public Explanation? Explain(object?[] slots, EvaluationContext context)
    {
        ArgumentNullException.ThrowIfNull(slots);
        ArgumentNullException.ThrowIfNull(context);
        Slots.Check(slots, Scope);
        if (Node is null) return null;
        var explainer = new Explainer(Text);
        var value = _explained.Value(slots, context, explainer);
        return explainer.Root ?? new Explanation(Node, Text) { Value = value };
    }

    private Func<object?[], EvaluationContext, Explainer, object?> Explained()
    {
        var slots = Expression.Parameter(typeof(object?[]), "slots");
        var context = Expression.Parameter(typeof(EvaluationContext), "context");
        var explainer = Expression.Parameter(typeof(Explainer), "explainer");
        var compiler = new Compiler(Text, Scope, Library, context, new SlotVariables(slots, context), Origin) { Explainer = explainer };
        return Expression.Lambda<Func<object?[], EvaluationContext, Explainer, object?>>(compiler.Compile(Node!).Boxed, slots, context, explainer)
            .Compile(preferInterpretation: true);
    }

    /// <summary>
    /// Makes machine code now, for a batch that is about to begin. Otherwise that is done when an expression proves to be evaluated often;
    /// until then it is interpreted.
    /// </summary>
    public void Prepare() => _code?.Prepare();

    /// <summary>The same over values that are there and of their declared types; null when that gains nothing.</summary>
    private Func<object?[], EvaluationContext, object?>? Unboxed()
    {
        var slots = Expression.Parameter(typeof(object?[]), "slots");
        var context = Expression.Parameter(typeof(EvaluationContext), "context");
        var variables = new UnboxedSlots(slots, context);
        var code = new Compiler(Text, Scope, Library, context, variables, Origin).Compile(Node!);
        return variables.HasPresent
            ? Expression.Lambda<Func<object?[], EvaluationContext, object?>>(
                variables.Guarded(code.Boxed, Fast.GaveUp), slots, context).Compile()
            : null;
    }

    /// <summary>Makes a function that reads the variables from the properties or fields of a row, without boxing or look-ups.</summary>
    /// <typeparam name="TRow">The row; a property or field for every variable read, of the same name.</typeparam>
    /// <typeparam name="TResult">
    /// The result: object for any value; or FeelNumber, decimal, bool, string …, and then a result that is null, undetermined or of another
    /// type is an <see cref="InvalidCastException"/>.
    /// </typeparam>
    /// <exception cref="ArgumentException">The row lacks a member for a variable.</exception>
    public BoundExpression<TRow, TResult> Bind<TRow, TResult>() => RowBinding<TRow, TResult>.Make(this);
}

/// <summary>A compiled expression over typed rows.</summary>
/// <typeparam name="TRow">The row.</typeparam>
/// <typeparam name="TResult">The result.</typeparam>
/// <param name="row">The row.</param>
/// <param name="context">Options, clock, limits and where diagnostics go.</param>
public delegate TResult BoundExpression<TRow, TResult>(in TRow row, EvaluationContext context);
