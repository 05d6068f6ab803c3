using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;
using static Zhengling.Feel.BuiltIns.BuiltInForm;

namespace Zhengling.Feel.BuiltIns;

/// <summary>
/// Functions that make one value of a list (DMN 1.5, 10.3.4.4). An undetermined element makes the result undetermined, unless a false or
/// true settles it already (<c>all</c>, <c>any</c>).
/// </summary>
internal static class AggregateFunctions
{
    private delegate object? NumbersBody(FeelNumber[] numbers, EvaluationContext context);

    public static IEnumerable<BuiltInFunction> All =>
    [
        OfList("min", FeelType.Any, static (list, context) => Extreme("min", list, -1, context)),
        OfList("max", FeelType.Any, static (list, context) => Extreme("max", list, 1, context)),
        OfList("all", FeelType.Boolean, static (list, context) => Fold("all", list, FeelBoolean.True, FeelLogic.And, context)),
        OfList("any", FeelType.Boolean, static (list, context) => Fold("any", list, FeelBoolean.False, FeelLogic.Or, context)),
        OfNumbers("sum", 1, static (numbers, context) => Accumulate("sum", numbers, FeelNumber.Zero, FeelNumber.TryAdd, context)),
        OfNumbers("product", 1, static (numbers, context) =>
            Accumulate("product", numbers, FeelNumber.One, FeelNumber.TryMultiply, context)),
        OfNumbers("mean", 1, Mean),
        OfNumbers("median", 1, Median),
        OfNumbers("stddev", 2, StandardDeviation),
        OfNumbers("mode", 0, static (numbers, _) => Mode(numbers)),
    ];

    private delegate bool Operation(FeelNumber left, FeelNumber right, out FeelNumber result);

    // Each takes one list, or its elements as arguments.
    private static BuiltInFunction OfList(string name, FeelType result, Func<IReadOnlyList<object?>, EvaluationContext, object?> body) =>
        new(name,
        Of("list: list", result, (a, context) => body((IReadOnlyList<object?>)a[0]!, context)),
        Of("first: Any, second: Any, [more: Any]...", result, (a, context) => body(a.ToArray(), context)))
        { CarriesUndetermined = true };

    private static BuiltInFunction OfNumbers(string name, int least, NumbersBody body) => OfList(name, FeelType.Number, (list, context) =>
    {
        if (Undetermined.In(list) is { } undetermined)
            return undetermined;
        if (list.Count < least)
            return context.Error(Messages.ArgumentRange, name, "list", $"count(list) >= {least}", list);
        var numbers = new FeelNumber[list.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (list[i] is not FeelNumber number)
                return context.Error(Messages.ArgumentType, name, "list", "list<number>", list);
            numbers[i] = number;
        }
        return body(numbers, context);
    });

    private static object? Extreme(string name, IReadOnlyList<object?> list, int wanted, EvaluationContext context)
    {
        if (Undetermined.In(list) is { } undetermined)
            return undetermined;
        if (list.Count == 0)
            return context.Error(Messages.ArgumentRange, name, "list", "count(list) >= 1", list);
        var best = list[0];
        foreach (var item in list)
        {
            if (FeelComparison.Test(item, best) is not { } order)
                return context.Error(Messages.NotComparable, FeelType.NameOf(best), FeelType.NameOf(item));
            if (order * wanted > 0)
                best = item;
        }
        return best;
    }

    private static object? Fold(
        string name, IReadOnlyList<object?> list, object start, Func<object?, object?, EvaluationContext, object?> join,
            EvaluationContext context)
    {
        var result = (object?)start;
        object? misfit = null;
        foreach (var item in list)
        {
            if (item is not (bool or Undetermined))
                misfit = list;
            result = join(result, item is bool or Undetermined ? item : null, context);
        }
        return result ?? context.Error(Messages.ArgumentType, name, "list", "list<boolean>", misfit);
    }

    private static object? Accumulate(string name, FeelNumber[] numbers, FeelNumber start, Operation operation, EvaluationContext context)
    {
        foreach (var number in numbers)
            if (!operation(start, number, out start))
                return context.Error(Messages.NumberOverflow, name);
        return start;
    }

    private static object? Mean(FeelNumber[] numbers, EvaluationContext context)
    {
        var sum = Accumulate("mean", numbers, FeelNumber.Zero, FeelNumber.TryAdd, context);
        return sum is FeelNumber ? FeelArithmetic.Divide(sum, FeelNumber.FromInt64(numbers.Length), context) : sum;
    }

    private static object? Median(FeelNumber[] numbers, EvaluationContext context)
    {
        Array.Sort(numbers);
        var middle = numbers.Length / 2;
        return numbers.Length % 2 == 1 ? numbers[middle] : Mean([numbers[middle - 1], numbers[middle]], context);
    }

    // Of a sample: the divisor is one less than the count.
    private static object? StandardDeviation(FeelNumber[] numbers, EvaluationContext context)
    {
        var center = Mean(numbers, context);
        if (center is not FeelNumber mean)
            return center;
        var squares = new FeelNumber[numbers.Length];
        for (var i = 0; i < squares.Length; i++)
            if (!FeelNumber.TrySubtract(numbers[i], mean, out var difference)
                || !FeelNumber.TryMultiply(difference, difference, out squares[i]))
                return context.Error(Messages.NumberOverflow, "stddev");
        return Accumulate("stddev", squares, FeelNumber.Zero, FeelNumber.TryAdd, context) is FeelNumber sum
            && FeelNumber.TryDivide(sum, FeelNumber.FromInt64(numbers.Length - 1), out var variance)
            && Transcendental.TrySqrt(variance, out var deviation)
            ? deviation
            : context.Error(Messages.NumberOverflow, "stddev");
    }

    private static object?[] Mode(FeelNumber[] numbers)
    {
        if (numbers.Length == 0)
            return [];
        var groups = numbers.GroupBy(static number => number).Select(static group => (Number: group.Key, Count: group.Count())).ToArray();
        var most = groups.Max(static group => group.Count);
        return [.. groups.Where(group => group.Count == most).Select(static group => group.Number).Order()];
    }
}
