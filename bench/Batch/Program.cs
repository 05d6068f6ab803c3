using System.Diagnostics;
using System.Globalization;
using System.Text;
using Zhengling.Batch.Bench;
using Zhengling.Policies;
using Zhengling.Policies.Batch;
using Zhengling.Policies.Evaluation;

// Rows per second of `zhengling batch` for the fee of 密政发〔2022〕21号 beside a loop written by hand. Arguments: the folder of packs, counts of rows.
const int Rounds = 3;
var pack = new CompiledPack(PackLibrary.Load(args[0]).Find("infrastructure-fee")!);
var folder = Directory.CreateTempSubdirectory("zhengling-bench-").FullName;
try
{
    foreach (var count in args.Skip(1).Select(a => int.Parse(a, CultureInfo.InvariantCulture)))
    {
        var input = Path.Combine(folder, "in.csv");
        Generate(input, count);
        var hand = Best(() => HandWritten.Run(input, Path.Combine(folder, "hand.csv")));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} rows: by hand {count / hand:N0} rows/s"));
        foreach (var degree in new[] { 1, Environment.ProcessorCount })
        {
            var job = new BatchJob { Decision = "应缴金额", InputFile = input, OutputFile = Path.Combine(folder, "out.csv"), AsOf = new DateOnly(2025, 1, 1), Parallelism = degree };
            var batch = Best(() => BatchRunner.Run(pack, job));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  batch, {degree} workers: {count / batch:N0} rows/s, {hand / batch:P0} of by hand; peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB"));
        }

        Console.WriteLine($"  same values: {Values("hand.csv").SequenceEqual(Values("out.csv"))}");
    }
}
finally
{
    Directory.Delete(folder, recursive: true);
}

IEnumerable<decimal> Values(string file) =>
    File.ReadLines(Path.Combine(folder, file)).Skip(1).Select(l => decimal.Parse(l.Split(',')[6], CultureInfo.InvariantCulture));

static double Best(Action run)
{
    var best = double.MaxValue;
    for (var i = 0; i < Rounds; i++)
    {
        var watch = Stopwatch.StartNew();
        run();
        best = Math.Min(best, watch.Elapsed.TotalSeconds);
    }

    return best;
}

static void Generate(string file, int count)
{
    int[] classes = [0, 0, 0, 0, 1, 2, 3, 4, 5, 9];
    string[] claims = [",", ",", ",", "true,true", "false,false"];
    var random = new Random(1);
    using var writer = new StreamWriter(file, append: false, new UTF8Encoding(false));
    writer.Write("项目编号,住宅面积,非住宅面积,减征类别,有偿出让取得土地,地价款含配套费\n");
    for (var i = 0; i < count; i++)
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"P{i:D7},{random.Next(5_000_000) / 100m},{random.Next(9_000_000) / 100m},{classes[random.Next(10)]},{claims[random.Next(5)]}\n"));
}
