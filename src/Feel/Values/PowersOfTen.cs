using System.Numerics;
using System.Runtime.CompilerServices;

namespace Zhengling.Feel.Values;

/// <summary>Powers of ten and counts of decimal digits, in three widths.</summary>
internal static class PowersOfTen
{
    /// <summary>The greatest power a long holds.</summary>
    public const int MaxInt64 = 18;

    /// <summary>The greatest power a UInt128 holds.</summary>
    public const int MaxUInt128 = 38;

    private static readonly long[] Longs = MakeLongs();
    private static readonly UInt128[] Wides = MakeWides();

    /// <summary>10^power, power at most 18.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Int64(int power) => Longs[power];

    /// <summary>10^power, power at most 38.</summary>
    public static UInt128 Wide(int power) => Wides[power];

    /// <summary>10^power, of any power from 0.</summary>
    public static BigInteger Big(int power) => power <= MaxUInt128 ? Wides[power] : BigInteger.Pow(10, power);

    /// <summary>How many decimal digits a number has; 0 for 0.</summary>
    public static int Digits(UInt128 value)
    {
        var bits = 128 - (int)UInt128.LeadingZeroCount(value);
        var estimate = (bits * 1233) >> 12;
        return estimate > MaxUInt128 || (estimate >= 0 && value >= Wides[estimate]) ? estimate + (value == 0 ? 0 : 1) : estimate;
    }

    /// <summary>How many decimal digits a number has, its sign aside; 0 for 0.</summary>
    public static int Digits(BigInteger value)
    {
        value = BigInteger.Abs(value);
        if (value <= UInt128.MaxValue)
            return Digits((UInt128)value);
        // A number of n bits has ⌊n·log 2⌋ digits or one more.
        var estimate = (int)(value.GetBitLength() * 30_102_999_566 / 100_000_000_000);
        return value >= BigInteger.Pow(10, estimate) ? estimate + 1 : estimate;
    }

    private static long[] MakeLongs()
    {
        var powers = new long[MaxInt64 + 1];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
            powers[i] = powers[i - 1] * 10;
        return powers;
    }

    private static UInt128[] MakeWides()
    {
        var powers = new UInt128[MaxUInt128 + 1];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
            powers[i] = powers[i - 1] * 10;
        return powers;
    }
}
