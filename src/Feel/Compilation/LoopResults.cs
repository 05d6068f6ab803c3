using System.Collections;
using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Compilation;

/// <summary>What a for expression gathers.</summary>
internal class LoopResults
{
    private readonly List<object?> _results = [];
    private object? _fault;

    /// <summary>Whether nothing that follows can change the result.</summary>
    public bool IsDone { get; protected set; }

    /// <summary>The result of the whole loop.</summary>
    public virtual object? Value => IsDone ? _fault : _results;

    /// <summary>Begins a walk; false when its domain is at fault, which then is the result of the whole loop.</summary>
    public bool Enter(Iteration iteration)
    {
        if (!iteration.IsFaulty) return true;
        IsDone = true;
        _fault = iteration.Fault;
        return false;
    }

    /// <summary>Takes the value of one round.</summary>
    public virtual void Add(object? value, EvaluationContext context)
    {
        if (_results.Count < context.Options.MaxSize)
        {
            _results.Add(value);
            return;
        }
        IsDone = true;
        _fault = context.Error(Messages.SizeLimit, "for", FeelNumber.FromInt64(context.Options.MaxSize));
    }

    /// <summary>The results so far, as a list that later rounds do not change.</summary>
    public object? Partial() => new Prefix(_results);

    protected object? Faulted => _fault;

    private sealed class Prefix(List<object?> results) : IReadOnlyList<object?>
    {
        public int Count { get; } = results.Count;

        public object? this[int index] => index < Count ? results[index] : throw new ArgumentOutOfRangeException(nameof(index));

        public IEnumerator<object?> GetEnumerator() => results.Take(Count).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
