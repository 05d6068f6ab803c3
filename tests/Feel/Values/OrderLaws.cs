using FsCheck;
using FsCheck.Fluent;
using Zhengling.Feel.BuiltIns;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Tests.Values;

/// <summary>Laws of equality, order and ranges over values of every ordered kind.</summary>
public sealed class OrderLaws
{
    private static readonly Gen<object> Scalars = Gen.OneOf(
        from n in Gen.Choose(-3, 3) select (object)FeelNumber.Parse($"{n}e-1"),
        from s in Gen.Elements("", "a", "甲", "甲乙", "𠮷", "\uFFFD") select (object)s,
        from d in Gen.Choose(-2, 2) select (object)FeelDate.Of(2022, 3, 3 + d),
        from s in Gen.Choose(0, 3) select (object)FeelTime.Of(8, 0, s),
        from h in Gen.Choose(0, 3) select (object)FeelTime.Of(8 + h, 0, 0, FeelZone.OfOffset(h * 3600)),
        from h in Gen.Choose(0, 3)
        select (object)new FeelDateTime(FeelDate.Of(2022, 1, 1), FeelTime.Of(8 + h, 0, 0,
            FeelZone.OfName("Asia/Shanghai"))),
        from m in Gen.Choose(-2, 2) select (object)new YearsMonthsDuration(m),
        from n in Gen.Choose(-2, 2) select (object)new DaysTimeDuration(n));

    private static readonly Gen<FeelRange> Ranges =
        from a in Gen.Choose(0, 6)
        from length in Gen.Choose(0, 4)
        from startIncluded in Gen.Elements(true, false)
        from endIncluded in Gen.Elements(true, false)
        from form in Gen.Elements(FeelRangeForm.Interval, FeelRangeForm.Interval, FeelRangeForm.Less, FeelRangeForm.GreaterOrEqual)
        where length > 0 || (startIncluded && endIncluded)
        select form == FeelRangeForm.Interval
            ? FeelRange.Interval(startIncluded, FeelNumber.FromInt64(a), FeelNumber.FromInt64(a + length), endIncluded)
            : FeelRange.Comparison(form, FeelNumber.FromInt64(a));

    [Fact]
    public void Order_and_equality_agree() => Check(
        from a in Scalars from b in Scalars from c in Scalars select (a, b, c),
        t => FeelEquality.Test(t.a, t.a) == true
            && FeelEquality.Test(t.a, t.b) == FeelEquality.Test(t.b, t.a)
            && FeelComparison.Test(t.a, t.b) == -FeelComparison.Test(t.b, t.a)
            && (FeelComparison.Test(t.a, t.b) is not { } order || order == 0 == (FeelEquality.Test(t.a, t.b) == true))
            && (!(FeelComparison.Test(t.a, t.b) <= 0 && FeelComparison.Test(t.b, t.c) <= 0) || FeelComparison.Test(t.a, t.c) <= 0));

    [Fact]
    public void What_is_identical_is_equal() => Check(
        from a in Scalars from b in Scalars select (a, b),
        t => !FeelEquality.AreIdentical(t.a, t.b) || FeelEquality.Test(t.a, t.b) == true);

    [Fact]
    public void A_range_holds_what_lies_between_its_ends() => Check(
        from r in Ranges from n in Gen.Choose(-2, 24) select (r, Point: FeelNumber.Parse($"{n * 5}e-1")),
        t => FeelComparison.Contains(t.r, t.Point) == (
            (t.r.Start is not FeelNumber start || start < t.Point || (start == t.Point && t.r.StartIncluded))
            && (t.r.End is not FeelNumber end || t.Point < end || (t.Point == end && t.r.EndIncluded))));

    [Fact]
    public void Relations_have_their_converses() => Check(
        from a in Ranges from b in Ranges select (a, b),
        t => Same("before", "after", t.a, t.b)
            && Same("meets", "met by", t.a, t.b)
            && Same("overlaps", "overlaps", t.a, t.b)
            && Same("overlaps before", "overlaps after", t.a, t.b)
            && Same("finishes", "finished by", t.a, t.b)
            && Same("includes", "during", t.a, t.b)
            && Same("starts", "started by", t.a, t.b)
            && Same("coincides", "coincides", t.a, t.b));

    [Fact]
    public void Two_ranges_are_apart_or_overlap() => Check(
        from a in Ranges from b in Ranges select (a, b),
        t => Exactly(1, Holds("before", t.a, t.b), Holds("after", t.a, t.b), Holds("overlaps", t.a, t.b)));

    [Fact]
    public void What_a_range_includes_it_holds() => Check(
        from a in Ranges from b in Ranges from n in Gen.Choose(-2, 24) select (a, b, Point: FeelNumber.Parse($"{n * 5}e-1")),
        t => !Holds("includes", t.a, t.b)
            || FeelComparison.Contains(t.b, t.Point) != true
            || FeelComparison.Contains(t.a, t.Point) == true);

    private static bool Same(string relation, string converse, FeelRange left, FeelRange right) =>
        Holds(relation, left, right) == Holds(converse, right, left);

    private static bool Holds(string relation, FeelRange left, FeelRange right) =>
        FeelLibrary.Standard.TryGet(relation, out var function)
        && function.Invoke([left, right], new EvaluationContext()) is bool answer
            ? answer
            : throw new InvalidOperationException($"{relation}({left}, {right}) has no answer");

    private static bool Exactly(int count, params bool[] facts) => facts.Count(fact => fact) == count;

    private static void Check<T>(Gen<T> values, Func<T, bool> law) => Prop.ForAll(values.ToArbitrary(), law).QuickCheckThrowOnFailure();
}
