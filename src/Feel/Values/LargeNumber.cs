using System.Numerics;

namespace Zhengling.Feel.Values;

/// <summary>A number taken apart: coefficient × 10^exponent.</summary>
internal readonly record struct LargeNumber(BigInteger Coefficient, int Exponent)
{
    public int Sign => Coefficient.Sign;

    public static LargeNumber Unpack(long low, ulong high) => throw new NotImplementedException();
}
