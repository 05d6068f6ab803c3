using System.Collections.Frozen;
using Zhengling.Dmn.Tables;

namespace Zhengling.Dmn.Rows;

/// <summary>One step through a table: from a state by a value to the next state.</summary>
/// <typeparam name="T">The column's values.</typeparam>
internal sealed class ColumnSteps<T>
    where T : IComparable<T>, IEquatable<T>
{
    private readonly State[] _states;

    /// <param name="states">For each state how the column is cut, null for one segment, and where each segment leads.</param>
    public ColumnSteps((ColumnPartition? Cut, int[] Next)[] states) => _states = Array.ConvertAll(states, s => new State(s.Cut, s.Next));

    /// <summary>Where a value leads.</summary>
    public int Next(int state, T value) => _states[state].Next(value);

    private sealed class State
    {
        private const int Few = 8;
        private readonly T[] _ends;
        private readonly FrozenDictionary<T, int>? _points;
        private readonly int[] _next;

        public State(ColumnPartition? cut, int[] next)
        {
            _next = next;
            _ends = [.. (cut?.Boundaries ?? []).Cast<T>()];
            _points = cut is { ArePoints: true } ? _ends.Index().ToFrozenDictionary(e => e.Item, e => next[e.Index]) : null;
        }

        public int Next(T value)
        {
            if (_points is not null)
                return _points.TryGetValue(value, out var to) ? to : _next[^1];
            return _next[_ends.Length <= Few ? FindAmongFew(value) : Find(value)];
        }

        // As in ColumnPartition: 2i + 1 is the i-th end, 2i the stretch before it.
        private int FindAmongFew(T value)
        {
            var ends = _ends;
            for (var i = 0; i < ends.Length; i++)
            {
                var order = value.CompareTo(ends[i]);
                if (order <= 0)
                    return order < 0 ? 2 * i : (2 * i) + 1;
            }

            return 2 * ends.Length;
        }

        private int Find(T value)
        {
            int low = 0, high = _ends.Length;
            while (low < high)
            {
                var middle = (low + high) >>> 1;
                var order = value.CompareTo(_ends[middle]);
                if (order == 0)
                    return (2 * middle) + 1;
                if (order > 0)
                    low = middle + 1;
                else
                    high = middle;
            }

            return 2 * low;
        }
    }
}
