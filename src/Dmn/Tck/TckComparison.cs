using Zhengling.Feel.Values;

namespace Zhengling.Dmn.Tck;

/// <summary>Compares values as the kit's runners do: numbers may differ by less than 0.00000001, everything else must be equal.</summary>
public static class TckComparison
{
    private static readonly FeelNumber Tolerance = FeelNumber.Parse("0.00000001");

    /// <summary>Whether a value is the one expected.</summary>
    /// <param name="expected">The value expected.</param>
    /// <param name="actual">The value that came.</param>
    public static bool Matches(object? expected, object? actual)
    {
        switch (expected, actual)
        {
            case (null, null):
                return true;
            case (FeelNumber left, FeelNumber right):
                return FeelNumber.TrySubtract(left, right, out var difference) && difference < Tolerance && -difference < Tolerance;
            case (IReadOnlyList<object?> left, IReadOnlyList<object?> right):
                return left.Count == right.Count && left.Zip(right).All(pair => Matches(pair.First, pair.Second));
            case (FeelContext left, FeelContext right):
                return left.Count == right.Count
                    && left.All(entry => right.TryGetValue(entry.Key, out var value) && Matches(entry.Value, value));
            case (null, _) or (_, null):
                return false;
            default:
                return FeelEquality.Test(expected, actual) is true;
        }
    }
}
