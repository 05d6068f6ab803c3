using Zhengling.Dmn.Evaluation;
using Zhengling.Feel.Compilation;
using Zhengling.Feel.Types;

namespace Zhengling.Dmn.Logic;

/// <summary>A FEEL expression.</summary>
internal sealed class LiteralLogic : CompiledLogic
{
    private readonly CompiledExpression _expression;
    private readonly (string Name, int Slot)[] _locals;

    /// <param name="site">Where it stands.</param>
    /// <param name="type">The type of its values.</param>
    /// <param name="expression">The expression.</param>
    /// <param name="scope">The scope it was compiled in.</param>
    public LiteralLogic(LogicSite site, FeelType type, CompiledExpression expression, FeelScope scope)
        : base(site, type)
    {
        _expression = expression;
        _locals = [.. expression.ReadVariables.Where(v => !v.IsLazy).Select(v => (v.Name, scope.SlotOf(v.Name))).Where(v => v.Item2 >= 0)];
    }

    public CompiledExpression Expression => _expression;

    protected override object? Core(object?[] frame, Run run)
    {
        if (run.Tracer is { } tracer)
            foreach (var (name, slot) in _locals)
                tracer.Read(name, frame[slot], null);
        return _expression.Evaluate(frame, run.Context);
    }
}
