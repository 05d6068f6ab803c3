using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Zhengling.Bench;

/// <summary>One way to do a piece of work: a line of JSON, as the peers print it.</summary>
internal sealed record Measured(string peer, string work, int rows, decimal rows_per_s, decimal checksum);

internal static class Measure
{
    private const int Rounds = 7;

    /// <summary>Runs the contenders in turn, round by round, so that a busy machine is equally hard on all; prints the medians.</summary>
    public static void Compare(string work, int rows, params (string Name, Func<decimal> Run)[] contenders)
    {
        var sums = contenders.Select(contender => contender.Run()).ToArray();
        if (sums.Distinct().Count() != 1)
            throw new InvalidOperationException($"{work}: the sums differ: {string.Join(", ", sums)}");
        var ticks = contenders.Select(_ => new List<long>()).ToArray();
        for (var round = -2; round < Rounds; round++)
            for (var i = 0; i < contenders.Length; i++)
            {
                GC.Collect();
                var watch = Stopwatch.StartNew();
                contenders[i].Run();
                if (round >= 0)
                    ticks[i].Add(watch.ElapsedTicks);
            }

        for (var i = 0; i < contenders.Length; i++)
            Print(new Measured(
                contenders[i].Name, work, rows, decimal.Round((decimal)rows * Stopwatch.Frequency / ticks[i].Order().ElementAt(Rounds / 2)), sums[i]));
    }

    public static void Print(Measured measured) => Console.WriteLine(JsonSerializer.Serialize(measured));

    /// <summary>How long an action takes, in milliseconds.</summary>
    public static decimal Milliseconds(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return (decimal)watch.ElapsedTicks * 1000 / Stopwatch.Frequency;
    }

    public static string Text(decimal figure) => figure.ToString("0.###", CultureInfo.InvariantCulture);
}
