using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Compilation;

/// <summary>One filter at work (DMN 1.5, 10.3.2.5). A value that is no list counts as a list of one, null as an empty one.</summary>
internal sealed class FilterRun
{
    private readonly IReadOnlyList<object?> _items;
    private readonly List<object?> _passed = [];
    private int _next;
    private bool _isDone;
    private object? _result;

    private FilterRun(object? source)
    {
        _items = Items(source);
        _isDone = source is Undetermined;
        _result = _isDone ? source : _passed;
    }

    /// <summary>The element under test.</summary>
    public object? Item { get; private set; }

    /// <summary>The elements that passed; or the one at the position when the condition proved to be a number.</summary>
    public object? Result => _result;

    /// <summary>Begins a filter.</summary>
    public static FilterRun Over(object? source) => new(source);

    /// <summary>The element at a position: 1 is the first, -1 the last; null when there is none.</summary>
    public static object? At(object? source, object? position, EvaluationContext context)
    {
        if (Undetermined.Of(source, position) is { } undetermined) return undetermined;
        if (position is not FeelNumber number) return context.Error(SyntaxMessages.FilterType, FeelType.Of(position).ToString());
        var items = Items(source);
        var index = number.TryToInt32(out var at) ? at > 0 ? at - 1 : items.Count + at : -1;
        return at != 0 && index >= 0 && index < items.Count
            ? items[index]
            : context.Error(SyntaxMessages.NoSuchPosition, position, FeelNumber.FromInt64(items.Count));
    }

    /// <summary>Goes to the next element; false behind the last one or when the result is certain.</summary>
    public bool Next(EvaluationContext context)
    {
        if (_isDone || _next >= _items.Count) return false;
        context.Step();
        Item = _items[_next++];
        return true;
    }

    /// <summary>Takes the condition's value for the element.</summary>
    public void Take(object? condition, EvaluationContext context)
    {
        switch (condition)
        {
            case true:
                _passed.Add(Item);
                break;
            case false:
                break;
            case FeelNumber:
                (_isDone, _result) = (true, At(_items, condition, context));
                break;
            case Undetermined:
                (_isDone, _result) = (true, condition);
                break;
            default:
                if (context.Error(SyntaxMessages.FilterType, FeelType.Of(condition).ToString()) is { } fault)
                    (_isDone, _result) = (true, fault);
                break;
        }
    }

    private static IReadOnlyList<object?> Items(object? source) => source switch
    {
        IReadOnlyList<object?> list => list,
        null => [],
        _ => [source],
    };
}
