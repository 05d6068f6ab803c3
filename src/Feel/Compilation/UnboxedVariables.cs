using System.Linq.Expressions;
using System.Reflection;
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

/// <summary>Variables in an array of objects, taken as their declared types say.</summary>
/// <param name="slots">The parameter that holds the array.</param>
/// <param name="context">The parameter that holds the evaluation context.</param>
internal sealed class UnboxedSlots(ParameterExpression slots, ParameterExpression context) : UnboxedVariables
{
    private readonly SlotVariables _boxed = new(slots, context);

    /// <summary>An object taken as its declared type says; as it is when that type is not worked on unboxed.</summary>
    public Typed Take(string name, Expression value, FeelType type)
    {
        if (Present.Unboxed(type) is not { } clr) return new(value, type);
        Guard(Expression.TypeIs(value, clr));
        return Local(name, Expression.Convert(value, clr), type);
    }

    protected override Typed Load(int slot, FeelVariable variable)
    {
        var value = Expression.ArrayIndex(slots, Expression.Constant(slot));
        if (Present.Unboxed(variable.Type) is not null) return Take(variable.Name, value, variable.Type);
        if (StaticTypes.Plain(variable.Type) is not ListType { Element: var element } || Present.Unboxed(element) is null)
            return _boxed.Read(slot, variable);
        Guard(Expression.TypeIs(value, typeof(IReadOnlyList<object?>)));
        return Local(variable.Name, Expression.Convert(value, typeof(IReadOnlyList<object?>)), variable.Type);
    }
}

/// <summary>Variables that are properties or fields of a row.</summary>
/// <param name="row">The parameter that holds the row.</param>
internal sealed class RowVariables(Expression row) : UnboxedVariables
{
    /// <summary>The code that reads a variable from a row.</summary>
    /// <exception cref="ArgumentException">The row has no such member.</exception>
    public static MemberExpression Member(Expression row, string name)
    {
        var identifier = string.Concat(name.Where(c => char.IsLetterOrDigit(c) || c == '_' || char.IsSurrogate(c)));
        const BindingFlags visible = BindingFlags.Instance | BindingFlags.Public;
        if (row.Type.GetProperty(identifier, visible) is { CanRead: true } property) return Expression.Property(row, property);
        if (row.Type.GetField(identifier, visible) is { } field) return Expression.Field(row, field);
        throw new ArgumentException($"{row.Type.Name} has no public property or field '{identifier}' for the variable '{name}'.");
    }

    protected override Typed Load(int slot, FeelVariable variable)
    {
        Expression value = Member(row, variable.Name);
        if (Nullable.GetUnderlyingType(value.Type) is not null)
        {
            Guard(Expression.Property(value, "HasValue"));
            value = Expression.Property(value, "Value");
        }
        if (Sequences.ElementOf(value.Type) is { } element)
        {
            Guard(Expression.ReferenceNotEqual(value, Expression.Constant(null)));
            return Local(variable.Name, value, new ListType(Present.TypeOf(element)!));
        }
        if (Present.TypeOf(value.Type) is not { } type)
            return Local(variable.Name, Expression.Convert(value, typeof(object)), variable.Type);
        if (!value.Type.IsValueType) Guard(Expression.ReferenceNotEqual(value, Expression.Constant(null)));
        return Local(variable.Name, Present.Convert(value), type);
    }
}
