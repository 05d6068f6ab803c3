using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Zhengling.Dmn.Compilation;
using Zhengling.Dmn.Logic;
using Zhengling.Dmn.Tables;
using Zhengling.Feel.Compilation;
using Zhengling.Feel.Types;

namespace Zhengling.Dmn.Rows;

/// <summary>The code of decisions and of those they require: each is worked out once, in order, into a local of its own type.</summary>
/// <param name="inputs">Where the inputs are.</param>
/// <param name="context">The parameter that holds the evaluation context.</param>
internal sealed class GraphCode(RowVariables inputs, ParameterExpression context)
{
    private readonly Dictionary<GraphNode, Typed> _values = [];
    private readonly List<ParameterExpression> _locals = [];
    private readonly List<Expression> _steps = [];

    /// <summary>The local that tells that the values are not to be used.</summary>
    public ParameterExpression GaveUp { get; } = Expression.Variable(typeof(bool), "gaveUp");

    /// <summary>A node's value; null where there is no typed code for it.</summary>
    public Typed? Value(GraphNode node)
    {
        if (_values.TryGetValue(node, out var known))
            return known;
        if (node.Kind == NodeKind.Input)
            return _values[node] = inputs.Read(node.Index, new FeelVariable(node.Name, node.Type));
        if (node is not { Kind: NodeKind.Decision, Unit: { } unit } || Variables(unit) is not { } variables
            || Logic(unit.Logic, variables) is not { } value)
            return null;
        var local = Expression.Variable(value.Code.Type, node.Name);
        _locals.Add(local);
        _steps.Add(Expression.Assign(local, value.Code));
        return _values[node] = new Typed(local, value.Type);
    }

    /// <summary>All code so far, then the last.</summary>
    public Expression Complete(Expression last) => Expression.Block(
        last.Type, [GaveUp, .. _locals], [Expression.Assign(GaveUp, Expression.Constant(false)), .. _steps, last]);

    /// <summary>The value of a piece of logic; null where there is no typed code for it.</summary>
    public Typed? Logic(CompiledLogic logic, UnitVariables variables)
    {
        var value = logic switch
        {
            LiteralLogic { Expression: { Node: { } tree } text } =>
                new Compiler(text.Text, text.Scope, text.Library, context, variables, text.Origin).Compile(tree),
            TableLogic table => new TableCode(this, variables, table.Table).Make(),
            _ => (Typed?)null,
        };
        return value is { } made ? Conforming(Conforming(made, logic.Declared), logic.Variable) : null;
    }

    /// <summary>The code that gives up unless a condition holds.</summary>
    public Expression Require(Expression condition) =>
        Expression.IfThen(Expression.Not(condition), Expression.Assign(GaveUp, Expression.Constant(true)));

    private UnitVariables? Variables(Unit unit)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return null;
        var values = new Dictionary<int, Typed>();
        foreach (var (slot, source) in unit.Sources)
            if (source is NodeSource { Node: var node } && Value(node) is { } value)
                values[slot] = value;
            else
                return null;
        return new UnitVariables(values, unit.FrameSize);
    }

    private Typed Conforming(Typed value, FeelType? type)
    {
        if (type is null || type == FeelType.Any || (value.IsPresent && type.Equals(value.Type)))
            return value;
        var local = Expression.Variable(value.Code.Type, "value");
        var code = Expression.Block(
            [local], Expression.Assign(local, value.Code), Require(Conformance.Code(type, value with { Code = local })), local);
        return new Typed(code, value.IsPresent ? value.Type : type);
    }
}

/// <summary>The variables that a unit of logic reads, each already worked out.</summary>
/// <param name="Values">By slot.</param>
/// <param name="FrameSize">How many slots the unit has.</param>
internal sealed record UnitVariables(IReadOnlyDictionary<int, Typed> Values, int FrameSize) : IVariables
{
    public bool Unboxed => true;

    public Typed Read(int slot, FeelVariable variable) => Values[slot];
}
