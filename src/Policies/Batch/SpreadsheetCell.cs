using System.Text;

namespace Zhengling.Policies.Batch;

/// <summary>Keeps the text of a cell from being run as a formula by a spreadsheet (CWE-1236).</summary>
internal static class SpreadsheetCell
{
    // Half and full width: spreadsheets set to Chinese or Japanese take both.
    private const string Dangerous = "=+-@\t\r\n＝＋－＠";

    /// <summary>Whether a cell begins as a formula does and is not a number.</summary>
    public static bool IsFormula(ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty || cell[0] is (>= (byte)'0' and <= (byte)'9') or (>= (byte)'a' and <= (byte)'z'))
            return false;
        _ = Rune.DecodeFromUtf8(cell, out var first, out _);
        return first.IsBmp && Dangerous.Contains((char)first.Value, StringComparison.Ordinal) && !IsNumber(cell);
    }

    private static bool IsNumber(ReadOnlySpan<byte> cell)
    {
        var digits = cell[0] == '-' ? cell[1..] : cell;
        var point = digits.IndexOf((byte)'.');
        return point < 0 ? IsDigits(digits) : IsDigits(digits[..point]) && IsDigits(digits[(point + 1)..]);
    }

    private static bool IsDigits(ReadOnlySpan<byte> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange((byte)'0', (byte)'9');
}
