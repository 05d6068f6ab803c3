using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Zhengling.Feel.Types;
using Zhengling.Policies.Evaluation;
using Zhengling.Policies.Inputs;

namespace Zhengling.Policies.Batch;

/// <summary>
/// Works out a decision for every row of a file: read → evaluate in blocks on all cores → write in order. Memory does not grow with the file;
/// a row that can't be used does not stop the run.
/// </summary>
public static class BatchRunner
{
    private const int HashedBytes = 1024 * 1024;

    /// <summary>Runs a job to its end.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="job">The job.</param>
    /// <param name="progress">Called after each block, on the calling thread.</param>
    /// <param name="cancellation">Stops the run; what is done can be resumed.</param>
    /// <exception cref="BatchException">A file can't be used.</exception>
    /// <exception cref="InputException">The readings chosen are none of the pack's.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static BatchReport Run(CompiledPack pack, BatchJob job, Action<BatchProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(job);
        var decision = pack.Prepare(job.Decision)
            ?? throw new ArgumentException($"The pack {pack.Pack.Slug} has no decision \"{job.Decision}\".", nameof(job));
        if (!pack.IsUsable)
            throw new ArgumentException($"The pack {pack.Pack.Slug} has errors; run check.", nameof(pack));
        var errors = new List<InputError>();
        decision.CheckReadings(job.Readings, errors);
        if (errors.Count > 0)
            throw new InputException(errors);
        if (Path.GetFullPath(job.InputFile) == Path.GetFullPath(job.OutputFile))
            throw BatchException.SameFile(job.InputFile);

        var toCsv = IsCsv(job.OutputFile);
        using var source = OpenInput(job, decision);
        IRowReader reader = source is CsvRowSource ? new CsvRowReader(decision, source.Columns, job.InputFile) : new JsonlRowReader(decision, source.Columns);
        IResultWriter writer = toCsv
            ? new CsvResultWriter(reader, source.Columns, decision.Name, TypeOf(decision), job.InputFile)
            : new JsonlResultWriter(reader, source is CsvRowSource ? source.Columns : null);
        try
        {
            using var files = new ResultFiles(job, Settings(decision, job), writer);
            var resumed = files.Done.Rows;
            for (var row = 0L; row < resumed; row++)
                source.Next();
            var workers = Enumerable.Range(0, job.Parallelism + 2).Select(_ => new BlockWorker(decision, job, source.Width, reader, writer, cancellation));
            Pump(source, files, new Queue<BlockWorker>(workers), job.CheckpointBlocks, progress, cancellation);
            files.Complete();
            return new BatchReport(files.Done, resumed, (reader as CsvRowReader)?.Unused ?? []);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw BatchException.CannotWrite(job.OutputFile);
        }
    }

    private static void Pump(
        IRowSource source, ResultFiles files, Queue<BlockWorker> idle, int checkpointBlocks, Action<BatchProgress>? progress, CancellationToken cancellation)
    {
        var busy = new Queue<(BlockWorker Worker, Task Task)>();
        var unsaved = 0;
        try
        {
            while (idle.Peek().Fill(source))
            {
                cancellation.ThrowIfCancellationRequested();
                var worker = idle.Dequeue();
                busy.Enqueue((worker, Task.Run(worker.Work, CancellationToken.None)));
                if (idle.Count == 0)
                    WriteOldest();
            }

            while (busy.Count > 0)
                WriteOldest();
        }
        catch (Exception e) when (e is OperationCanceledException or BatchException)
        {
            files.Save();
            throw;
        }
        finally
        {
            // Nobody may still be at work when the files are closed; what they came to is not wanted any more.
            Task.WhenAll(busy.Select(b => b.Task)).ContinueWith(_ => { }, TaskScheduler.Default).Wait(CancellationToken.None);
        }

        void WriteOldest()
        {
            var (worker, task) = busy.Dequeue();
            task.GetAwaiter().GetResult();
            files.Write(worker);
            idle.Enqueue(worker);
            if (++unsaved == checkpointBlocks)
            {
                files.Save();
                unsaved = 0;
            }

            progress?.Invoke(files.Done);
        }
    }

    private static IRowSource OpenInput(BatchJob job, PreparedDecision decision)
    {
        try
        {
            return IsCsv(job.InputFile)
                ? new CsvRowSource(job.InputFile, job.MaxFieldBytes)
                : new JsonlRowSource(job.InputFile, decision.Inputs.Select(i => i.Name), job.MaxFieldBytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw BatchException.CannotRead(job.InputFile);
        }
    }

    private static bool IsCsv(string file) => Path.GetExtension(file).ToUpperInvariant() switch
    {
        ".CSV" => true,
        ".JSONL" => false,
        _ => throw BatchException.UnknownFormat(file),
    };

    private static FeelType TypeOf(PreparedDecision decision) =>
        decision.Pack.Model.Decisions.FirstOrDefault(d => d.Name == decision.Name)?.Type ?? FeelType.Any;

    // What two runs must have in common for the second to go on where the first stopped.
    private static Dictionary<string, string> Settings(PreparedDecision decision, BatchJob job)
    {
        using var input = File.OpenRead(job.InputFile);
        var head = new byte[(int)Math.Min(input.Length, HashedBytes)];
        input.ReadExactly(head);
        return new(StringComparer.Ordinal)
        {
            ["engine"] = typeof(BatchRunner).Assembly.GetName().Version!.ToString(),
            ["pack"] = decision.Pack.Pack.Sha256,
            ["decision"] = decision.Name,
            ["as-of"] = job.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["readings"] = JsonSerializer.Serialize(new SortedDictionary<string, string>(job.Readings.ToDictionary(), StringComparer.Ordinal)),
            ["lang"] = job.Language,
            ["input"] = string.Create(CultureInfo.InvariantCulture, $"{input.Length} {Convert.ToHexStringLower(SHA256.HashData(head))}"),
        };
    }
}
