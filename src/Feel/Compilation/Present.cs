using System.Linq.Expressions;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Compilation;

/// <summary>How values of .NET become FEEL values that are certainly there.</summary>
internal static class Present
{
    /// <summary>The FEEL type of a CLR type's values; null when its values need a look at run time.</summary>
    public static FeelType? TypeOf(Type type) => Types.GetValueOrDefault(ClrType(type));

    private static readonly Dictionary<Type, FeelType> Types = new()
    {
        [typeof(FeelNumber)] = FeelType.Number,
        [typeof(string)] = FeelType.String,
        [typeof(bool)] = FeelType.Boolean,
        [typeof(FeelDate)] = FeelType.Date,
        [typeof(FeelTime)] = FeelType.Time,
        [typeof(FeelDateTime)] = FeelType.DateTime,
        [typeof(DaysTimeDuration)] = FeelType.DaysTimeDuration,
        [typeof(YearsMonthsDuration)] = FeelType.YearsMonthsDuration,
    };

    /// <summary>The CLR type of FEEL for values of a CLR type: FeelNumber for the numbers, FeelDate for DateOnly.</summary>
    public static Type ClrType(Type type) =>
        Numbers.Contains(type) ? typeof(FeelNumber) : type == typeof(DateOnly) ? typeof(FeelDate) : type;

    private static readonly Type[] Numbers = [typeof(decimal), typeof(int), typeof(long), typeof(short), typeof(byte)];

    /// <summary>The code that turns a value of a CLR type into one of <see cref="ClrType"/>.</summary>
    public static Expression Convert(Expression value)
    {
        if (value.Type == typeof(decimal)) return Expression.Call(((Func<decimal, FeelNumber>)FeelNumber.FromDecimal).Method, value);
        if (value.Type == typeof(DateOnly)) return Expression.Call(((Func<DateOnly, FeelDate>)FeelDate.Of).Method, value);
        return ClrType(value.Type) == typeof(FeelNumber) && value.Type != typeof(FeelNumber)
            ? Expression.Call(((Func<long, FeelNumber>)FeelNumber.FromInt64).Method, Expression.Convert(value, typeof(long)))
            : value;
    }

    /// <summary>The CLR type in which values of a FEEL type are worked on unboxed; null when there is none.</summary>
    public static Type? Unboxed(FeelType type) => StaticTypes.Plain(type) switch
    {
        var plain when ReferenceEquals(plain, FeelType.Number) => typeof(FeelNumber),
        var plain when ReferenceEquals(plain, FeelType.String) => typeof(string),
        var plain when ReferenceEquals(plain, FeelType.Boolean) => typeof(bool),
        var plain when ReferenceEquals(plain, FeelType.Date) => typeof(FeelDate),
        _ => null,
    };
}
