namespace Zhengling.Bench;

// The rows all peers calculate: a linear congruential generator, s = 1664525 s + 1013904223 mod 2^32, seed 12345, value s >> 8.
internal readonly record struct FeeRow(string 类别, decimal 住宅面积, decimal 非住宅面积);

internal readonly record struct PlotRow(string 类别, decimal 面积, decimal 年限);

internal readonly record struct IncomeRow(decimal[] 月度);

internal static class Rows
{
    public static readonly string[] Kinds = ["优惠", "标准", "商业"];

    public static FeeRow[] Fees(int count)
    {
        var next = Generator();
        return [.. Enumerable.Range(0, count).Select(_ =>
            new FeeRow(next() % 3 == 0 ? "优惠" : "标准", Cents(next() % 20000), Cents(next() % 20000)))];
    }

    public static PlotRow[] Plots(int count)
    {
        var next = Generator();
        return [.. Enumerable.Range(0, count).Select(_ =>
            new PlotRow(next() % 4 is var kind and < 3 ? Kinds[kind] : "其他", Cents((next() % 21000) - 1000), next() % 40))];
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

    private static decimal Cents(int value) => new(Math.Abs(value), 0, 0, value < 0, 2);
}
