using Zhengling.Dmn.Compilation;
using Zhengling.Feel.Compilation;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Syntax;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Bench;

/// <summary>How times grow with tables, models and texts.</summary>
internal static class Scale
{
    public static void Tables()
    {
        foreach (var count in new[] { 100, 10_000 })
        {
            var (model, rules, rows) = Models.Large(count);
            var bound = model.Bind<PlotRow, FeelNumber>("价");
            var context = Workloads.Context();
            var dictionaries = Array.ConvertAll(rows, Models.Dictionary);
            decimal Times(int times, Func<decimal> once) => Enumerable.Range(0, times).Sum(_ => once());
            var work = $"table of {count} rows";
            decimal Scan()
            {
                long sum = 0;
                foreach (ref var r in rows.AsSpan())
                    foreach (ref var rule in rules.AsSpan())
                        if (rule.Admits(in r))
                            sum += rule.Output; // unique: every rule has to be looked at
                return sum;
            }

            decimal Bound()
            {
                var sum = FeelNumber.Zero;
                foreach (ref var r in rows.AsSpan())
                    sum += bound(in r, context);
                return Workloads.Figure(sum);
            }

            decimal ByDictionary()
            {
                var sum = FeelNumber.Zero;
                foreach (var row in dictionaries)
                    sum += (FeelNumber)model.Evaluate("价", row, new EvaluationContext()).Value!;
                return Workloads.Figure(sum);
            }

            Measure.Compare(work, rows.Length, ($"{Workloads.ByHand}, linear scan", Scan), ("Zhengling, dictionary per row", ByDictionary));
            Measure.Compare(work, rows.Length * 100, (Workloads.TypedRows, () => Times(100, Bound)));
        }
    }

    /// <summary>A thousand decisions, in a process that has done nothing yet, then once more.</summary>
    public static void Compile()
    {
        var model = Models.Chain(1000);
        foreach (var name in new[] { "first", "second" })
        {
            var stated = Measure.Milliseconds(() => Compiled(CompiledModel.Compile(model)));
            var inferred = Measure.Milliseconds(() => Compiled(CompiledModel.Compile(model, options: new() { InferRequirements = true })));
            Console.WriteLine(
                $"# compiling 1,000 decisions, {name} time in the process: {Measure.Text(stated)} ms; with inferred requirements {Measure.Text(inferred)} ms");
        }

        var compiled = CompiledModel.Compile(model);
        var value = compiled.Evaluate("款999", Models.Dictionary(new PlotRow("优惠", 100, 0)).Where(e => e.Key != "年限").ToDictionary(), new EvaluationContext());
        Console.WriteLine($"# value of the last of them: {FeelText.Format(value.Value)}, {value.Diagnostics.Count} diagnostics");
    }

    private static void Compiled(CompiledModel model)
    {
        if (model.Diagnostics.Count > 0)
            throw new InvalidOperationException(model.Diagnostics[0].ToString());
    }

    public static void Parse()
    {
        const string item = "if 房屋 类别 = \"优惠\" then (住宅面积 + 1) * 60 else {甲: 住宅面积 ** 2, 乙: [1..9]}, ";
        var scope = new FeelScope([new("房屋 类别", FeelType.String), new("住宅面积", FeelType.Number)]);
        foreach (var times in new[] { 14, 140, 1400 })
        {
            var text = $"[{string.Concat(Enumerable.Repeat(item, times))}1]";
            var best = Enumerable.Range(0, 7).Min(_ => Measure.Milliseconds(() => FeelParser.ParseExpression(text, scope)));
            Console.WriteLine($"# parsing {text.Length:N0} characters: {Measure.Text(best)} ms, {Measure.Text(best * 1_000_000 / text.Length)} ns a character");
        }
    }
}
