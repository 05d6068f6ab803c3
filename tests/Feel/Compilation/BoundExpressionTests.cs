using FsCheck;
using FsCheck.Fluent;
using Zhengling.Feel.Compilation;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Tests.Compilation;

/// <summary>Unboxed code, over typed rows and over slots, says what the general code says.</summary>
public sealed class BoundExpressionTests
{
    private sealed record Row(string? 类别, decimal 面积, decimal? 附加, int 年限, bool 优惠, DateOnly 签订日, decimal[] 月度);

    private static readonly FeelScope Scope = new(
    [
        new("类别", FeelType.String), new("面积", FeelType.Number), new("附加", FeelType.Number), new("年限", FeelType.Number),
        new("优惠", FeelType.Boolean), new("签订日", FeelType.Date), new("月度", new ListType(FeelType.Number)),
    ]);

    private static readonly string[] Expressions =
    [
        "if 类别 = \"甲\" then 面积 * 60 else 面积 * 150 + 附加",
        "面积 / 年限",
        "面积 / 4 - -附加",
        "年限 between 1 and 10 and not(优惠)",
        "年限 in [1..5) or 年限 in (> 10, 7)",
        "优惠 and 附加 > 3 or 面积 = 年限",
        "签订日 < @\"2022-04-12\" and 签订日.year > 2000",
        "sum(月度)",
        "sum(for m in 月度 return if m > 5 then (m - 5) * 0.03 else 0) + 面积",
        "sum(月度[item > 年限]) * 2",
        "sum(for m in 月度[item > 0], n in 月度 return m * n)",
        "for m in 月度 return m + 附加",
        "{单价: 面积 * 2, 合计: 单价 * 年限}.合计",
        "面积 ** 2 + 面积 * 面积",
        "(function(x) x * 面积)(年限)",
        "some m in 月度 satisfies m > 面积",
        "max(月度) - min(面积, 年限)",
        "类别 + \"类\"",
        "1e6144 * 10 * 面积",
        "round half up(面积 / 3, 2) + decimal(面积, 年限) + floor(面积) - ceiling(附加)",
        "if not(优惠) then abs(面积) else max(面积, 年限, 附加)",
        "round up(面积, 0.5) + 1",
    ];

    private static readonly Arbitrary<Row> Rows = (
        from category in Gen.Elements("甲", "乙", null)
        from area in Amount
        from extra in Gen.OneOf(Amount.Select(a => (decimal?)a), Gen.Constant((decimal?)null))
        from years in Gen.Choose(-3, 12)
        from discount in Gen.Elements(true, false)
        from days in Gen.Choose(-9000, 9000)
        from months in Gen.ArrayOf(Amount)
        select new Row(category, area, extra, years, discount, new DateOnly(2022, 4, 12).AddDays(days), months)).ToArbitrary();

    private static Gen<decimal> Amount => Gen.OneOf(
        from cents in Gen.Choose(-2_000_000, 2_000_000) select cents / 100m,
        from whole in Gen.Choose(-20, 20) select (decimal)whole,
        Gen.Elements(decimal.MaxValue, 0.0000000000000000000000000001m, 79228162514264337593543.950335m));

    [Fact]
    public void Rows_slots_and_interpretation_agree()
    {
        foreach (var text in Expressions)
        {
            var warm = FeelExpression.Compile(text, Scope);
            warm.Diagnostics.ShouldBeEmpty(text);
            warm.Prepare();
            var bound = warm.Bind<Row, object?>();
            Prop.ForAll(Rows, row =>
            {
                var slots = Slots(row);
                var general = Show(FeelExpression.Compile(text, Scope).Evaluate(slots, new EvaluationContext()));
                Show(warm.Evaluate(slots, new EvaluationContext())).ShouldBe(general, text);
                Show(bound(in row, new EvaluationContext())).ShouldBe(general, text);
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(20221104, 17));
        }
    }

    [Fact]
    public void A_result_that_is_no_figure_is_refused_with_its_reason()
    {
        var bound = FeelExpression.Compile("if 优惠 then undetermined(\"办法未规定\") else 面积 / 年限", Scope).Bind<Row, decimal>();
        var row = new Row("甲", 10, null, 4, false, default, []);
        bound(in row, new EvaluationContext()).ShouldBe(2.5m);
        Should.Throw<InvalidCastException>(() => bound(row with { 优惠 = true }, new EvaluationContext())).Message.ShouldContain("办法未规定");
        Should.Throw<InvalidCastException>(() => bound(row with { 年限 = 0 }, new EvaluationContext()));
    }

    private readonly struct Plot
    {
        public readonly int 户数;

        public Plot(int households, List<int>? areas, bool? old, FeelContext owner) =>
            (户数, 面积, 老旧, 户主) = (households, areas, old, owner);

        public List<int>? 面积 { get; }

        public bool? 老旧 { get; }

        public FeelContext 户主 { get; }
    }

    [Fact]
    public void Rows_may_be_structs_with_fields_lists_and_contexts()
    {
        var scope = new FeelScope(
            [new("户数", FeelType.Number), new("面积", new ListType(FeelType.Number)), new("老旧", FeelType.Boolean), new("户主", FeelType.AnyContext)]);
        var bound = FeelExpression.Compile("if 老旧 then sum(面积) * 户数 else 户主.名额", scope).Bind<Plot, object?>();
        var owner = FeelContext.Of(("名额", (FeelNumber)3));
        bound(new Plot(2, [10, 20], true, owner), new EvaluationContext()).ShouldBe((FeelNumber)60);
        bound(new Plot(2, [], true, owner), new EvaluationContext()).ShouldBeNull();
        bound(new Plot(2, null, true, owner), new EvaluationContext(EvaluationOptions.Strict)).ShouldBeOfType<Undetermined>();
        bound(new Plot(2, null, null, owner), new EvaluationContext()).ShouldBe((FeelNumber)3);
        bound(new Plot(2, null, null, owner), new EvaluationContext(EvaluationOptions.Strict)).ShouldBeOfType<Undetermined>();
    }

    [Fact]
    public void A_row_without_a_variable_is_refused_by_name() =>
        Should.Throw<ArgumentException>(() => FeelExpression.Compile("面积 + 别的", Scope.With(new FeelVariable("别的", FeelType.Number))).Bind<Row, object>())
            .Message.ShouldContain("别的");

    [Fact]
    public void Code_that_gives_up_often_stays_right()
    {
        var expression = FeelExpression.Compile("sum(月度)", Scope);
        expression.Prepare();
        for (var i = 0; i < 300; i++)
            expression.Evaluate([null, null, null, null, null, null, new object?[] { (FeelNumber)1, "2" }], new EvaluationContext()).ShouldBeNull();
        expression.Evaluate([null, null, null, null, null, null, new object?[] { (FeelNumber)1, (FeelNumber)2 }], new EvaluationContext()).ShouldBe((FeelNumber)3);
    }

    private static string Show(object? value) => FeelText.Format(value);

    private static object?[] Slots(Row row) =>
    [
        row.类别, (FeelNumber)row.面积, row.附加 is { } extra ? (FeelNumber)extra : null, (FeelNumber)row.年限, FeelBoolean.Box(row.优惠),
        FeelDate.Of(row.签订日), Array.ConvertAll(row.月度, m => (object?)(FeelNumber)m),
    ];
}
