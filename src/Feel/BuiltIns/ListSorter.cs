using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.BuiltIns;

/// <summary>Sorts a list by a FEEL function: a stable merge sort, which any function bears, even one that contradicts itself.</summary>
internal static class ListSorter
{
    /// <summary>The sorted list, or the error or <see cref="Undetermined"/> that the function gave instead of true or false.</summary>
    public static object? Sort(IReadOnlyList<object?> list, FeelFunction precedes, EvaluationContext context)
    {
        if (!precedes.Signatures.Any(static signature => signature.Takes(2)))
            return context.Error(Messages.ArgumentType, "sort", "precedes", "function<Any, Any> -> boolean", precedes);
        var from = list.ToArray();
        var to = new object?[from.Length];
        for (var width = 1; width < from.Length; width *= 2)
        {
            for (var start = 0; start < from.Length; start += 2 * width)
                if (!TryMerge(from, to, start, width, precedes, context, out var failure))
                    return failure;
            (from, to) = (to, from);
        }
        return from;
    }

    private static bool TryMerge(
        object?[] from, object?[] to, int start, int width, FeelFunction precedes, EvaluationContext context, out object? failure)
    {
        failure = null;
        int middle = Math.Min(start + width, from.Length), end = Math.Min(start + (2 * width), from.Length);
        int left = start, right = middle;
        for (var at = start; at < end; at++)
        {
            var takesRight = left >= middle;
            if (!takesRight && right < end)
            {
                context.Step();
                var answer = precedes.Invoke([from[right], from[left]], context);
                if (answer is not bool known)
                {
                    failure = answer as Undetermined ?? context.Error(Messages.DoesNotConform, answer, FeelType.Boolean.ToString());
                    return false;
                }
                takesRight = known;
            }
            to[at] = from[takesRight ? right++ : left++];
        }
        return true;
    }
}
