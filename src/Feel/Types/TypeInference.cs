using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Types;

/// <summary>Finds the type of a value.</summary>
internal static class TypeInference
{
    public static FeelType Of(object? value) => value switch
    {
        null => FeelType.Null,
        FeelNumber => FeelType.Number,
        string => FeelType.String,
        bool => FeelType.Boolean,
        FeelDate => FeelType.Date,
        FeelTime => FeelType.Time,
        FeelDateTime => FeelType.DateTime,
        DaysTimeDuration => FeelType.DaysTimeDuration,
        YearsMonthsDuration => FeelType.YearsMonthsDuration,
        FeelContext context => new ContextType([.. context.Select(entry => new ContextTypeEntry(entry.Key, Of(entry.Value)))]),
        FeelRange range => new RangeType(Of(range.Start ?? range.End)),
        FeelFunction function => function.Type,
        IReadOnlyList<object?> list => new ListType(Common(list)),
        _ => FeelType.Any,
    };

    public static string NameOf(object? value) => value switch
    {
        FeelContext => "context",
        FeelRange => "range",
        FeelFunction => "function",
        IReadOnlyList<object?> => "list",
        Undetermined => "undetermined",
        null => "null",
        _ => Of(value).ToString(),
    };

    // The type of all elements: theirs when it is the same for all that are not null, else Any.
    private static FeelType Common(IReadOnlyList<object?> list)
    {
        StackGuard.Check();
        FeelType? common = null;
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] is null)
                continue;
            var type = Of(list[i]);
            if (common is not null && !type.Equals(common))
                return FeelType.Any;
            common = type;
        }
        return common ?? (list.Count == 0 ? FeelType.Any : FeelType.Null);
    }
}
