using System.Linq.Expressions;
using Zhengling.Feel.Types;

namespace Zhengling.Feel.Compilation;

/// <summary>Where the values of a scope's variables are.</summary>
internal interface IVariables
{
    /// <summary>Whether literals and results may be unboxed: code that may give up (by an arithmetic exception) when a number overflows.</summary>
    bool Unboxed { get; }

    /// <summary>The code that reads a variable.</summary>
    Typed Read(int slot, FeelVariable variable);
}

/// <summary>Variables in an array of objects, of which nothing is certain.</summary>
/// <param name="slots">The parameter that holds the array.</param>
internal sealed class SlotVariables(ParameterExpression slots) : IVariables
{
    public bool Unboxed => false;

    public Typed Read(int slot, FeelVariable variable) => new(Expression.ArrayIndex(slots, Expression.Constant(slot)), variable.Type);
}
