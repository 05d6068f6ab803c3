using Zhengling.Feel.Evaluation;

namespace Zhengling.Feel.Values;

/// <summary>
/// A variable's value that is worked out when it is first read, so that a branch that is not taken costs nothing. It may stand in the
/// slot of a variable that the scope declares lazy; it is never itself a value of the language.
/// </summary>
public abstract class LazyValue
{
    /// <summary>The value.</summary>
    /// <param name="context">Options, limits and where diagnostics go.</param>
    public abstract object? Read(EvaluationContext context);

    /// <summary>What stands in a slot, worked out if it is lazy.</summary>
    /// <param name="slot">What stands in the slot.</param>
    /// <param name="context">Options, limits and where diagnostics go.</param>
    public static object? Force(object? slot, EvaluationContext context) => slot is LazyValue lazy ? lazy.Read(context) : slot;
}
