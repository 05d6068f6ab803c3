using System.Linq.Expressions;
using Zhengling.Feel.BuiltIns;
using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Syntax;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Compilation;

/// <summary>Unary tests, ready to be evaluated any number of times and by any number of threads.</summary>
public sealed class CompiledUnaryTests
{
    private readonly FeelScope _scope;
    private readonly Tiered<Func<object?, object?[], EvaluationContext, object?>>? _code;

    internal CompiledUnaryTests(
        ParseResult<UnaryTestsNode> parsed, FeelType inputType, FeelScope scope, FeelLibrary library, ExpressionOrigin? origin)
    {
        Text = parsed.Text;
        Node = parsed.Node;
        _scope = scope;
        Diagnostics = origin is null ? parsed.Diagnostics : [.. parsed.Diagnostics.Select(d => d.At(origin))];
        if (Node is null) return;
        var input = Expression.Parameter(typeof(object), "input");
        var slots = Expression.Parameter(typeof(object?[]), "slots");
        var context = Expression.Parameter(typeof(EvaluationContext), "context");
        var compiler = new Compiler(Text, scope, library, context, new SlotVariables(slots, context), origin);
        var code = compiler.UnaryTests(Node, new(input, inputType));
        var general = Expression.Lambda<Func<object?, object?[], EvaluationContext, object?>>(code.Boxed, input, slots, context);
        _code = new(general, () => Fast.Combine(Unboxed(inputType, library, origin), general));
        Diagnostics = compiler.Diagnostics;
        ReadVariables = [.. compiler.ReadSlots.Select(slot => scope.Variables[slot])];
    }

    /// <summary>The text they were compiled from.</summary>
    public string Text { get; }

    /// <summary>The tree, or null when the text has syntax errors.</summary>
    public UnaryTestsNode? Node { get; }

    /// <summary>Faults found without evaluating: syntax, unknown names, arity, types.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The variables of the scope that are read, in the order of their slots.</summary>
    public IReadOnlyList<FeelVariable> ReadVariables { get; } = [];

    /// <summary>Tests a value.</summary>
    /// <param name="input">The value tested, <c>?</c> in the tests.</param>
    /// <param name="slots">The variables' values, in the order of the scope. Not changed, not kept.</param>
    /// <param name="context">Options, clock, limits and where diagnostics go.</param>
    /// <returns>true, false, null or an <see cref="Undetermined"/>.</returns>
    /// <exception cref="EvaluationLimitException">The evaluation ran over its steps, depth or time.</exception>
    public object? Evaluate(object? input, object?[] slots, EvaluationContext context)
    {
        ArgumentNullException.ThrowIfNull(slots);
        ArgumentNullException.ThrowIfNull(context);
        Slots.Check(slots, _scope);
        return _code is null ? Faults.Raise(Diagnostics[0], context) : _code.Current(input, slots, context);
    }

    /// <summary>
    /// Makes machine code now, for a batch that is about to begin. Otherwise that is done when an expression proves to be evaluated often;
    /// until then it is interpreted.
    /// </summary>
    public void Prepare() => _code?.Prepare();

    /// <summary>The same over values that are there and of their declared types; null when that gains nothing.</summary>
    private Func<object?, object?[], EvaluationContext, object?>? Unboxed(FeelType inputType, FeelLibrary library, ExpressionOrigin? origin)
    {
        var input = Expression.Parameter(typeof(object), "input");
        var slots = Expression.Parameter(typeof(object?[]), "slots");
        var context = Expression.Parameter(typeof(EvaluationContext), "context");
        var variables = new UnboxedSlots(slots, context);
        var tested = variables.Take("?", input, inputType);
        var code = new Compiler(Text, _scope, library, context, variables, origin).UnaryTests(Node!, tested);
        return tested.IsPresent || variables.HasPresent
            ? Expression.Lambda<Func<object?, object?[], EvaluationContext, object?>>(
                variables.Guarded(code.Boxed, Fast.GaveUp), input, slots, context).Compile()
            : null;
    }
}
