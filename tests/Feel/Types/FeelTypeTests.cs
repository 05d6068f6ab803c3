using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Tests.Types;

public sealed class FeelTypeTests
{
    private static readonly FeelType Numbers = new ListType(FeelType.Number);
    private static readonly FeelType Plot = new ContextType([new("名称", FeelType.String), new("面积", FeelType.Number)]);

    [Fact]
    public void Types_are_written_as_FEEL_writes_them()
    {
        Numbers.ToString().ShouldBe("list<number>");
        Plot.ToString().ShouldBe("context<名称: string, 面积: number>");
        new RangeType(FeelType.Date).ToString().ShouldBe("range<date>");
        new FunctionType([FeelType.Number, FeelType.Any], FeelType.Boolean).ToString().ShouldBe("function<number, Any> -> boolean");
        FeelType.YearsMonthsDuration.ToString().ShouldBe("years and months duration");
    }

    [Fact]
    public void Conformance_follows_the_parts()
    {
        Numbers.ConformsTo(FeelType.AnyList).ShouldBeTrue();
        FeelType.AnyList.ConformsTo(Numbers).ShouldBeFalse();
        FeelType.Null.ConformsTo(FeelType.Date).ShouldBeTrue();
        FeelType.Date.ConformsTo(FeelType.DateTime).ShouldBeFalse();
        var wider = new ContextType([new("面积", FeelType.Number), new("名称", FeelType.String), new("用途", FeelType.String)]);
        wider.ConformsTo(Plot).ShouldBeTrue();
        Plot.ConformsTo(wider).ShouldBeFalse();
        // Parameters the other way round, the result the same way.
        var general = new FunctionType([FeelType.Any], FeelType.Number);
        var special = new FunctionType([FeelType.Number], FeelType.Any);
        general.ConformsTo(special).ShouldBeTrue();
        special.ConformsTo(general).ShouldBeFalse();
        special.ConformsTo(FeelType.AnyFunction).ShouldBeTrue();
    }

    [Fact]
    public void Null_is_an_instance_of_nothing_but_Null()
    {
        FeelType.Any.IsInstance(null).ShouldBeFalse();
        FeelType.Number.IsInstance(null).ShouldBeFalse();
        FeelType.Null.IsInstance(null).ShouldBeTrue();
        Numbers.IsInstance(new object?[] { FeelNumber.One, null }).ShouldBeTrue();
    }

    [Fact]
    public void Values_are_coerced_as_the_standard_says()
    {
        Coerce(FeelType.Number, new object?[] { FeelNumber.One }).ShouldBe(FeelNumber.One);
        Coerce(Numbers, FeelNumber.One).ShouldBe(new object?[] { FeelNumber.One });
        Coerce(FeelType.DateTime, FeelDate.Of(2022, 4, 12))!.ToString().ShouldBe("2022-04-12T00:00:00Z");
        Coerce(Numbers, null).ShouldBeNull();
        FeelType.Number.TryCoerce("1", out _).ShouldBeFalse();
        FeelType.Number.TryCoerce(new object?[] { FeelNumber.One, FeelNumber.One }, out _).ShouldBeFalse();
        Plot.TryCoerce(FeelContext.Of(("名称", "甲地")), out _).ShouldBeFalse();
    }

    [Fact]
    public void What_is_not_determined_passes_every_type()
    {
        var silent = Undetermined.Because("未写明");
        Coerce(FeelType.Date, silent).ShouldBeSameAs(silent);
        Coerce(Numbers, new object?[] { silent }).ShouldBe(new object?[] { silent });
    }

    [Fact]
    public void A_constrained_type_checks_what_is_allowed()
    {
        var level = new ConstrainedType("等级", FeelType.String, static value => value is "优秀" or "良好", "\"优秀\", \"良好\"");
        level.TryCoerce("优秀", out _).ShouldBeTrue();
        level.TryCoerce("合格", out _).ShouldBeFalse();
        level.TryCoerce(new object?[] { "良好" }, out var only).ShouldBeTrue();
        only.ShouldBe("良好");
        level.ConformsTo(FeelType.String).ShouldBeTrue();
        level.IsInstance("合格").ShouldBeFalse();
    }

    [Fact]
    public void The_type_of_a_value_is_its_most_special_one()
    {
        FeelType.Of(new object?[] { FeelNumber.One, null }).ToString().ShouldBe("list<number>");
        FeelType.Of(new object?[] { FeelNumber.One, "a" }).ToString().ShouldBe("list<Any>");
        FeelType.Of(FeelContext.Of(("a", true))).ToString().ShouldBe("context<a: boolean>");
        FeelType.Of(FeelRange.Comparison(FeelRangeForm.Less, FeelNumber.One)).ToString().ShouldBe("range<number>");
        FeelType.NameOf(new object?[] { FeelNumber.One }).ShouldBe("list");
    }

    private static object? Coerce(FeelType type, object? value) =>
        type.TryCoerce(value, out var result) ? result : throw new InvalidOperationException("It was not coerced.");
}
