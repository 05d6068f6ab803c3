using System.Linq.Expressions;
using Zhengling.Feel.Types;

namespace Zhengling.Feel.Compilation;

/// <summary>
/// Variables that are read once, at the beginning, into locals of their CLR types, when guards have made sure that they are there.
/// </summary>
internal abstract class UnboxedVariables : IVariables
{
    private readonly Dictionary<int, Typed> _read = [];
    private readonly List<ParameterExpression> _locals = [];
    private readonly List<Expression> _assignments = [];
    private readonly List<Expression> _guards = [];

    public bool Unboxed => true;

    /// <summary>Whether any variable is worked on unboxed.</summary>
    public bool HasPresent => _read.Values.Any(variable => variable.IsPresent);

    public Typed Read(int slot, FeelVariable variable)
    {
        if (_read.TryGetValue(slot, out var known)) return known;
        return _read[slot] = Load(slot, variable);
    }

    /// <summary>The code that uses the variables when the guards hold, and other code when they do not.</summary>
    public Expression Guarded(Expression code, Expression otherwise)
    {
        var body = Expression.Block(code.Type, _locals, [.. _assignments, code]);
        return _guards.Count == 0 ? body : Expression.Condition(_guards.Aggregate(Expression.AndAlso), body, otherwise, code.Type);
    }

    protected abstract Typed Load(int slot, FeelVariable variable);

    protected Typed Local(string name, Expression value, FeelType type)
    {
        var local = Expression.Variable(value.Type, name);
        _locals.Add(local);
        _assignments.Add(Expression.Assign(local, value));
        return new(local, type);
    }

    protected void Guard(Expression condition) => _guards.Add(condition);
}
