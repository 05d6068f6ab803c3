using Zhengling.Dmn.Diagnostics;
using Zhengling.Dmn.Evaluation;
using Zhengling.Dmn.Model;
using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Values;

namespace Zhengling.Dmn.Tables;

/// <summary>The value of a table from the rules that match, by its hit policy (DMN 1.5, 8.2.10).</summary>
internal sealed class HitPolicyResult(CompiledTable table, TableMatch match, object?[] frame, Run run)
{
    private bool Single => table.Outputs.Length == 1;

    public object? Value()
    {
        if (match.Open.Count > 0 && !Settled())
        {
            var (rule, _) = match.Open[0];
            return Errors.Undetermined(
                run.Context, DmnMessages.RuleUndetermined, rule.Rule.Origin ?? table.Table.Origin, [.. match.Open.Select(o => o.Reason)],
                table.Name, string.Join(", ", match.Open.Select(o => o.Rule.Id)));
        }

        if (match.Matching.Count == 0)
            return NoRule();
        return table.Table.HitPolicy switch
        {
            HitPolicy.Unique when match.Matching.Count > 1 => Fail(DmnMessages.SeveralRules),
            HitPolicy.Unique or HitPolicy.First => Output(match.Matching[0]),
            HitPolicy.Any => Agreement([.. match.Matching.Select(Output)]),
            HitPolicy.Priority => ByPriority([.. match.Matching.Select(Output)], sorted => sorted[0]),
            HitPolicy.RuleOrder => match.Matching.Select(Output).ToArray(),
            HitPolicy.OutputOrder => ByPriority([.. match.Matching.Select(Output)], sorted => sorted),
            _ => Collected([.. match.Matching.Select(Output)]),
        };
    }

    // Whether the rules whose match is open cannot change the value.
    private bool Settled() => table.Table.HitPolicy == HitPolicy.First && match.Matching.Count > 0 && !match.OpenFirst;

    private object? NoRule()
    {
        if (!table.HasDefault)
            return Fail(DmnMessages.NoRule);
        var value = Compose(i => table.Outputs[i].Default?.Evaluate(frame, run));
        return table.Table.HitPolicy is HitPolicy.Collect or HitPolicy.RuleOrder or HitPolicy.OutputOrder
            && table.Table.Aggregation == Aggregation.None && value is not IReadOnlyList<object?>
            ? new[] { value }
            : value;
    }

    private object? Fail(DiagnosticMessage message)
    {
        var place = (match.Matching.Count > 0 ? match.Matching[0].Rule.Origin : null) ?? table.Table.Origin;
        return message == DmnMessages.NoRule
            ? Errors.Raise(run.Context, message, place, table.Name, match.Describe())
            : Errors.Raise(run.Context, message, place, table.Name, RuleIds(), match.Describe());
    }

    private string RuleIds() => string.Join(", ", match.Matching.Select(r => r.Id));

    private object? Output(TableRule rule)
    {
        var step = run.Tracer?.Begin(TraceKind.Rule, rule.Id, rule.Rule.Label ?? string.Empty, null, rule.Rule);
        var value = Compose(i => Checked(table.Outputs[i], rule.Outputs[i].Evaluate(frame, run), rule));
        if (step is not null)
        {
            run.Tracer!.Match(rule.Id);
            run.Tracer.End(step, value);
        }

        return value;
    }

    private object? Compose(Func<int, object?> output)
    {
        if (Single)
            return output(0);
        var context = new FeelContextBuilder(table.Outputs.Length);
        for (var i = 0; i < table.Outputs.Length; i++)
            context.Set(table.Outputs[i].Name ?? FormattableString.Invariant($"output {i + 1}"), output(i));
        return context.Build();
    }

    private object? Checked(TableOutput output, object? value, TableRule rule)
    {
        if (value is null or Undetermined || output.Allowed is null || output.Allowed.Evaluate(value, frame, run.Context) is true)
            return value;
        return Errors.Raise(
            run.Context, DmnMessages.OutputNotAllowed, rule.Rule.Origin ?? table.Table.Origin, table.Name, FeelText.Format(value),
            output.Clause.AllowedValues!.Text.Text);
    }

    private object? Agreement(object?[] values)
    {
        if (values.Length > 1 && Open(values) is { } open)
            return open;
        return Array.TrueForAll(values, v => FeelEquality.Test(values[0], v) is true || FeelEquality.AreIdentical(values[0], v))
            ? values[0]
            : Fail(DmnMessages.RulesDisagree);
    }

    private object? ByPriority(object?[] values, Func<object?[], object?> choose)
    {
        if (values.Length > 1 && Open(values) is { } open)
            return open;
        var orders = table.Outputs.Select(o => o.Priorities?.Evaluate(frame, run) as IReadOnlyList<object?>).ToArray();
        return choose([
            .. values.Select(value => (Value: value, Rank: Rank(value, orders)))
                .OrderBy(v => v.Rank, RankOrder.Instance) // stable: equals stay in order of rules
                .Select(v => v.Value),
        ]);
    }

    // Outputs that are not determined and therefore cannot be compared.
    private static Undetermined? Open(object?[] values) =>
        Undetermined.In([.. values.SelectMany(v => v is FeelContext context ? context.Values : [v])]);

    private int[] Rank(object? value, IReadOnlyList<object?>?[] orders)
    {
        var rank = new int[orders.Length];
        for (var i = 0; i < rank.Length; i++)
        {
            var part = Single ? value : (value as FeelContext)?.Values[i];
            var order = orders[i] ?? [];
            while (rank[i] < order.Count && FeelEquality.Test(order[rank[i]], part) is not true)
                rank[i]++;
        }

        return rank;
    }

    private object? Collected(object?[] values)
    {
        if (table.Table.Aggregation == Aggregation.None)
            return values;
        if (table.Table.Aggregation == Aggregation.Count)
            return FeelNumber.FromInt64(values.Length);
        if (Undetermined.In(values) is { } undetermined)
            return undetermined;
        return values.Aggregate(Aggregate) ?? Errors.Raise(
            run.Context, DmnMessages.AggregationFailed, table.Table.Origin, table.Name, FeelText.Format(values));
    }

    private object? Aggregate(object? left, object? right) => table.Table.Aggregation switch
    {
        Aggregation.Sum => FeelArithmetic.Add(left, right, run.Context),
        Aggregation.Min => FeelComparison.Test(left, right) is { } order ? (order <= 0 ? left : right) : null,
        _ => FeelComparison.Test(left, right) is { } order ? (order >= 0 ? left : right) : null,
    };

    private sealed class RankOrder : IComparer<int[]>
    {
        public static readonly RankOrder Instance = new();

        public int Compare(int[]? x, int[]? y)
        {
            for (var i = 0; i < x!.Length; i++)
                if (x[i].CompareTo(y![i]) is not 0 and var order)
                    return order;
            return 0;
        }
    }
}
