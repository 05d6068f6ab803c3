using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;
using static Zhengling.Feel.BuiltIns.BuiltInForm;

namespace Zhengling.Feel.BuiltIns;

/// <summary>The relations of points and ranges (DMN 1.5, 10.3.4.9, table 78), and the function that reads a range.</summary>
internal static class RangeFunctions
{
    private delegate bool? PointsRelation(object left, object right);

    private delegate bool? RangesRelation(FeelRange left, FeelRange right);

    public static IEnumerable<BuiltInFunction> All =>
    [
        new("range", Of("from: string", FeelType.AnyRange, static (a, context) => RangeText.TryParse((string)a[0]!, out var range)
            ? range
            : context.Error(Messages.NotReadable, "range", (string)a[0]!, FeelType.AnyRange.ToString()))),
        new("before",
            Ranges(RangeRelations.Before),
            RangeAndPoint(RangeRelations.EndsBefore),
            PointAndRange(static (point, range) => RangeRelations.StartsAfter(range, point)),
            Points(static (left, right) => FeelComparison.Test(left, right) < 0)),
        new("after",
            Ranges(static (left, right) => RangeRelations.Before(right, left)),
            RangeAndPoint(RangeRelations.StartsAfter),
            PointAndRange(static (point, range) => RangeRelations.EndsBefore(range, point)),
            Points(static (left, right) => FeelComparison.Test(left, right) > 0)),
        new("meets", Ranges(RangeRelations.Meets)),
        new("met by", Ranges(static (left, right) => RangeRelations.Meets(right, left))),
        new("overlaps", Ranges(RangeRelations.Overlaps)),
        new("overlaps before", Ranges(RangeRelations.OverlapsBefore)),
        new("overlaps after", Ranges(static (left, right) => RangeRelations.OverlapsBefore(right, left))),
        new("finishes",
            Ranges(RangeRelations.Finishes),
            PointAndRange(static (point, range) => RangeRelations.IsEnd(range, point))),
        new("finished by",
            Ranges(static (left, right) => RangeRelations.Finishes(right, left)),
            RangeAndPoint(RangeRelations.IsEnd)),
        new("includes",
            Ranges(RangeRelations.Includes),
            RangeAndPoint(static (range, point) => FeelComparison.Contains(range, point))),
        new("during",
            Ranges(static (left, right) => RangeRelations.Includes(right, left)),
            PointAndRange(static (point, range) => FeelComparison.Contains(range, point))),
        new("starts",
            Ranges(RangeRelations.Starts),
            PointAndRange(static (point, range) => RangeRelations.IsStart(range, point))),
        new("started by",
            Ranges(static (left, right) => RangeRelations.Starts(right, left)),
            RangeAndPoint(RangeRelations.IsStart)),
        new("coincides",
            Ranges(RangeRelations.Coincides),
            Points(static (left, right) => FeelComparison.Test(left, right) == 0)),
    ];

    private static BuiltInForm Ranges(RangesRelation relation) => Of("range1: range, range2: range", FeelType.Boolean,
        (a, context) => Answer(relation((FeelRange)a[0]!, (FeelRange)a[1]!), a, context));

    private static BuiltInForm RangeAndPoint(Func<FeelRange, object, bool?> relation) => Of("range: range, point: Any", FeelType.Boolean,
        (a, context) => Answer(a[1] is { } point ? relation((FeelRange)a[0]!, point) : null, a, context));

    private static BuiltInForm PointAndRange(Func<object, FeelRange, bool?> relation) => Of("point: Any, range: range", FeelType.Boolean,
        (a, context) => Answer(a[0] is { } point ? relation(point, (FeelRange)a[1]!) : null, a, context));

    private static BuiltInForm Points(PointsRelation relation) => Of("point1: Any, point2: Any", FeelType.Boolean,
        (a, context) => Answer(FeelComparison.Test(a[0], a[1]) is null ? null : relation(a[0]!, a[1]!), a, context));

    private static object? Answer(bool? known, ReadOnlySpan<object?> arguments, EvaluationContext context) => known is { } answer
        ? FeelBoolean.Box(answer)
        : context.Error(Messages.NotComparable, FeelType.NameOf(arguments[0]), FeelType.NameOf(arguments[1]));
}
