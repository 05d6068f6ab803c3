using System.Diagnostics;
using System.Globalization;
using System.IO.MemoryMappedFiles;
using Zhengling.Fuzz;

// dotnet run -c Release --project bench/Fuzz [count] [first seed]
// Parses and evaluates that many seeded inputs. Exits with 1 and names the seed when one crashes, hangs or takes too much memory.
// The work is done in a process of its own, so that even a stack overflow is told.
const int Patience = 20; // seconds that one input may take on a busy machine; its steps are bounded anyway
var count = args.Length > 0 ? long.Parse(args[0], CultureInfo.InvariantCulture) : 1_000_000;
var first = args.Length > 1 ? long.Parse(args[1], CultureInfo.InvariantCulture) : 0;
var workers = Environment.ProcessorCount;
if (args.Length == 3)
    return Work(args[2]);

var notes = Path.GetTempFileName();
File.WriteAllBytes(notes, new byte[8 * workers]);
using var child = Process.Start(Environment.ProcessPath!, [.. Self(), $"{count}", $"{first}", notes]);
child.WaitForExit();
var seeds = File.ReadAllBytes(notes);
File.Delete(notes);
if (child.ExitCode is not (0 or 1))
    Console.WriteLine($"crashed at one of the seeds {string.Join(", ", Enumerable.Range(0, workers).Select(w => BitConverter.ToInt64(seeds, 8 * w)))}");
return child.ExitCode == 0 ? 0 : 1;

IEnumerable<string> Self() =>
    Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(Trial).Assembly.Location] : [];

int Work(string file)
{
    using var mapped = MemoryMappedFile.CreateFromFile(file);
    using var view = mapped.CreateViewAccessor();
    var watch = Stopwatch.StartNew();
    var trials = new Trial[workers];
    var current = new (long Seed, long Since)[workers];
    var faults = 0;
    var next = first;
    var threads = Enumerable.Range(0, workers).Select(worker => new Thread(() =>
    {
        var trial = trials[worker] = new Trial();
        for (var seed = Interlocked.Increment(ref next) - 1; seed < first + count; seed = Interlocked.Increment(ref next) - 1)
        {
            current[worker] = (seed, Stopwatch.GetTimestamp());
            view.Write(8 * worker, seed);
            if (trial.Fault(seed) is { } fault)
                Report(seed, fault);
        }

        current[worker] = (-1, 0);
    })).ToList();
    threads.ForEach(thread => thread.Start());
    foreach (var thread in threads)
        while (!thread.Join(TimeSpan.FromSeconds(1)))
            foreach (var (seed, since) in current)
                if (since > 0 && Stopwatch.GetElapsedTime(since).TotalSeconds > Patience)
                {
                    Report(seed, "hangs");
                    Environment.Exit(1);
                }

    var sound = trials.Sum(t => t.Seen.Sound);
    var valued = trials.Sum(t => t.Seen.Valued);
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{count:N0} inputs from seed {first} in {watch.Elapsed.TotalSeconds:0} s: {sound:N0} expressions, {valued:N0} with a value, {faults} faults; peak memory {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB"));
    return faults == 0 ? 0 : 1;

    void Report(long seed, string fault)
    {
        if (Interlocked.Increment(ref faults) <= 10)
            Console.WriteLine($"seed {seed}: {new Inputs().Of(seed)}\n  {fault}");
    }
}
