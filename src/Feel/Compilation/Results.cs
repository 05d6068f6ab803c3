using Zhengling.Feel.Values;

namespace Zhengling.Feel.Compilation;

/// <summary>Takes results as .NET values.</summary>
internal static class Results
{
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
    public static decimal Figure(FeelNumber number) => Take<decimal>(number);
}
