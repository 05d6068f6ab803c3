using Zhengling.Dmn.Model;
using Zhengling.Dmn.Tables;
using Zhengling.Feel.Values;

namespace Zhengling.Dmn.Rows;

/// <summary>
/// The way through a table whose cells are literals, one step per input column: from a state (the rules still possible) and a value to
/// the next state, and after the last column to the rule.
/// </summary>
/// <param name="Start">The first state; the rule where no column has conditions.</param>
/// <param name="Columns">The columns in the order of the steps, each with its <see cref="ColumnSteps{T}"/>.</param>
internal sealed record RulePaths(int Start, IReadOnlyList<(int Input, object Steps)> Columns)
{
    /// <summary>What stands for the rule where none matches.</summary>
    public const int NoRule = -1;

    /// <summary>What stands for the rule where several match although one only may.</summary>
    public const int SeveralRules = -2;

    /// <summary>Whether values of a CLR type can lead from state to state.</summary>
    public static bool Knows(Type type) =>
        type == typeof(FeelNumber) || type == typeof(string) || type == typeof(FeelDate) || type == typeof(bool);

    /// <summary>Works the ways out; null where a cell is not made of literals of its column's type, or there would be too many states.</summary>
    /// <param name="table">The table; its hit policy is unique or first.</param>
    /// <param name="columns">The CLR type of each input; null for one without conditions.</param>
    public static RulePaths? Build(CompiledTable table, Type?[] columns)
    {
        var rules = table.Rules;
        var all = Enumerable.Range(0, rules.Length).ToArray();
        if (rules.Any(rule => rule.Conditions.Any(cell => cell is { Values: null })))
            return null;
        var budget = (64L * rules.Length) + 4096;
        var cuts = new List<(int Input, ColumnPartition Cut)>();
        for (var i = 0; i < columns.Length; i++)
        {
            if (!rules.Any(rule => rule.Conditions[i] is not null))
                continue;
            if (ColumnPartition.Of(all, r => rules[r].Conditions[i]?.Values, budget) is not { } cut || cut.Kind != columns[i])
                return null;
            cuts.Add((i, cut));
        }

        int[] order = [.. cuts.OrderBy(c => c.Cut.Segments.Max(s => s.Count)).Select(c => c.Input)];
        var first = table.Table.HitPolicy == HitPolicy.First;
        if (order.Length == 0)
            return new RulePaths(Rule(all, first), []);
        var states = new List<int[]> { all };
        var steps = new List<(int, object)>();
        for (var at = 0; at < order.Length; at++)
        {
            var column = order[at];
            var rest = order.AsSpan(at + 1).ToArray();
            var following = new States(rest.Length == 0);
            int To(List<int> possible) => rest.Length == 0 ? Rule(possible, first) : following.Number(first ? Needed(possible, rules, rest) : [.. possible]);
            var made = new (ColumnPartition? Cut, int[] Next)[states.Count];
            for (var s = 0; s < made.Length; s++)
            {
                var restricted = states[s].Any(r => rules[r].Conditions[column] is not null);
                var cut = restricted ? ColumnPartition.Of(states[s], r => rules[r].Conditions[column]?.Values, budget) : null;
                if (restricted && cut is null)
                    return null;
                made[s] = (cut, cut is null ? [To([.. states[s]])] : [.. cut.Segments.Select(To)]);
                if ((budget -= made[s].Next.Length) < 0)
                    return null;
            }

            steps.Add((column, Steps(columns[column]!, made)));
            states = following.All;
        }

        return new RulePaths(0, steps);
    }

    private static object Steps(Type type, (ColumnPartition? Cut, int[] Next)[] states) =>
        type == typeof(FeelNumber) ? new ColumnSteps<FeelNumber>(states)
        : type == typeof(string) ? new ColumnSteps<string>(states)
        : type == typeof(FeelDate) ? new ColumnSteps<FeelDate>(states)
        : new ColumnSteps<bool>(states);

    private static int Rule(IReadOnlyList<int> possible, bool first) =>
        possible.Count == 0 ? NoRule : possible.Count == 1 || first ? possible[0] : SeveralRules;

    // The first rule that asks nothing more leaves no chance to those behind it.
    private static int[] Needed(List<int> possible, TableRule[] rules, int[] rest)
    {
        var last = possible.FindIndex(r => Array.TrueForAll(rest, column => rules[r].Conditions[column] is null));
        return [.. last < 0 ? possible : possible.Take(last + 1)];
    }

    /// <summary>Numbers sets of rules as they come up.</summary>
    private sealed class States(bool none)
    {
        private readonly Dictionary<string, int> _numbers = none ? [] : new(StringComparer.Ordinal);

        public List<int[]> All { get; } = [];

        public int Number(int[] rules)
        {
            var key = string.Create(rules.Length * 2, rules, static (text, of) =>
            {
                for (var i = 0; i < of.Length; i++)
                    (text[2 * i], text[(2 * i) + 1]) = ((char)(of[i] >> 16), (char)(of[i] & 0xFFFF));
            });
            if (!_numbers.TryGetValue(key, out var number))
            {
                _numbers[key] = number = All.Count;
                All.Add(rules);
            }

            return number;
        }
    }
}
