using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;
using static Zhengling.Feel.BuiltIns.BuiltInForm;

namespace Zhengling.Feel.BuiltIns;

/// <summary>Functions that look into lists or make new ones (DMN 1.5, 10.3.4.4 and 10.3.4.8).</summary>
internal static class ListFunctions
{
    private static readonly FeelType Numbers = new ListType(FeelType.Number);

    public static IEnumerable<BuiltInFunction> All =>
    [
        new("list contains", Of("list: list, element: Any", FeelType.Boolean, Contains)),
        new("count", Of("list: list", FeelType.Number, static (a, _) => FeelNumber.FromInt64(List(a[0]).Count))),
        new("sublist", Of("list: list, start position: number, [length: number]", FeelType.AnyList, Sublist)),
        new("append", Of("list: list, item: Any...", FeelType.AnyList,
            static (a, context) => Bounded("append", [.. List(a[0]), .. a[1..]], context))) { CarriesUndetermined = true },
        new("concatenate", Of("list: list...", FeelType.AnyList, static (a, context) => Bounded("concatenate", Joined(a), context))),
        new("insert before", Of("list: list, position: number, newItem: Any", FeelType.AnyList,
            InsertBefore)) { CarriesUndetermined = true },
        new("remove", Of("list: list, position: number", FeelType.AnyList, Remove)),
        new("reverse", Of("list: list", FeelType.AnyList, static (a, _) => List(a[0]).Reverse().ToArray())),
        new("index of", Of("list: list, match: Any", Numbers, IndexOf)),
        new("union", Of("list: list...", FeelType.AnyList, static (a, context) => ListEquality.Distinct(Joined(a), context))),
        new("distinct values", Of("list: list", FeelType.AnyList, static (a, context) => ListEquality.Distinct(List(a[0]), context))),
        new("flatten", Of("list: list", FeelType.AnyList, static (a, context) => Bounded("flatten", Flatten(List(a[0])), context))),
        new("sort", Of("list: list, precedes: function", FeelType.AnyList,
            static (a, context) => ListSorter.Sort(List(a[0]), (FeelFunction)a[1]!, context))),
        new("list replace",
            Of("list: list, position: number, newItem: Any", FeelType.AnyList, ReplaceAt),
            Of("list: list, match: function, newItem: Any", FeelType.AnyList, ReplaceWhere)) { CarriesUndetermined = true },
    ];

    private static IReadOnlyList<object?> List(object? value) => (IReadOnlyList<object?>)value!;

    private static List<object?> Joined(ReadOnlySpan<object?> lists)
    {
        var joined = new List<object?>();
        foreach (var list in lists)
            joined.AddRange(List(list));
        return joined;
    }

    private static object? Bounded(string name, IReadOnlyList<object?> list, EvaluationContext context) =>
        list.Count <= context.Options.MaxSize
        ? list
        : context.Error(Messages.SizeLimit, name, FeelNumber.FromInt64(context.Options.MaxSize));

    private static object? Contains(ReadOnlySpan<object?> arguments, EvaluationContext context)
    {
        object? found = FeelBoolean.False;
        foreach (var item in List(arguments[0]))
        {
            var same = FeelEquality.Compare(item, arguments[1]);
            if (same is true)
                return same;
            if (same is Undetermined && found is not Undetermined)
                found = same;
        }
        return found;
    }

    private static object? IndexOf(ReadOnlySpan<object?> arguments, EvaluationContext context)
    {
        var places = new List<object?>();
        var list = List(arguments[0]);
        for (var i = 0; i < list.Count; i++)
        {
            var same = FeelEquality.Compare(list[i], arguments[1]);
            if (same is Undetermined)
                return same;
            if (same is true)
                places.Add(FeelNumber.FromInt64(i + 1));
        }
        return places;
    }

    private static object? Sublist(ReadOnlySpan<object?> arguments, EvaluationContext context)
    {
        var list = List(arguments[0]);
        if (!TryPlace(list, arguments[1], out var start))
            return OutOfRange("sublist", "start position", list, arguments[1], context);
        long count = list.Count - start;
        if (arguments.Length > 2)
        {
            if (!((FeelNumber)arguments[2]!).Round(0, FeelRounding.Down).TryToInt64(out var wanted) || wanted < 1 || wanted > count)
                return context.Error(Messages.ArgumentRange, "sublist", "length", $"[1..{count}]", arguments[2]);
            count = wanted;
        }
        var part = new object?[count];
        for (var i = 0; i < part.Length; i++)
            part[i] = list[start + i];
        return part;
    }

    private static object? InsertBefore(ReadOnlySpan<object?> arguments, EvaluationContext context)
    {
        var list = List(arguments[0]);
        if (!TryPlace(list, arguments[1], out var place))
            return OutOfRange("insert before", "position", list, arguments[1], context);
        return Bounded("insert before", [.. list.Take(place), arguments[2], .. list.Skip(place)], context);
    }

    private static object? Remove(ReadOnlySpan<object?> arguments, EvaluationContext context)
    {
        var list = List(arguments[0]);
        if (!TryPlace(list, arguments[1], out var place))
            return OutOfRange("remove", "position", list, arguments[1], context);
        return list.Where((_, i) => i != place).ToArray();
    }

    private static object? ReplaceAt(ReadOnlySpan<object?> arguments, EvaluationContext context)
    {
        var list = List(arguments[0]);
        if (!TryPlace(list, arguments[1], out var place))
            return OutOfRange("list replace", "position", list, arguments[1], context);
        var replaced = list.ToArray();
        replaced[place] = arguments[2];
        return replaced;
    }

    private static object? ReplaceWhere(ReadOnlySpan<object?> arguments, EvaluationContext context)
    {
        var match = (FeelFunction)arguments[1]!;
        if (!match.Signatures.Any(static signature => signature.Takes(2)))
            return context.Error(Messages.ArgumentType, "list replace", "match", "function<Any, Any> -> boolean", match);
        var replaced = List(arguments[0]).ToArray();
        for (var i = 0; i < replaced.Length; i++)
        {
            context.Step();
            switch (match.Invoke([replaced[i], arguments[2]], context))
            {
                case true:
                    replaced[i] = arguments[2];
                    break;
                case false:
                    break;
                case Undetermined undetermined:
                    replaced[i] = undetermined;
                    break;
                case var other:
                    return context.Error(Messages.DoesNotConform, other, FeelType.Boolean.ToString());
            }
        }
        return replaced;
    }

    private static List<object?> Flatten(IReadOnlyList<object?> list)
    {
        StackGuard.Check();
        var flat = new List<object?>();
        foreach (var item in list)
            if (item is IReadOnlyList<object?> inner)
                flat.AddRange(Flatten(inner));
            else
                flat.Add(item);
        return flat;
    }

    // The index of a position: 1 is the first element, −1 the last; a fraction is cut off.
    private static bool TryPlace(IReadOnlyList<object?> list, object? position, out int place)
    {
        place = -1;
        if (!((FeelNumber)position!).Round(0, FeelRounding.Down).TryToInt32(out var whole) || whole == 0
            || Math.Abs((long)whole) > list.Count)
            return false;
        place = whole > 0 ? whole - 1 : list.Count + whole;
        return true;
    }

    private static object? OutOfRange(string name, string parameter, IReadOnlyList<object?> list, object? position,
        EvaluationContext context) =>
        context.Error(Messages.ArgumentRange, name, parameter, $"[1..{list.Count}], [-{list.Count}..-1]", position);
}
