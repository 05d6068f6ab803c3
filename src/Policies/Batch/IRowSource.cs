namespace Zhengling.Policies.Batch;

/// <summary>A file of rows, read from front to back.</summary>
internal interface IRowSource : IDisposable
{
    /// <summary>The columns that a CSV of results repeats.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>How many cells a row of a block has.</summary>
    int Width { get; }

    /// <summary>Moves to the next row; false at the end.</summary>
    bool Next();

    /// <summary>Puts the present row into a block.</summary>
    void CopyTo(RowBlock block);
}
