using Zhengling.Dmn.Diagnostics;
using Zhengling.Dmn.Evaluation;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Dmn.Logic;

/// <summary>A boxed conditional. As in FEEL, what is not true counts as false; what is not determined stays so.</summary>
internal sealed class ConditionalLogic(LogicSite site, FeelType type, CompiledLogic condition, CompiledLogic then, CompiledLogic otherwise)
    : CompiledLogic(site, type)
{
    protected override object? Core(object?[] frame, Run run) => condition.Evaluate(frame, run) switch
    {
        true => then.Evaluate(frame, run),
        Undetermined undetermined => undetermined,
        false => otherwise.Evaluate(frame, run),
        var value => Errors.Raise(run.Context, DmnMessages.NotBoolean, Site.Element.Origin, Site.Name, FeelText.Format(value)) is { } error
            ? error
            : otherwise.Evaluate(frame, run),
    };
}

/// <summary>A boxed filter.</summary>
/// <param name="site">Where it stands.</param>
/// <param name="type">The type of its values.</param>
/// <param name="list">The list.</param>
/// <param name="match">The condition.</param>
/// <param name="item">The slot of <c>item</c>; the slots of the item's entries follow.</param>
/// <param name="entries">The names of the item's entries.</param>
internal sealed class FilterLogic(LogicSite site, FeelType type, CompiledLogic list, CompiledLogic match, int item, string[] entries)
    : CompiledLogic(site, type)
{
    protected override object? Core(object?[] frame, Run run)
    {
        var items = Iteration.Items(list.Evaluate(frame, run), Site, run, out var failure);
        if (items is null)
            return failure;
        var kept = new List<object?>();
        foreach (var element in items)
        {
            run.Context.Step();
            frame[item] = element;
            for (var i = 0; i < entries.Length; i++)
                frame[item + 1 + i] = element is FeelContext context && context.TryGetValue(entries[i], out var value) ? value : null;
            switch (match.Evaluate(frame, run))
            {
                case true:
                    kept.Add(element);
                    break;
                case false:
                    break;
                case Undetermined undetermined:
                    return undetermined;
                case var other:
                    return Errors.Raise(run.Context, DmnMessages.NotBoolean, Site.Element.Origin, Site.Name, FeelText.Format(other));
            }
        }

        return kept;
    }
}

/// <summary>A boxed filter over items of unknown type: a FEEL filter over a variable that holds the list.</summary>
internal sealed class UntypedFilterLogic(LogicSite site, FeelType type, CompiledLogic list, CompiledLogic filter, int slot)
    : CompiledLogic(site, type)
{
    protected override object? Core(object?[] frame, Run run)
    {
        var items = list.Evaluate(frame, run);
        if (items is not IReadOnlyList<object?>)
            return items is Undetermined
                ? items
                : Errors.Raise(run.Context, DmnMessages.NotIterable, Site.Element.Origin, Site.Name, FeelText.Format(items));
        frame[slot] = items;
        return filter.Evaluate(frame, run);
    }
}

/// <summary>A boxed for.</summary>
internal sealed class ForLogic(LogicSite site, FeelType type, CompiledLogic list, CompiledLogic body, int variable)
    : CompiledLogic(site, type)
{
    protected override object? Core(object?[] frame, Run run)
    {
        var items = Iteration.Items(list.Evaluate(frame, run), Site, run, out var failure);
        if (items is null)
            return failure;
        var results = new List<object?>();
        foreach (var item in items)
        {
            run.Context.Step();
            frame[variable] = item;
            frame[variable + 1] = new Prefix(results, results.Count); // partial: what there is so far
            results.Add(body.Evaluate(frame, run));
        }

        return results;
    }
}

/// <summary>The first elements of a list that only grows.</summary>
internal sealed class Prefix(List<object?> list, int count) : IReadOnlyList<object?>
{
    public int Count => count;

    public object? this[int index] => index < count ? list[index] : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<object?> GetEnumerator() => list.Take(count).GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A boxed some or every: ternary like <c>or</c> and <c>and</c> over the elements.</summary>
internal sealed class QuantifiedLogic(LogicSite site, CompiledLogic list, CompiledLogic condition, int variable, bool every)
    : CompiledLogic(site, FeelType.Boolean)
{
    protected override object? Core(object?[] frame, Run run)
    {
        var items = Iteration.Items(list.Evaluate(frame, run), Site, run, out var failure);
        if (items is null)
            return failure;
        object? open = FeelBoolean.Box(every);
        foreach (var item in items)
        {
            run.Context.Step();
            frame[variable] = item;
            var value = condition.Evaluate(frame, run);
            if (value is not (bool or Undetermined))
                return Errors.Raise(run.Context, DmnMessages.NotBoolean, Site.Element.Origin, Site.Name, FeelText.Format(value));
            open = every ? FeelLogic.And(open, value, run.Context) : FeelLogic.Or(open, value, run.Context);
            if (open is bool known && known != every)
                return open;
        }

        return open;
    }
}

/// <summary>What the boxed iterations go through.</summary>
internal static class Iteration
{
    /// <summary>The elements of a list or range; null, with the value of the whole expression, where there are none.</summary>
    public static IEnumerable<object?>? Items(object? value, LogicSite site, Run run, out object? failure)
    {
        failure = null;
        switch (value)
        {
            case Undetermined:
                failure = value;
                return null;
            case IReadOnlyList<object?> list:
                return list;
            case FeelRange { Start: FeelNumber start, End: FeelNumber end } range when start.IsInteger && end.IsInteger:
                return Numbers(range.StartIncluded ? start : start + 1, range.EndIncluded ? end : end - 1);
            default:
                failure = Errors.Raise(run.Context, DmnMessages.NotIterable, site.Element.Origin, site.Name, FeelText.Format(value));
                return null;
        }
    }

    private static IEnumerable<object?> Numbers(FeelNumber first, FeelNumber last)
    {
        for (var number = first; number <= last; number += 1)
            yield return number;
    }
}
