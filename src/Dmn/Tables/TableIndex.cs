namespace Zhengling.Dmn.Tables;

/// <summary>Finds the rules of a table that may match given input values without looking at all of them.</summary>
internal abstract class TableIndex
{
    /// <summary>The input columns whose values the index needs.</summary>
    public abstract IReadOnlyList<int> Columns { get; }

    /// <summary>The rules that may match, in order; null where the values are not of the kinds that the index knows.</summary>
    /// <param name="values">A value per input column; only those of <see cref="Columns"/> are looked at.</param>
    public abstract IEnumerable<int>? Find(object?[] values);
}
