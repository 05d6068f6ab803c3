using Zhengling.Dmn.Compilation;
using Zhengling.Dmn.Model;
using Zhengling.Feel.Compilation;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Bench;

/// <summary>The three pieces of work that all peers do, beside the same written by hand in C#.</summary>
internal static class Workloads
{
    public const string ByHand = "hand-written C#, decimal";
    public const string TypedRows = "Zhengling, typed rows";
    private const string Objects = "Zhengling, slots of objects";
    private const string Dictionaries = "Zhengling, dictionary per row";
    private const string Fee = "if 类别 = \"优惠\" then 住宅面积*60+非住宅面积*100 else 住宅面积*150+非住宅面积*190";
    private const string Tax = "sum(for m in 月度 return if m > 5000 then (m - 5000) * 0.03 else 0)";

    public static EvaluationContext Context() => new(new EvaluationOptions { MaxSteps = long.MaxValue });

    public static void Fees(int count)
    {
        var context = Context();
        var rows = Rows.Fees(count);
        var scope = new FeelScope([new("类别", FeelType.String), new("住宅面积", FeelType.Number), new("非住宅面积", FeelType.Number)]);
        var expression = FeelExpression.Compile(Fee, scope);
        var bound = expression.Bind<FeeRow, FeelNumber>();
        var slots = Array.ConvertAll(rows, r => new object?[] { r.类别, FeelNumber.FromDecimal(r.住宅面积), FeelNumber.FromDecimal(r.非住宅面积) });
        Measure.Compare(
            "a", count,
            (ByHand, () =>
            {
                decimal sum = 0;
                foreach (ref var r in rows.AsSpan())
                    sum += r.类别 == "优惠" ? (r.住宅面积 * 60) + (r.非住宅面积 * 100) : (r.住宅面积 * 150) + (r.非住宅面积 * 190);
                return sum * 100;
            }
        ),
            (TypedRows, () =>
            {
                var sum = FeelNumber.Zero;
                foreach (ref var r in rows.AsSpan())
                    sum += bound(in r, context);
                return Figure(sum * 100);
            }
        ),
            (Objects, () =>
            {
                var sum = FeelNumber.Zero;
                foreach (var values in slots)
                    sum += (FeelNumber)expression.Evaluate(values, context)!;
                return Figure(sum * 100);
            }
        ));
    }

    public static void Plots(int count)
    {
        var context = Context();
        var rows = Rows.Plots(count);
        var bound = Models.FortyRules().Bind<PlotRow, FeelNumber>("价");
        var rules = Models.HandWrittenRules();
        Measure.Compare(
            "b", count,
            ($"{ByHand}, linear scan", () =>
            {
                long sum = 0;
                foreach (ref var r in rows.AsSpan())
                    foreach (ref var rule in rules.AsSpan())
                        if (rule.Admits(in r))
                        {
                            sum += rule.Output;
                            break;
                        }

                return sum;
            }
        ),
            ($"{ByHand}, nested ifs", () =>
            {
                long sum = 0;
                foreach (ref var r in rows.AsSpan())
                    sum += Models.NestedIfs(in r);
                return sum;
            }
        ),
            (TypedRows, () =>
            {
                var sum = FeelNumber.Zero;
                foreach (ref var r in rows.AsSpan())
                    sum += bound(in r, context);
                return Figure(sum);
            }
        ));
    }

    public static void PlotsByDictionary(int count)
    {
        var model = Models.FortyRules();
        var rows = Array.ConvertAll(Rows.Plots(count), Models.Dictionary);
        decimal Sum(bool trace)
        {
            var sum = FeelNumber.Zero;
            foreach (var row in rows)
                sum += (FeelNumber)model.Evaluate("价", row, new EvaluationContext(), trace).Value!;
            return Figure(sum);
        }

        Measure.Compare("b", count, (Dictionaries, () => Sum(false)), ($"{Dictionaries}, with trace", () => Sum(true)));
    }

    public static void Incomes(int count)
    {
        var context = Context();
        var rows = Rows.Incomes(count);
        var expression = FeelExpression.Compile(Tax, new FeelScope([new("月度", new ListType(FeelType.Number))]));
        var bound = expression.Bind<IncomeRow, FeelNumber>();
        var slots = Array.ConvertAll(rows, r => new object?[] { Array.ConvertAll(r.月度, m => (object?)FeelNumber.FromDecimal(m)) });
        Measure.Compare(
            "c", count,
            (ByHand, () =>
            {
                decimal sum = 0;
                foreach (ref var r in rows.AsSpan())
                {
                    decimal total = 0;
                    foreach (var m in r.月度)
                        total += m > 5000 ? (m - 5000) * 0.03m : 0;
                    sum += total;
                }

                return sum * 100;
            }
        ),
            (TypedRows, () =>
            {
                var sum = FeelNumber.Zero;
                foreach (ref var r in rows.AsSpan())
                    sum += bound(in r, context);
                return Figure(sum * 100);
            }
        ),
            (Objects, () =>
            {
                var sum = FeelNumber.Zero;
                foreach (var values in slots)
                    sum += (FeelNumber)expression.Evaluate(values, context)!;
                return Figure(sum * 100);
            }
        ));
    }

    /// <summary>The sums of fewer rows, in whole cents per row, as the slower peers add them up.</summary>
    public static void Sums(int fees, int plots, int incomes)
    {
        const string peer = "sum";
        var context = Context();
        var fee = FeelExpression.Compile(
            Fee, new FeelScope([new("类别", FeelType.String), new("住宅面积", FeelType.Number), new("非住宅面积", FeelType.Number)])).Bind<FeeRow, decimal>();
        var price = Models.FortyRules().Bind<PlotRow, decimal>("价");
        var tax = FeelExpression.Compile(Tax, new FeelScope([new("月度", new ListType(FeelType.Number))])).Bind<IncomeRow, decimal>();
        Measure.Print(new(peer, "a", fees, 0, Rows.Fees(fees).Sum(r => fee(r, context) * 100)));
        Measure.Print(new(peer, "b", plots, 0, Rows.Plots(plots).Sum(r => price(r, context))));
        Measure.Print(new(peer, "c", incomes, 0, Rows.Incomes(incomes).Sum(r => Math.Floor((tax(r, context) * 100) + 0.5m))));
    }

    public static decimal Figure(FeelNumber number) =>
        number.TryToDecimal(out var value) ? value : throw new InvalidOperationException(number.ToString());
}
