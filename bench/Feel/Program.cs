using System.Diagnostics;
using System.Globalization;
using Zhengling.Feel.Bench;
using Zhengling.Feel.Compilation;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

// How fast compiled FEEL is beside C# with System.Decimal written by hand, in one run on one thread. Goals: a 0.4, c 0.5.
const string Fee = "if 类别 = \"优惠\" then 住宅面积*60+非住宅面积*100 else 住宅面积*150+非住宅面积*190";
const string Tax = "sum(for m in 月度 return if m > 5000 then (m - 5000) * 0.03 else 0)";
const int Rounds = 9;

var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1_000_000;
var context = new EvaluationContext(new EvaluationOptions { MaxSteps = long.MaxValue });

var fees = Rows.Fees(count);
var feeScope = new FeelScope([new("类别", FeelType.String), new("住宅面积", FeelType.Number), new("非住宅面积", FeelType.Number)]);
var fee = FeelExpression.Compile(Fee, feeScope);
var boundFee = fee.Bind<FeeRow, FeelNumber>();
var feeSlots = Array.ConvertAll(fees, row => new object?[] { row.类别, FeelNumber.FromDecimal(row.住宅面积), FeelNumber.FromDecimal(row.非住宅面积) });

Compare(
    "a", fees.Length,
    ("hand-written decimal", () =>
    {
        decimal sum = 0;
        foreach (var row in fees) sum += row.类别 == "优惠" ? (row.住宅面积 * 60) + (row.非住宅面积 * 100) : (row.住宅面积 * 150) + (row.非住宅面积 * 190);
        return sum;
    }),
    ("FEEL, typed rows", () =>
    {
        var sum = FeelNumber.Zero;
        foreach (ref var row in fees.AsSpan()) sum += boundFee(in row, context);
        return Decimal(sum);
    }),
    ("FEEL, slots of objects", () =>
    {
        var sum = FeelNumber.Zero;
        foreach (var slots in feeSlots) sum += (FeelNumber)fee.Evaluate(slots, context)!;
        return Decimal(sum);
    }));

var incomes = Rows.Incomes(Math.Min(count, 200_000));
var taxScope = new FeelScope([new("月度", new ListType(FeelType.Number))]);
var tax = FeelExpression.Compile(Tax, taxScope);
var boundTax = tax.Bind<IncomeRow, FeelNumber>();
var taxSlots = Array.ConvertAll(incomes, row => new object?[] { Array.ConvertAll(row.月度, m => (object?)FeelNumber.FromDecimal(m)) });

Compare(
    "c", incomes.Length,
    ("hand-written decimal", () =>
    {
        decimal sum = 0;
        foreach (var row in incomes)
        {
            decimal total = 0;
            foreach (var m in row.月度) total += m > 5000 ? (m - 5000) * 0.03m : 0;
            sum += total;
        }
        return sum;
    }),
    ("FEEL, typed rows", () =>
    {
        var sum = FeelNumber.Zero;
        foreach (ref var row in incomes.AsSpan()) sum += boundTax(in row, context);
        return Decimal(sum);
    }),
    ("FEEL, slots of objects", () =>
    {
        var sum = FeelNumber.Zero;
        foreach (var slots in taxSlots) sum += (FeelNumber)tax.Evaluate(slots, context)!;
        return Decimal(sum);
    }));

static decimal Decimal(FeelNumber number) => number.TryToDecimal(out var value) ? value : throw new InvalidOperationException(number.ToString());

static void Compare(string work, int rows, params (string Name, Func<decimal> Run)[] contenders)
{
    var sums = contenders.Select(contender => contender.Run()).ToArray();
    if (sums.Distinct().Count() != 1) throw new InvalidOperationException($"{work}: the sums differ: {string.Join(", ", sums)}");
    var ticks = contenders.Select(_ => new List<long>()).ToArray();
    for (var round = -2; round < Rounds; round++)
        for (var i = 0; i < contenders.Length; i++)
        {
            GC.Collect();
            var watch = Stopwatch.StartNew();
            contenders[i].Run();
            if (round >= 0) ticks[i].Add(watch.ElapsedTicks);
        }
    var medians = ticks.Select(list => list.Order().ElementAt(list.Count / 2)).ToArray();
    for (var i = 0; i < contenders.Length; i++)
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{work}  {contenders[i].Name,-24} {(long)rows * Stopwatch.Frequency / medians[i],12:N0} rows/s  ratio {(decimal)medians[0] / medians[i]:0.00}  sum {sums[i]}"));
}
