using System.Linq.Expressions;
using Zhengling.Feel.Types;

namespace Zhengling.Feel.Compilation;

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
