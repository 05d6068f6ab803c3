using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Compilation;

/// <summary>Operations that compiled code calls and that belong to the language's forms rather than to its values.</summary>
internal static class Operations
{
    /// <summary>An error known when the expression was compiled.</summary>
    public static object? Fail(EvaluationContext context, DiagnosticMessage message, object?[] arguments) =>
        context.Error(message, arguments);

    public static bool IsTrue(object? value) => value is true;

    public static bool IsFalse(object? value) => value is false;

    /// <summary>A condition's outcome: true, false (null counts as false in standard mode), or what makes it undetermined.</summary>
    public static object? Condition(object? value, EvaluationContext context) => value switch
    {
        bool or Undetermined => value,
        _ => context.Error(SyntaxMessages.ConditionType, FeelType.Of(value).ToString()) ?? FeelBoolean.False,
    };

    public static object? InstanceOf(object? value, FeelType type) => value switch
    {
        Undetermined => value,
        null => FeelBoolean.Box(ReferenceEquals(type, FeelType.Null)),
        _ => FeelBoolean.Box(type.IsInstance(value)),
    };

    public static object MakeContext(string[] keys, object?[] values)
    {
        var builder = new FeelContextBuilder(keys.Length);
        for (var i = 0; i < keys.Length; i++) builder.Add(keys[i], values[i]);
        return builder.Build();
    }

    public static object? MakeRange(bool startIncluded, object? start, object? end, bool endIncluded, EvaluationContext context)
    {
        if (Undetermined.Of(start, end) is { } undetermined) return undetermined;
        return start is null || end is null || FeelComparison.Test(start, end) is not null
            ? FeelRange.Interval(startIncluded, start, end, endIncluded)
            : context.Error(SyntaxMessages.RangeEnds, FeelType.Of(start).ToString(), FeelType.Of(end).ToString());
    }

    public static object? MakeComparisonRange(FeelRangeForm form, object? endpoint) =>
        endpoint is Undetermined ? endpoint : FeelRange.Comparison(form, endpoint);

    public static object? Entry(object? item, string name, EvaluationContext context) => item switch
    {
        FeelContext entries when entries.TryGetValue(name, out var value) => value,
        Undetermined => item,
        _ => context.Error(SyntaxMessages.UnknownEntry, name, FeelType.Of(item).ToString()),
    };

    public static bool TryEntry(object? item, string name, out object? value)
    {
        value = item as Undetermined;
        return value is not null || (item is FeelContext entries && entries.TryGetValue(name, out value));
    }

    /// <summary>The value of a test in a cell: as it is when the cell asks about ?, else whether the input is in it.</summary>
    public static object? Test(object? input, object? test, bool asksAboutInput, EvaluationContext context)
    {
        if (test is Undetermined) return test;
        if (asksAboutInput && test is bool) return test;
        if (test is bool && input is not (bool or null or Undetermined or IReadOnlyList<object?>)) return test;
        return FeelComparison.In(input, test, context);
    }

    public static object? Invoke(object? function, object?[] arguments, EvaluationContext context) => function switch
    {
        FeelFunction callable => callable.Invoke(arguments, context),
        Undetermined => function,
        _ => context.Error(Messages.NotAFunction, FeelType.Of(function).ToString()),
    };

    public static object? InvokeNamed(object? function, string[] names, object?[] arguments, EvaluationContext context) => function switch
    {
        FeelFunction callable => callable.InvokeNamed(names, arguments, context),
        Undetermined => function,
        _ => context.Error(Messages.NotAFunction, FeelType.Of(function).ToString()),
    };
}
