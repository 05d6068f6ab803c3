using Zhengling.Dmn.Compilation;
using Zhengling.Dmn.Model;
using Zhengling.Feel.Values;

namespace Zhengling.Bench;

/// <summary>A rule as somebody would write it down in C#.</summary>
internal readonly record struct HandRule(string? Kind, decimal? Low, decimal? High, decimal? FromYear, decimal? ToYear, int Output)
{
    public bool Admits(in PlotRow row) =>
        (Kind is null || Kind == row.类别) && (Low is null || row.面积 >= Low) && (High is null || row.面积 < High)
        && (FromYear is null || row.年限 >= FromYear) && (ToYear is null || row.年限 < ToYear);
}

/// <summary>The models that are measured.</summary>
internal static class Models
{
    private static readonly CompileOptions Inferred = new() { InferRequirements = true };

    public static CompiledModel FortyRules()
    {
        string[] areas = ["[0..60)", "[60..90)", "[90..144)", ">= 144"], years = ["< 5", "[5..15)", ">= 15"];
        var rules = new List<DecisionRule>();
        for (var k = 0; k < 3; k++)
            for (var a = 0; a < 4; a++)
                for (var y = 0; y < 3; y++)
                    rules.Add(Rule($"{((k + 1) * 100) + (a * 10) + y}", $"\"{Rows.Kinds[k]}\"", areas[a], years[y]));
        rules.AddRange(Rows.Kinds.Select(kind => Rule("0", $"\"{kind}\"", "-", "-")));
        rules.Add(Rule("999", "-", "-", "-"));
        return PriceModel(HitPolicy.First, rules);
    }

    public static HandRule[] HandWrittenRules()
    {
        decimal?[] low = [0, 60, 90, 144], high = [60, 90, 144, null], from = [null, 5, 15], to = [5, 15, null];
        var rules = new List<HandRule>();
        for (var k = 0; k < 3; k++)
            for (var a = 0; a < 4; a++)
                for (var y = 0; y < 3; y++)
                    rules.Add(new(Rows.Kinds[k], low[a], high[a], from[y], to[y], ((k + 1) * 100) + (a * 10) + y));
        rules.AddRange(Rows.Kinds.Select(kind => new HandRule(kind, null, null, null, null, 0)));
        rules.Add(new(null, null, null, null, null, 999));
        return [.. rules];
    }

    public static int NestedIfs(in PlotRow r)
    {
        var kind = r.类别 == "优惠" ? 1 : r.类别 == "标准" ? 2 : r.类别 == "商业" ? 3 : 0;
        return kind == 0 ? 999 : r.面积 < 0 ? 0
            : (kind * 100) + (r.面积 < 60 ? 0 : r.面积 < 90 ? 10 : r.面积 < 144 ? 20 : 30) + (r.年限 < 5 ? 0 : r.年限 < 15 ? 1 : 2);
    }

    /// <summary>A unique-hit table of so many rows, twenty stretches of area for each kind, and the same by hand.</summary>
    public static (CompiledModel Model, HandRule[] Rules, PlotRow[] Rows) Large(int count)
    {
        var hand = Enumerable.Range(0, count).Select(i => new HandRule($"品种{i / 20}", i % 20 * 10, (i % 20 * 10) + 10, null, null, i)).ToArray();
        var model = PriceModel(HitPolicy.Unique, hand.Select(r => Rule($"{r.Output}", $"\"{r.Kind}\"", $"[{r.Low}..{r.High})", "-")));
        var rows = Enumerable.Range(0, 1000).Select(i => i * 7919 % count)
            .Select(i => new PlotRow($"品种{i / 20}", (i % 20 * 10) + 5.5m, 0)).ToArray();
        return (model, hand, rows);
    }

    /// <summary>A model of so many decisions, each tenth a table, each reading the one before it.</summary>
    public static DmnModel Chain(int count) => new()
    {
        Name = "链",
        Namespace = "urn:bench",
        Elements =
        [
            Input("类别", "string"), Input("面积", "number"),
            .. Enumerable.Range(0, count).Select(i =>
            {
                var before = i == 0 ? "面积" : $"款{i - 1}";
                BoxedExpression logic = i % 10 == 9
                    ? Table(
                        HitPolicy.First, ["类别", before],
                        Enumerable.Range(0, 10).Select(r => Rule($"{r}", $"\"品种{r}\"", $"[{r * 10}..{(r * 10) + 25})")).Append(Rule("7", "-", "-")))
                    : LiteralExpression.Of($"if 类别 = \"优惠\" and {before} > {i} then {before} * 0.5 + {i} else min([{before}, 面积, {i}.25])");
                return new Decision
                {
                    Id = $"d{i}", Name = $"款{i}", Variable = new InformationItem { Name = $"款{i}", TypeRef = "number" }, Expression = logic,
                    InformationRequirements =
                    [
                        new InformationRequirement { RequiredInput = new ElementReference("面积") },
                        new InformationRequirement { RequiredInput = new ElementReference("类别") },
                        .. i == 0 ? Array.Empty<InformationRequirement>() : [new InformationRequirement { RequiredDecision = new ElementReference($"d{i - 1}") }],
                    ],
                };
            }),
        ],
    };

    public static Dictionary<string, object?> Dictionary(PlotRow row) => new()
    {
        ["类别"] = row.类别,
        ["面积"] = FeelNumber.FromDecimal(row.面积),
        ["年限"] = FeelNumber.FromDecimal(row.年限),
    };

    private static CompiledModel PriceModel(HitPolicy policy, IEnumerable<DecisionRule> rules) => CompiledModel.Compile(
        new DmnModel
        {
            Name = "价",
            Namespace = "urn:bench",
            Elements =
            [
                Input("类别", "string"), Input("面积", "number"), Input("年限", "number"),
                new Decision
                {
                    Id = "d", Name = "价", Variable = new InformationItem { Name = "价", TypeRef = "number" },
                    Expression = Table(policy, ["类别", "面积", "年限"], rules),
                },
            ],
        },
        options: Inferred);

    private static InputData Input(string name, string type) =>
        new() { Id = name, Name = name, Variable = new InformationItem { Name = name, TypeRef = type } };

    private static DecisionTable Table(HitPolicy policy, string[] inputs, IEnumerable<DecisionRule> rules) => new()
    {
        HitPolicy = policy,
        Inputs = [.. inputs.Select(i => new InputClause { Expression = LiteralExpression.Of(i) })],
        Outputs = [new OutputClause()],
        Rules = [.. rules],
    };

    private static DecisionRule Rule(string output, params string[] cells) =>
        new() { InputEntries = [.. cells.Select(c => UnaryTests.Of(c))], OutputEntries = [LiteralExpression.Of(output)] };
}
