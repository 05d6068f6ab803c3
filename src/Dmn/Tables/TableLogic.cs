using Zhengling.Dmn.Diagnostics;
using Zhengling.Dmn.Evaluation;
using Zhengling.Dmn.Logic;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Dmn.Tables;

/// <summary>Evaluates a decision table (DMN 1.5, 8.2).</summary>
internal sealed class TableLogic(LogicSite site, FeelType type, CompiledTable table) : CompiledLogic(site, type)
{
    public CompiledTable Table => table;

    protected override object? Core(object?[] frame, Run run)
    {
        var match = new TableMatch(table, frame, run);
        if (match.Find() is { } refused)
            return refused.Value;
        return new HitPolicyResult(table, match, frame, run).Value();
    }
}

/// <summary>A value that ends the evaluation of a table early.</summary>
/// <param name="Value">The table's value.</param>
internal sealed record Refusal(object? Value);

/// <summary>Finds the rules of a table that match. Input expressions are evaluated when a cell first tests them.</summary>
internal sealed class TableMatch(CompiledTable table, object?[] frame, Run run)
{
    private readonly object?[] _values = new object?[table.Inputs.Length];
    private readonly bool[] _known = new bool[table.Inputs.Length];

    /// <summary>The rules that match, in order.</summary>
    public List<TableRule> Matching { get; } = [];

    /// <summary>The rules of which it is not determined whether they match, with the reason, in order.</summary>
    public List<(TableRule Rule, Undetermined Reason)> Open { get; } = [];

    /// <summary>Whether a rule that stands before the first matching one is open.</summary>
    public bool OpenFirst { get; private set; }

    public Refusal? Find()
    {
        for (var i = 0; i < table.Inputs.Length; i++)
            if (table.Inputs[i].Allowed is not null && CheckAllowed(i) is { } refusal)
                return refusal;
        var first = table.Table.HitPolicy == Model.HitPolicy.First;
        foreach (var rule in Candidates())
        {
            switch (Test(rule))
            {
                case true:
                    OpenFirst = Matching.Count == 0 && Open.Count > 0;
                    Matching.Add(rule);
                    if (first)
                        return null;
                    break;
                case Undetermined reason:
                    Open.Add((rule, reason));
                    break;
            }
        }

        return null;
    }

    /// <summary>The inputs that were looked at, with their values, for messages.</summary>
    public string Describe() => string.Join(
        ", ", table.Inputs.Select((input, i) => _known[i] ? $"{input.Text} = {FeelText.Format(_values[i])}" : null).OfType<string>());

    private IEnumerable<TableRule> Candidates()
    {
        if (table.Index is null)
            return table.Rules;
        foreach (var column in table.Index.Columns)
            Value(column);
        return table.Index.Find(_values)?.Select(i => table.Rules[i]) ?? table.Rules;
    }

    private object? Value(int column)
    {
        if (_known[column])
            return _values[column];
        _known[column] = true;
        return _values[column] = table.Inputs[column].Expression.Evaluate(frame, run);
    }

    private Refusal? CheckAllowed(int column)
    {
        var input = table.Inputs[column];
        var value = Value(column);
        if (value is null or Undetermined || input.Allowed!.Evaluate(value, frame, run.Context) is true)
            return null;
        return new Refusal(Errors.Raise(
            run.Context, DmnMessages.TableInputNotAllowed, input.Clause.Origin ?? table.Table.Origin, table.Name, input.Text,
            FeelText.Format(value), input.Clause.AllowedValues!.Text.Text));
    }

    // True, false or the reason why it is not determined. A cell that is surely false decides, whatever the others are.
    private object Test(TableRule rule)
    {
        Undetermined? open = null;
        for (var i = 0; i < rule.Conditions.Length; i++)
        {
            if (rule.Conditions[i] is not { } condition)
                continue;
            run.Context.Step();
            var result = condition.Test(Value(i), frame, run.Context);
            if (result is true)
                continue;
            if (result is Undetermined undetermined)
                open ??= undetermined;
            else
                return false;
        }

        return open ?? (object)true;
    }
}
