using System.Globalization;
using System.Text.Json;

namespace Zhengling.Bench;

/// <summary>The lines of all peers as one table, each beside the hand-written code of the same run; and whether all sums agree.</summary>
internal static class RatioTable
{
    public static void Print(IReadOnlyList<string> lines)
    {
        var measured = lines.Where(line => line.StartsWith('{')).Select(line => JsonSerializer.Deserialize<Measured>(line)!).ToList();
        var sums = measured.Where(m => m.peer == "sum").ToDictionary(m => (m.work, m.rows), m => m.checksum);
        Console.WriteLine("| work | by | rows/s | ratio | sum |\n|---|---|---:|---:|---|");
        foreach (var group in measured.Where(m => m.peer != "sum").GroupBy(m => Work(m.work)))
        {
            var first = group.First();
            foreach (var m in group)
            {
                var by = m.work == group.Key ? m.peer : $"{m.peer}, {m.work[group.Key.Length..].TrimStart(':', ' ')}";
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"| {group.Key} | {by} | {m.rows_per_s:N0} | {m.rows_per_s / first.rows_per_s:0.#####} | {Agreement(m, group, sums)} |"));
            }
        }

        foreach (var line in lines.Where(line => line.StartsWith('#')))
            Console.WriteLine($"\n{line[2..]}");
    }

    // a: …, a decimal → a
    private static string Work(string work) => work.Length > 1 && work[1] is ':' or ' ' ? work[..1] : work;

    private static string Agreement(Measured m, IEnumerable<Measured> group, Dictionary<(string, int), decimal> sums)
    {
        decimal? expected = group.First().rows == m.rows ? group.First().checksum
            : sums.TryGetValue((Work(m.work), m.rows), out var sum) ? sum
            : null;
        return expected switch
        {
            null => "of other rows",
            { } same when same == m.checksum || same * 100 == m.checksum => "agrees", // some count prices in cents
            { } other => string.Create(CultureInfo.InvariantCulture, $"off by {m.checksum - other}"),
        };
    }
}
