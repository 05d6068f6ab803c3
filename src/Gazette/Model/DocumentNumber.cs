using System.Globalization;
using Zhengling.Gazette.Documents;

namespace Zhengling.Gazette;

/// <summary>
/// The number of an official document (发文字号): issuer code, year and serial. The key of a document is all three, never the serial
/// alone. Equality is by the three parts, so the brackets and spaces of the printed form do not matter.
/// </summary>
/// <param name="Series">The issuer code (发文机关代字) as printed, never corrected.</param>
/// <param name="Year">The four-digit year.</param>
/// <param name="Serial">The running number of the year, 1 or more.</param>
public sealed record DocumentNumber(string Series, int Year, int Serial) : IComparable<DocumentNumber>
{
    /// <summary>Reads a number in any of the bracket and spacing variants in use; the whole text has to be the number.</summary>
    /// <param name="text">For example <c>某政发〔2021〕2 号</c>, with 〔〕, [], ［］, 【】, (), （） or ﹝﹞ around the year.</param>
    /// <param name="number">The number, when the text is one.</param>
    /// <returns>Whether the text is a document number.</returns>
    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out DocumentNumber? number)
        => DocumentNumberGrammar.TryReadWhole(text ?? "", out number);

    /// <summary>Reads a number; see <see cref="TryParse"/>.</summary>
    /// <param name="text">The printed number.</param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">The text is no document number; the message is Chinese and English.</exception>
    public static DocumentNumber Parse(string text) => TryParse(text, out var number)
        ? number
        : throw new FormatException($"“{text}”不是发文字号，应如“某政发〔2021〕2号”。 “{text}” is no document number; expected e.g. 某政发〔2021〕2号.");

    /// <summary>Orders by series, year and serial.</summary>
    /// <param name="other">The other number.</param>
    /// <returns>Less than, equal to or greater than zero.</returns>
    public int CompareTo(DocumentNumber? other)
    {
        if (other is null)
            return 1;
        var series = string.CompareOrdinal(Series, other.Series);
        if (series != 0)
            return series;
        return Year != other.Year ? Year.CompareTo(other.Year) : Serial.CompareTo(other.Serial);
    }

    /// <summary>The canonical form: six-angled brackets 〔〕 (GB/T 9704-2012), no spaces, no leading zeros.</summary>
    /// <returns>For example <c>某政发〔2021〕2号</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Series}〔{Year}〕{Serial}号");
}
