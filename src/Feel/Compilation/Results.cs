using System.Linq.Expressions;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Compilation;

/// <summary>Takes results as .NET values.</summary>
internal static class Results
{
    /// <summary>The code that takes a result as what the caller asked for; unboxed where it is of that type.</summary>
    public static Expression Code<TResult>(Typed code) =>
        code.Code.Type == typeof(TResult) ? code.Code
        : typeof(TResult) == typeof(object) ? code.Boxed
        : Nullable.GetUnderlyingType(typeof(TResult)) == code.Code.Type ? Expression.Convert(code.Code, typeof(TResult))
        : typeof(TResult) == typeof(decimal) && code.Is<FeelNumber>() ? Expression.Call(((Func<FeelNumber, decimal>)Figure).Method, code.Code)
        : Expression.Call(typeof(Results), nameof(Take), [typeof(TResult)], code.Boxed);

    /// <summary>The value as what the caller asked for.</summary>
    /// <exception cref="InvalidCastException">It is null, undetermined or of another type.</exception>
    public static TResult Take<TResult>(object? value)
    {
        if (value is TResult result) return result;
        if (typeof(TResult) == typeof(decimal) && value is FeelNumber number && number.TryToDecimal(out var figure))
            return (TResult)(object)figure;
        if (value is null && default(TResult) is null) return default!;
        throw new InvalidCastException(value is Undetermined undetermined
            ? $"The result is not determined: {undetermined.ReasonInChinese} ({undetermined.ReasonInEnglish})"
            : $"The result {FeelText.Format(value)} is not a {typeof(TResult).Name}.");
    }

    /// <summary>A number as a decimal.</summary>
    public static decimal Figure(FeelNumber number) => number.TryToDecimal(out var figure)
        ? figure
        : throw new InvalidCastException($"The result {number} does not fit a {nameof(Decimal)} exactly.");
}
