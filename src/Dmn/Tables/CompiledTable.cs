using Zhengling.Dmn.Logic;
using Zhengling.Dmn.Model;
using Zhengling.Feel.Compilation;
using Zhengling.Feel.Types;

namespace Zhengling.Dmn.Tables;

/// <summary>An input column, compiled.</summary>
/// <param name="Clause">The column of the model.</param>
/// <param name="Expression">The expression whose value the cells test.</param>
/// <param name="Allowed">The values it may have; null for all.</param>
/// <param name="Domain">The values that the type of the expression admits, where literals say so.</param>
internal sealed record TableInput(InputClause Clause, CompiledLogic Expression, CompiledUnaryTests? Allowed, CellValues? Domain)
{
    public string Text => Clause.Expression.Text?.Text ?? Clause.Label ?? string.Empty;
}

/// <summary>An output column, compiled.</summary>
/// <param name="Clause">The column of the model.</param>
/// <param name="Name">Its name in the result; null for a single output.</param>
/// <param name="Type">Its type.</param>
/// <param name="Allowed">The values it may have; null for all.</param>
/// <param name="Priorities">The allowed values in order of priority; null where there are none.</param>
/// <param name="Default">Its value where no rule matches; null where there is none.</param>
internal sealed record TableOutput(
    OutputClause Clause, string? Name, FeelType Type, CompiledUnaryTests? Allowed, CompiledLogic? Priorities, CompiledLogic? Default);

/// <summary>A rule, compiled.</summary>
/// <param name="Rule">The rule of the model.</param>
/// <param name="Id">Its id; where the model gives none, the text of its cells.</param>
/// <param name="Conditions">One per input column; null where any value will do.</param>
/// <param name="Outputs">One per output column.</param>
internal sealed record TableRule(DecisionRule Rule, string Id, TableCell?[] Conditions, CompiledLogic[] Outputs);

/// <summary>A decision table, compiled.</summary>
/// <param name="Table">The table of the model.</param>
/// <param name="Name">What messages call it.</param>
/// <param name="Inputs">The input columns.</param>
/// <param name="Outputs">The output columns.</param>
/// <param name="Rules">The rules in order.</param>
/// <param name="Index">Finds the rules that may match; null where looking through all is as good.</param>
internal sealed record CompiledTable(
    DecisionTable Table, string Name, TableInput[] Inputs, TableOutput[] Outputs, TableRule[] Rules, TableIndex? Index)
{
    public bool HasDefault => Outputs.Any(o => o.Default is not null);
}
