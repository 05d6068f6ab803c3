namespace Zhengling.Policies.Batch;

/// <summary>Writes results. Safe for many threads, each with streams of its own.</summary>
internal interface IResultWriter
{
    /// <summary>Writes what stands before all results.</summary>
    void Begin(Stream stream);

    /// <summary>Writes the results of a block.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="block">The rows.</param>
    /// <param name="evaluate">Evaluates a row; called once for each, in order.</param>
    void Write(Stream stream, RowBlock block, Func<int, RowOutcome> evaluate);
}
