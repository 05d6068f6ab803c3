using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Compilation;

/// <summary>What some and every gather: the disjunction or conjunction of the rounds.</summary>
/// <param name="every">Whether it is every.</param>
internal sealed class QuantifiedResults(bool every) : LoopResults
{
    private object? _value = FeelBoolean.Box(every);
    private bool _decided;

    public override object? Value => IsDone && !_decided ? Faulted : _value;

    public override void Add(object? value, EvaluationContext context)
    {
        _value = every ? FeelLogic.And(_value, value, context) : FeelLogic.Or(_value, value, context);
        IsDone = _decided = _value is bool known && known != every;
    }
}
