using Zhengling.Feel.Syntax;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Compilation;

/// <summary>
/// What can be known of types without values (DMN 1.5, 10.3.2.13). Any and Null stand for "not known": they never make a fault.
/// </summary>
internal static class StaticTypes
{
    /// <summary>The type without the constraints of item definitions.</summary>
    public static FeelType Plain(FeelType type)
    {
        while (type is ConstrainedType constrained) type = constrained.Base;
        return type;
    }

    /// <summary>Whether a type says anything.</summary>
    public static bool IsKnown(FeelType type) => Plain(type) is var plain && !Is(plain, FeelType.Any) && !Is(plain, FeelType.Null);

    /// <summary>The type that holds for all: theirs when they agree.</summary>
    public static FeelType Common(IEnumerable<FeelType> types)
    {
        FeelType? common = null;
        foreach (var type in types)
        {
            if (ReferenceEquals(type, FeelType.Null)) continue;
            if (common is not null && !common.Equals(type)) return FeelType.Any;
            common = type;
        }
        return common ?? FeelType.Any;
    }

    /// <summary>What an iteration over a type yields; null when it cannot be iterated.</summary>
    public static FeelType? Element(FeelType type) => Plain(type) switch
    {
        ListType list => list.Element,
        RangeType range => range.Element,
        FunctionType => null,
        var other => other,
    };

    /// <summary>Whether a value of one type may turn out to be acceptable as another, coercions included.</summary>
    public static bool MayBe(FeelType type, FeelType wanted)
    {
        var (from, to) = (Plain(type), Plain(wanted));
        if (!IsKnown(from) || !IsKnown(to) || from.ConformsTo(to)) return true;
        if (from is not SimpleType || to is not SimpleType) return true;
        return Is(to, FeelType.AnyFunction) || (Is(from, FeelType.Date) && Is(to, FeelType.DateTime));
    }

    public static bool IsFunction(FeelType type) => Plain(type) is var plain && (plain is FunctionType || Is(plain, FeelType.AnyFunction));

    /// <summary>Whether a value may be in a test: equal to it, in its list or range, or judged by it when it is a condition.</summary>
    public static bool MayBeIn(FeelType value, FeelType test)
    {
        var (v, t) = (Plain(value), Plain(test));
        if (!IsKnown(v) || !IsKnown(t)) return true;
        return t switch
        {
            ListType list => v is ListType || MayBeIn(v, list.Element),
            RangeType range => v is RangeType || Result(BinaryOperator.Less, v, range.Element) is not null,
            SimpleType => v is not SimpleType || Is(t, FeelType.Boolean) || v.Equals(t) || (IsDay(v) && IsDay(t)),
            _ => true,
        };
    }

    public static bool CanNegate(FeelType type) =>
        Plain(type) is var plain && (!IsKnown(plain) || Is(plain, FeelType.Number) || IsDuration(plain));

    /// <summary>The type of an operator's result; null when the operand types never fit.</summary>
    public static FeelType? Result(BinaryOperator symbol, FeelType left, FeelType right)
    {
        var (l, r) = (Plain(left), Plain(right));
        if (symbol is BinaryOperator.Equal or BinaryOperator.NotEqual) return FeelType.Boolean;
        if (!IsKnown(l) || !IsKnown(r)) return symbol < BinaryOperator.Add ? FeelType.Boolean : FeelType.Any;
        if (symbol < BinaryOperator.Add) return IsOrdered(l) && (l.Equals(r) || (IsDay(l) && IsDay(r))) ? FeelType.Boolean : null;
        if (Is(l, FeelType.Number) && Is(r, FeelType.Number)) return FeelType.Number;
        return symbol switch
        {
            BinaryOperator.Add when Is(l, FeelType.String) && Is(r, FeelType.String) => FeelType.String,
            BinaryOperator.Add => Sum(l, r) ?? Sum(r, l),
            BinaryOperator.Subtract when IsDay(l) && IsDay(r) => FeelType.DaysTimeDuration,
            BinaryOperator.Subtract when Is(l, FeelType.Time) && Is(r, FeelType.Time) => FeelType.DaysTimeDuration,
            BinaryOperator.Subtract => Sum(l, r),
            BinaryOperator.Multiply when IsDuration(l) && Is(r, FeelType.Number) => l,
            BinaryOperator.Multiply when IsDuration(r) && Is(l, FeelType.Number) => r,
            BinaryOperator.Divide when IsDuration(l) && Is(r, FeelType.Number) => l,
            BinaryOperator.Divide when IsDuration(l) && l.Equals(r) => FeelType.Number,
            _ => null,
        };
    }

    /// <summary>The type of <c>value.name</c>; null when there surely is no such entry or property.</summary>
    public static FeelType? Property(FeelType type, string name) => Plain(type) switch
    {
        ContextType { Entries.Count: 0 } => FeelType.Any,
        ContextType context => context.EntryType(name),
        ListType list => Property(list.Element, name) is { } element ? new ListType(element) : null,
        RangeType range => name switch
        {
            "start" or "end" => range.Element,
            "start included" or "end included" => FeelType.Boolean,
            _ => null,
        },
        var plain when !IsKnown(plain) => FeelType.Any,
        var plain => TemporalProperty(plain, name),
    };

    /// <summary>The form of a known function that a call uses as far as count and names tell; null when there is none.</summary>
    public static FeelSignature? Form(FeelFunction function, NodeList<ArgumentNode> arguments, Typed[] values)
    {
        var names = arguments.Select(argument => argument.Name).OfType<string>().ToArray();
        var fitting = function.Signatures.Where(s => names.Length > 0 ? s.Place(names) is not null : s.Takes(values.Length)).ToArray();
        return fitting.FirstOrDefault(s => names.Length > 0 || s.IsVariadic || Fits(s)) ?? fitting.FirstOrDefault();

        bool Fits(FeelSignature s) =>
            values.Zip(s.Parameters).All(pair => IsKnown(pair.First.Type) && pair.First.Type.ConformsTo(pair.Second.Type));
    }

    /// <summary>The type of a call's result: that of its form, when all forms it may use agree.</summary>
    public static FeelType Result(FeelFunction function, FeelSignature? form, Typed[] arguments)
    {
        if (form is null) return FeelType.Any;
        if (function.Name is "min" or "max") return Common(arguments.Select(argument => Element(argument.Type) ?? FeelType.Any));
        var possible = function.Signatures.Where(s => s.Takes(arguments.Length)).Select(s => s.Result).ToArray();
        return possible.Length == 0 || possible.All(result => result.Equals(form.Result)) ? form.Result : FeelType.Any;
    }

    private static FeelType? TemporalProperty(FeelType type, string name) => name switch
    {
        "year" or "month" or "day" or "weekday" when IsDay(type) => FeelType.Number,
        "hour" or "minute" or "second" when IsTimed(type) => FeelType.Number,
        "time offset" when IsTimed(type) => FeelType.DaysTimeDuration,
        "timezone" when IsTimed(type) => FeelType.String,
        "years" or "months" when Is(type, FeelType.YearsMonthsDuration) => FeelType.Number,
        "days" or "hours" or "minutes" or "seconds" when Is(type, FeelType.DaysTimeDuration) => FeelType.Number,
        _ => null,
    };

    private static FeelType? Sum(FeelType value, FeelType added)
    {
        if (!IsDuration(added)) return null;
        if (IsDuration(value)) return value.Equals(added) ? value : null;
        return IsDay(value) || (Is(value, FeelType.Time) && Is(added, FeelType.DaysTimeDuration)) ? value : null;
    }

    private static bool IsOrdered(FeelType type) =>
        Is(type, FeelType.Number) || Is(type, FeelType.String) || IsDay(type) || IsTimed(type) || IsDuration(type);

    private static bool IsDay(FeelType type) => Is(type, FeelType.Date) || Is(type, FeelType.DateTime);

    private static bool IsTimed(FeelType type) => Is(type, FeelType.Time) || Is(type, FeelType.DateTime);

    private static bool IsDuration(FeelType type) => Is(type, FeelType.DaysTimeDuration) || Is(type, FeelType.YearsMonthsDuration);

    private static bool Is(FeelType type, FeelType other) => ReferenceEquals(type, other);
}
