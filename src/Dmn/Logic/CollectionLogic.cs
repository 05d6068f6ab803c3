using Zhengling.Dmn.Evaluation;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Dmn.Logic;

/// <summary>A step of a boxed context.</summary>
/// <param name="Name">The variable; null for the result.</param>
/// <param name="Slot">The variable's slot.</param>
/// <param name="Logic">The step's logic.</param>
internal sealed record ContextStep(string? Name, int Slot, CompiledLogic Logic);

/// <summary>A boxed context: steps one after another, each of which sees those before it.</summary>
internal sealed class ContextLogic(LogicSite site, FeelType type, IReadOnlyList<ContextStep> steps) : CompiledLogic(site, type)
{
    protected override object? Core(object?[] frame, Run run)
    {
        var entries = new FeelContextBuilder(steps.Count);
        foreach (var step in steps)
        {
            var value = step.Logic.Evaluate(frame, run);
            if (step.Name is null)
                return value;
            frame[step.Slot] = value;
            entries.Set(step.Name, value);
        }

        return entries.Build();
    }
}

/// <summary>A boxed list.</summary>
internal sealed class ListLogic(LogicSite site, FeelType type, IReadOnlyList<CompiledLogic> elements) : CompiledLogic(site, type)
{
    protected override object? Core(object?[] frame, Run run)
    {
        var list = new object?[elements.Count];
        for (var i = 0; i < list.Length; i++)
            list[i] = elements[i].Evaluate(frame, run);
        return list;
    }
}

/// <summary>A relation: a list of contexts.</summary>
internal sealed class RelationLogic(LogicSite site, FeelType type, string[] columns, IReadOnlyList<CompiledLogic[]> rows)
    : CompiledLogic(site, type)
{
    protected override object? Core(object?[] frame, Run run)
    {
        var list = new object?[rows.Count];
        for (var i = 0; i < list.Length; i++)
        {
            var row = new FeelContextBuilder(columns.Length);
            for (var c = 0; c < columns.Length && c < rows[i].Length; c++)
                row.Set(columns[c], rows[i][c].Evaluate(frame, run));
            list[i] = row.Build();
        }

        return list;
    }
}
