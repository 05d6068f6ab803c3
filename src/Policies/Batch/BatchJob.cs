namespace Zhengling.Policies.Batch;

/// <summary>A decision to be worked out for every row of a file.</summary>
public sealed record BatchJob
{
    /// <summary>The decision's name.</summary>
    public required string Decision { get; init; }

    /// <summary>The file of rows: <c>.csv</c> with the inputs' names in the first line, or <c>.jsonl</c> with one object of inputs per line.</summary>
    public required string InputFile { get; init; }

    /// <summary>The file of results, <c>.csv</c> or <c>.jsonl</c>; it appears when all rows are done.</summary>
    public required string OutputFile { get; init; }

    /// <summary>The day for which rows are answered that name none.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The readings chosen, by name, for rows that choose none.</summary>
    public IReadOnlyDictionary<string, string> Readings { get; init; } = new Dictionary<string, string>();

    /// <summary><c>zh</c> or <c>en</c>, for reasons and errors.</summary>
    public string Language { get; init; } = "zh";

    /// <summary>Whether to go on where an interrupted run of the same job stopped.</summary>
    public bool Resume { get; init; }

    /// <summary>How many bytes a cell or a line of JSON may have.</summary>
    public int MaxFieldBytes { get; init; } = 1024 * 1024;

    /// <summary>How many rows are worked out together.</summary>
    public int BlockRows { get; init; } = 2048;

    /// <summary>After how many blocks the work so far is made safe.</summary>
    public int CheckpointBlocks { get; init; } = 32;

    /// <summary>How many blocks are worked out at the same time.</summary>
    public int Parallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>The file of the rows that could not be used; it appears only if there are some.</summary>
    public string ErrorFile => OutputFile + ".errors.csv";

    internal string UnfinishedOutput => OutputFile + ".part";

    internal string UnfinishedErrors => ErrorFile + ".part";

    internal string CheckpointFile => OutputFile + ".checkpoint";
}

/// <summary>How far a batch is.</summary>
/// <param name="Rows">How many rows are written, those of the interrupted run included.</param>
/// <param name="Undetermined">How many of them have no value, or not all of it, or none on that day.</param>
/// <param name="Errors">How many of them could not be used.</param>
public readonly record struct BatchProgress(long Rows, long Undetermined, long Errors);

/// <summary>What a batch came to.</summary>
/// <param name="Total">The counts.</param>
/// <param name="Resumed">How many rows an interrupted run had done before.</param>
/// <param name="UnusedColumns">The columns that no input, reading or day is read from; they are passed through.</param>
public sealed record BatchReport(BatchProgress Total, long Resumed, IReadOnlyList<string> UnusedColumns);
