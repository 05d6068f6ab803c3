using FsCheck;
using FsCheck.Fluent;
using Zhengling.Dmn.Compilation;
using Zhengling.Dmn.Model;
using Zhengling.Dmn.Rows;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Values;
using static Zhengling.Dmn.Tests.Models;

namespace Zhengling.Dmn.Tests;

/// <summary>A decision bound to typed rows gives what evaluating it row by row gives, diagnostics included.</summary>
public class RowBindingTests
{
    private sealed record Plot(string? 类别, decimal? 面积, int 年限);

    private static readonly string[] Cells =
    [
        "\"桃\" | [0..60) | < 5 → 1", "\"梨\", \"杏\" | (60..90] | - → 2.5", "not(\"桃\") | >= 20 | [3..9] → 3", "- | - | 7 → 4", "\"桃\" | < 0, > 100 | - → 5",
        "- | 60 | not(4) → 6", "\"梨\" | - | - → 7", "- | [10..10] | >= 2 → 8",
    ];

    private static readonly Arbitrary<(int[] Rules, HitPolicy Policy, bool HasDefault)> Tables = Gen.Choose(0, Cells.Length - 1).ArrayOf()
        .SelectMany(_ => Gen.Elements(HitPolicy.First, HitPolicy.Unique), (rules, policy) => (rules, policy))
        .SelectMany(_ => Gen.Elements(true, false), (t, hasDefault) => (t.rules.Length == 0 ? [0] : t.rules, t.policy, hasDefault)).ToArbitrary();

    private static readonly Plot[] Plots =
    [
        .. from kind in new[] { "桃", "梨", "枣", null }
           from area in new decimal?[] { -1, 0, 10, 59.99m, 60.00m, 60.5m, 90, 101, null }
           from years in new[] { 0, 2, 4, 5, 7, 9 }
           select new Plot(kind, area, years),
    ];

    [Fact]
    public void 绑定行与逐行求值的结果和诊断相同() => Prop.ForAll(Tables, t =>
    {
        var table = Table(
            t.Policy, ["类别", "面积", "年限"], [""], [.. t.Rules.Select((r, i) => $"规{i}: {Cells[r]}")], defaultOutput: t.HasDefault ? "9" : null);
        return Same(ModelOf(
            Input("类别", "string"), Input("面积", "number"), Input("年限", "number"), Decision("档", table, "number"),
            Decision("款", "if 年限 > 4 then 档 * 2 else 面积 / (年限 - 2)")).Compile());
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    private static bool Same(CompiledModel model)
    {
        foreach (var options in new[] { EvaluationOptions.Standard, EvaluationOptions.Strict })
        {
            var bound = model.Bind<Plot, object?>("款");
            foreach (var plot in Plots)
            {
                var expected = model.Evaluate(
                    "款", Values(("类别", plot.类别), ("面积", plot.面积 is { } a ? FeelNumber.FromDecimal(a) : null), ("年限", plot.年限)),
                    new EvaluationContext(options));
                var context = new EvaluationContext(options);
                Text(bound(plot, context)).ShouldBe(Text(expected.Value), plot.ToString());
                context.Diagnostics.Select(d => d.Code).Order().ShouldBe(expected.Diagnostics.Select(d => d.Code).Order(), plot.ToString());
            }
        }

        return true;
    }

    private sealed record Size(decimal 面积);

    private static readonly DmnModel Steps = ModelOf(
        Input("面积", "number"), Decision("档", Table(HitPolicy.First, ["面积"], [""], ["小: < 60 → \"小\"", "中: < 90 → \"中\"", "大: - → \"大\""]), "string"),
        Decision("款", "if 档 = \"小\" then 面积 * 60 else 面积 * 150", "number"));

    [Fact]
    public void 一行不另占内存()
    {
        var bound = Steps.Compile().Bind<Size, FeelNumber>("款");
        var context = new EvaluationContext();
        var row = new Size(59.5m);
        bound(row, context).ShouldBe((FeelNumber)3570m);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
            bound(row, context);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    private readonly struct AreaAt(decimal[] areas, int index)
    {
        public decimal 面积 => areas[index];
    }

    [Fact]
    public void 列也可作行()
    {
        var bound = Steps.Compile().Bind<AreaAt, decimal>("款");
        decimal[] areas = [10, 70, 100.5m];
        var context = new EvaluationContext();
        areas.Select((_, i) => bound(new AreaAt(areas, i), context)).ShouldBe([600m, 10500m, 15075m]);
    }

    private sealed record Person(string 级别, int? 年龄);

    [Fact]
    public void 不在允许值内的输入照样报告()
    {
        var model = ModelOf(Input("级别", "级"), Input("年龄", "number"), Decision("价", "if 级别 = \"甲\" then 年龄 * 2 else 1"))
            .WithTypes(new ItemDefinition { Name = "级", TypeRef = "string", AllowedValues = UnaryTests.Of("\"甲\", \"乙\"") }).Compile();
        var bound = model.Bind<Person, object?>("价");
        var context = new EvaluationContext(EvaluationOptions.Strict);
        bound(new Person("甲", 3), context).ShouldBe((FeelNumber)6);
        context.Diagnostics.ShouldBeEmpty();
        bound(new Person("丙", 3), context).ShouldBeOfType<Undetermined>();
        context.Diagnostics.ShouldNotBeEmpty();
        bound(new Person("甲", null), context).ShouldBeOfType<Undetermined>();
        Should.Throw<InvalidCastException>(() => model.Bind<Person, FeelNumber>("价")(new Person("丙", 3), new EvaluationContext(EvaluationOptions.Strict)));
        model.Bind<Person, FeelNumber?>("价")(new Person("甲", null), new EvaluationContext()).ShouldBeNull();
    }

    [Fact]
    public void 缺字段或无此决策即报错()
    {
        var model = Steps.Compile();
        Should.Throw<ArgumentException>(() => model.Bind<Person, object>("款")).Message.ShouldContain("面积");
        Should.Throw<ArgumentException>(() => model.Bind<Size, object>("无")).Message.ShouldContain("款");
    }

    [Fact]
    public void 万行的表也走近路()
    {
        var rules = Enumerable.Range(0, 10_000).Select(i => $"第{i}: \"品种{i / 20}\" | [{i % 20 * 10}..{(i % 20 * 10) + 9}] → {i}").ToArray();
        var model = ModelOf(Input("类别", "string"), Input("面积", "number"), Decision("价", Table(HitPolicy.Unique, ["类别", "面积"], [""], rules), "number")).Compile();
        var bound = model.Bind<Plot, FeelNumber>("价");
        var context = new EvaluationContext(new() { MaxSteps = 1 }); // looking through rules would take steps
        bound(new Plot("品种499", 195, 0), context).ShouldBe((FeelNumber)9999);
        bound(new Plot("品种0", 9.00m, 0), context).ShouldBe((FeelNumber)0);
    }
}
