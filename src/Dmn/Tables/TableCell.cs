using Zhengling.Feel.Compilation;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Values;

namespace Zhengling.Dmn.Tables;

/// <summary>An input cell: its tests, and what they admit where literals alone say so.</summary>
internal sealed class TableCell(CompiledUnaryTests tests)
{
    public CellValues? Values { get; } = CellReader.Read(tests);

    public string Text => tests.Text;

    /// <summary>True, false, null or an <see cref="Undetermined"/>.</summary>
    public object? Test(object? value, object?[] frame, EvaluationContext context) =>
        Values is not null && value?.GetType() == Values.Kind
            ? FeelBoolean.Box(Values.Contains(value))
            : tests.Evaluate(value, frame, context);
}
