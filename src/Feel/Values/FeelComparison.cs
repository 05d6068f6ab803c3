using Zhengling.Feel.Evaluation;

namespace Zhengling.Feel.Values;

/// <summary>Order of any values (DMN 1.5, 10.3.2.13 table 54): numbers, strings, dates, times, durations.</summary>
public static class FeelComparison
{
    /// <summary><c>left &lt; right</c></summary>
    public static object? Less(object? left, object? right, EvaluationContext context) => throw new NotImplementedException();

    /// <summary><c>left &lt;= right</c></summary>
    public static object? LessOrEqual(object? left, object? right, EvaluationContext context) => throw new NotImplementedException();

    /// <summary><c>left &gt; right</c></summary>
    public static object? Greater(object? left, object? right, EvaluationContext context) => throw new NotImplementedException();

    /// <summary><c>left &gt;= right</c></summary>
    public static object? GreaterOrEqual(object? left, object? right, EvaluationContext context) => throw new NotImplementedException();

    /// <summary><c>value between low and high</c>, both ends included.</summary>
    public static object? Between(object? value, object? low, object? high, EvaluationContext context) => throw new NotImplementedException();

    /// <summary><c>value in test</c>, where the test is a value, a list or a range (unary tests that are expressions are compiled).</summary>
    public static object? In(object? value, object? test, EvaluationContext context) => throw new NotImplementedException();

    /// <summary>Negative, zero or positive as left is less than, equal to or greater than right; null when they have no order.</summary>
    public static int? Test(object? left, object? right) => throw new NotImplementedException();

    /// <summary>Whether a range holds a value; null when they cannot be compared.</summary>
    public static bool? Contains(FeelRange range, object? value) => throw new NotImplementedException();
}
