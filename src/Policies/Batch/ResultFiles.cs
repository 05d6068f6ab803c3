namespace Zhengling.Policies.Batch;

/// <summary>The files of a run under their temporary names: results, errors, and the journal that makes it resumable.</summary>
internal sealed class ResultFiles : IDisposable
{
    private readonly BatchJob _job;
    private readonly FileStream _output;
    private readonly FileStream _errors;
    private readonly FileStream _journal;

    /// <summary>Opens the files, at the last safe mark where the job is to be resumed.</summary>
    public ResultFiles(BatchJob job, IReadOnlyDictionary<string, string> settings, IResultWriter writer)
    {
        _job = job;
        _output = Open(job.UnfinishedOutput);
        try
        {
            _errors = Open(job.UnfinishedErrors);
            var mark = job.Resume ? Checkpoint.Find(job.CheckpointFile, settings, _output.Length, _errors.Length) : null;
            Cut(_output, mark?.OutputBytes ?? 0);
            Cut(_errors, mark?.ErrorBytes ?? 0);
            Done = mark?.Counts ?? default;
            if (mark is null)
            {
                writer.Begin(_output);
                BlockWorker.BeginErrors(_errors);
            }

            _output.Flush(flushToDisk: true);
            _errors.Flush(flushToDisk: true);
            _journal = Checkpoint.Begin(job.CheckpointFile, settings, Mark);
        }
        catch
        {
            _output.Dispose();
            _errors?.Dispose();
            throw;
        }
    }

    /// <summary>What is written.</summary>
    public BatchProgress Done { get; private set; }

    private CheckpointMark Mark => new(Done, _output.Position, _errors.Position);

    /// <summary>Adds the results of a block.</summary>
    public void Write(BlockWorker block)
    {
        block.Output.WriteTo(_output);
        block.Errors.WriteTo(_errors);
        Done = new BatchProgress(Done.Rows + block.Counts.Rows, Done.Undetermined + block.Counts.Undetermined, Done.Errors + block.Counts.Errors);
    }

    /// <summary>Makes the work so far safe.</summary>
    public void Save()
    {
        _errors.Flush(flushToDisk: true);
        _output.Flush(flushToDisk: true);
        Checkpoint.Add(_journal, Mark);
    }

    /// <summary>Gives the files their names; nothing of the run is left besides.</summary>
    public void Complete()
    {
        _output.Flush(flushToDisk: true);
        _errors.Flush(flushToDisk: true);
        Dispose();
        if (Done.Errors > 0)
            File.Move(_job.UnfinishedErrors, _job.ErrorFile, overwrite: true);
        else
            File.Delete(_job.ErrorFile);
        File.Move(_job.UnfinishedOutput, _job.OutputFile, overwrite: true);
        File.Delete(_job.UnfinishedErrors);
        File.Delete(_job.CheckpointFile);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _output.Dispose();
        _errors.Dispose();
        _journal.Dispose();
    }

    private static FileStream Open(string file) => new(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);

    private static void Cut(FileStream file, long length)
    {
        file.SetLength(length);
        file.Position = length;
    }
}
