using Zhengling.Feel.Evaluation;

namespace Zhengling.Feel.Values;

/// <summary>The path operator: <c>value.name</c> (DMN 1.5, 10.3.2.6 and table 64).</summary>
public static class FeelProperties
{
    /// <summary>
    /// The entry of a context, the property of a date, time, duration or range, or the list of them for a list. An entry that is not
    /// there is an error.
    /// </summary>
    public static object? Get(object? value, string name, EvaluationContext context) => throw new NotImplementedException();
}
