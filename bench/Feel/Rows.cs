namespace Zhengling.Feel.Bench;

// The rows all peers calculate: a linear congruential generator, s = 1664525 s + 1013904223 mod 2^32, seed 12345, value s >> 8.
internal sealed record FeeRow(string 类别, decimal 住宅面积, decimal 非住宅面积);

internal sealed record IncomeRow(decimal[] 月度);

internal static class Rows
{
    public static FeeRow[] Fees(int count)
    {
        var next = Generator();
        return [.. Enumerable.Range(0, count).Select(_ =>
            new FeeRow(next() % 3 == 0 ? "优惠" : "标准", Cents(next() % 20000), Cents(next() % 20000)))];
    }

    public static IncomeRow[] Incomes(int count)
    {
        var next = Generator();
        return [.. Enumerable.Range(0, count).Select(_ => new IncomeRow([.. Enumerable.Range(0, 12).Select(_ => Cents(next() % 1_000_000))]))];
    }

    private static Func<int> Generator()
    {
        var state = 12345u;
        return () => (int)((state = unchecked((state * 1664525u) + 1013904223u)) >> 8);
    }

    private static decimal Cents(int value) => new(value, 0, 0, false, 2);
}
