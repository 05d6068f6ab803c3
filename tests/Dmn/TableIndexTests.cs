using FsCheck;
using FsCheck.Fluent;
using Zhengling.Dmn.Compilation;
using Zhengling.Dmn.Model;
using Zhengling.Feel.Values;
using static Zhengling.Dmn.Tests.Models;

namespace Zhengling.Dmn.Tests;

/// <summary>A table of many rules answers as if each rule had been looked at.</summary>
public class TableIndexTests
{
    private static readonly string[] Kinds = ["桃", "梨", "杏", "枣"];

    private sealed record Row(int? Low, int High, int Kind)
    {
        public bool Admits(int amount, string kind) =>
            (Low is null || amount >= Low) && amount < High && (Kind == Kinds.Length || Kinds[Kind] == kind);

        public string Text(int index) =>
            $"规{index}: {(Low is null ? $"< {High}" : $"[{Low}..{High})")} | {(Kind == Kinds.Length ? "-" : $"\"{Kinds[Kind]}\"")} → {index}";
    }

    private static readonly Arbitrary<Row[]> Tables = Gen.Choose(0, 50).SelectMany(
            low => Gen.Choose(0, 30), (low, length) => (low, length))
        .SelectMany(_ => Gen.Choose(0, Kinds.Length), (range, kind) => new Row(range.low % 7 == 0 ? null : range.low, range.low + range.length, kind))
        .ArrayOf(60).ToArbitrary();

    [Fact]
    public void 与逐条查看的结果相同() => Prop.ForAll(Tables, rows =>
    {
        var model = ModelOf(
            Input("量", "number"), Input("种", "string"),
            Decision("号", Table(HitPolicy.RuleOrder, ["量", "种"], [""], [.. rows.Select((r, i) => r.Text(i))]))).Compile();
        foreach (var amount in new[] { -1, 0, 3, 17, 42, 90 })
            foreach (var kind in Kinds)
            {
                var expected = rows.Select((r, i) => (r, i)).Where(r => r.r.Admits(amount, kind)).Select(r => (object?)(FeelNumber)r.i).ToArray();
                var actual = model.Standard("号", ("量", amount), ("种", kind)).Value;
                if (Text(actual) != (expected.Length == 0 ? "null" : Text(expected)))
                    return false;
            }

        return true;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void 万行的表与十行的表步数相当()
    {
        var rules = Enumerable.Range(0, 10_000).Select(i => $"第{i}: \"品种{i / 20}\" | [{i % 20 * 10}..{(i % 20 * 10) + 9}] → {i}").ToArray();
        var model = ModelOf(Input("种", "string"), Input("量", "number"), Decision("价", Table(HitPolicy.Unique, ["种", "量"], [""], rules))).Compile();
        var context = new Feel.Evaluation.EvaluationContext(new() { MaxSteps = 100 });
        Text(model.Evaluate("价", Values(("种", "品种499"), ("量", 195)), context).Value).ShouldBe("9999");
    }

    [Fact]
    public void 值的类型不合时照样逐条查看()
    {
        var rules = Enumerable.Range(0, 20).Select(i => $"第{i}: {i} → {i}").Append("其他: null → 100").ToArray();
        var model = CompiledModel.Compile(ModelOf(Input("量"), Decision("号", Table(HitPolicy.Unique, ["量"], [""], rules))), options: Inferred);
        Text(model.Standard("号", ("量", null)).Value).ShouldBe("100");
        Text(model.Standard("号", ("量", FeelNumber.Parse("7.0"))).Value).ShouldBe("7");
    }
}
