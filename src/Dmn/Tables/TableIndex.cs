namespace Zhengling.Dmn.Tables;

/// <summary>
/// Finds the rules of a table that may match given input values without looking at all of them: a tree that cuts one column at each
/// level, by look-up for single values and by binary search for stretches. Rules whose cell needs evaluation are in every branch.
/// </summary>
internal sealed class TableIndex
{
    private const int SmallEnough = 8;
    private readonly Node _root;

    private TableIndex(Node root, IReadOnlyList<int> columns)
    {
        _root = root;
        Columns = columns;
    }

    /// <summary>The input columns whose values the index needs.</summary>
    public IReadOnlyList<int> Columns { get; }

    /// <summary>Makes the index of a table; null where looking through all rules is as good.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="columns">How many input columns there are.</param>
    public static TableIndex? Build(TableRule[] rules, int columns)
    {
        if (rules.Length <= SmallEnough)
            return null;
        var used = new SortedSet<int>();
        var root = Build([.. Enumerable.Range(0, rules.Length)], [.. Enumerable.Range(0, columns)], rules, used);
        return used.Count == 0 ? null : new TableIndex(root, [.. used]);
    }

    /// <summary>The rules that may match, in order; null where the values are not of the kinds that the index knows.</summary>
    /// <param name="values">A value per input column; only those of <see cref="Columns"/> are looked at.</param>
    public IReadOnlyList<int>? Find(object?[] values)
    {
        var node = _root;
        while (node.Partition is { } partition)
        {
            var value = values[node.Column];
            if (value?.GetType() != partition.Kind)
                return null;
            node = node.Branches![partition.Find(value)];
        }

        return node.Rules;
    }

    private static Node Build(int[] rules, int[] columns, TableRule[] all, SortedSet<int> used)
    {
        if (rules.Length <= SmallEnough)
            return new Node(rules);
        (int Column, ColumnPartition Partition, int Worst)? best = null;
        foreach (var column in columns)
        {
            if (ColumnPartition.Of(rules, r => all[r].Conditions[column]?.Values, 4L * rules.Length) is not { } partition)
                continue;
            var worst = partition.Segments.Max(s => s.Count);
            if (worst <= rules.Length * 3 / 4 && (best is null || worst < best.Value.Worst))
                best = (column, partition, worst);
        }

        if (best is not { } cut)
            return new Node(rules);
        used.Add(cut.Column);
        var rest = columns.Where(c => c != cut.Column).ToArray();
        var branches = cut.Partition.Segments.Select(s => Build([.. s], rest, all, used)).ToArray();
        return new Node(rules) { Column = cut.Column, Partition = cut.Partition, Branches = branches };
    }

    private sealed class Node(int[] rules)
    {
        public int[] Rules { get; } = rules;

        public int Column { get; init; }

        public ColumnPartition? Partition { get; init; }

        public Node[]? Branches { get; init; }
    }
}
