namespace Zhengling.Policies.Batch;

/// <summary>Reads what a row of a block asks. Safe for many threads.</summary>
internal interface IRowReader
{
    /// <summary>Reads a row whose form is right.</summary>
    /// <param name="block">The block.</param>
    /// <param name="row">The row's place in it.</param>
    /// <param name="inputs">Where values and mistakes go; cleared.</param>
    void Read(RowBlock block, int row, RowInputs inputs);

    /// <summary>A column of results that repeats the row; empty where the row has none of that name.</summary>
    /// <param name="block">The block.</param>
    /// <param name="row">The row's place in it.</param>
    /// <param name="write">Called for each column of the source in order.</param>
    void Repeat(RowBlock block, int row, Action<ReadOnlySpan<byte>> write);
}
