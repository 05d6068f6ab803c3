using System.Diagnostics.CodeAnalysis;

namespace Zhengling.Feel.Values;

public readonly partial struct FeelNumber
{
    /// <summary>
    /// Reads a number: sign, digits, point, digits, exponent (<c>-1.5e3</c>), with '.' as the point. False when it is none.
    /// </summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out FeelNumber value) => TryParse(text.AsSpan(), out value);

    /// <summary>
    /// Reads a number: sign, digits, point, digits, exponent (<c>-1.5e3</c>), with '.' as the point. False when it is none.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> text, out FeelNumber value) => NumberText.TryParse(text, out value);

    /// <summary>Reads a number.</summary>
    /// <exception cref="FormatException">The text is not a number.</exception>
    public static FeelNumber Parse(string text) =>
        TryParse(text, out var value) ? value : throw new FormatException($"'{text}' is not a number such as -1234.5.");
}
