using Zhengling.Feel.Evaluation;

namespace Zhengling.Feel.Values;

/// <summary>Equality of any values (DMN 1.5, 10.3.2.13 table 53).</summary>
public static class FeelEquality
{
    /// <summary><c>left = right</c>: true, false, an error when their types differ, <see cref="Undetermined"/> when either is.</summary>
    public static object? AreEqual(object? left, object? right, EvaluationContext context) => throw new NotImplementedException();

    /// <summary><c>left != right</c>.</summary>
    public static object? AreNotEqual(object? left, object? right, EvaluationContext context) => throw new NotImplementedException();

    /// <summary>Whether two values are equal; null when their types cannot be compared or a part of either is undetermined.</summary>
    public static bool? Test(object? left, object? right) => throw new NotImplementedException();

    /// <summary>Whether two values are the same in every respect, as the built-in function <c>is</c> asks.</summary>
    public static bool AreIdentical(object? left, object? right) => throw new NotImplementedException();
}
