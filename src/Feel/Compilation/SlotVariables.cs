using System.Linq.Expressions;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Compilation;

/// <summary>Variables in an array of objects, of which nothing is certain.</summary>
/// <param name="slots">The parameter that holds the array.</param>
/// <param name="context">The parameter that holds the evaluation context.</param>
internal sealed class SlotVariables(ParameterExpression slots, ParameterExpression context) : IVariables
{
    public bool Unboxed => false;

    public Typed Read(int slot, FeelVariable variable)
    {
        Expression value = Expression.ArrayIndex(slots, Expression.Constant(slot));
        return new(variable.IsLazy ? Expression.Call(Force, value, context) : value, variable.Type);
    }

    private static readonly System.Reflection.MethodInfo Force = ((Func<object?, EvaluationContext, object?>)LazyValue.Force).Method;
}
