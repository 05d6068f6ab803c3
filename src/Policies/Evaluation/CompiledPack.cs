using Zhengling.Dmn.Compilation;
using Zhengling.Policies.Decisions;
using Zhengling.Policies.Diagnostics;
using Zhengling.Policies.Inputs;
using Zhengling.Policies.Readings;

namespace Zhengling.Policies.Evaluation;

/// <summary>A pack whose decisions are ready to be evaluated, any number of times and by any number of threads.</summary>
public sealed class CompiledPack
{
    private readonly CompiledModel _model;
    private readonly Dictionary<string, Lazy<PreparedDecision>> _prepared = new(StringComparer.Ordinal);

    /// <summary>Compiles a pack. Never throws for what the pack holds: faults are in <see cref="Diagnostics"/>.</summary>
    /// <param name="pack">The pack.</param>
    public CompiledPack(Pack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        Pack = pack;
        _model = CompiledModel.Compile(pack.Model, library: PackFunctions.Library, options: new CompileOptions { InferRequirements = true });
        Diagnostics = [.. pack.Diagnostics, .. _model.Diagnostics.Select(d => ModelDiagnostics.Convert(d, pack))];
        Values = new ValueReader(pack.Inputs.Select(i => i.Use).Concat(pack.Structures.SelectMany(s => s.Fields).Select(f => f.Use)));
        foreach (var decision in pack.Decisions)
            _prepared.TryAdd(decision.Name, new Lazy<PreparedDecision>(() => new PreparedDecision(this, decision.Name)));
    }

    /// <summary>The pack.</summary>
    public Pack Pack { get; }

    /// <summary>What is wrong or doubtful in the form of the pack and in its expressions.</summary>
    public IReadOnlyList<PackDiagnostic> Diagnostics { get; }

    /// <summary>Whether the pack can be evaluated.</summary>
    public bool IsUsable => !Diagnostics.Any(d => d.Severity == Severity.Error);

    internal CompiledModel Model => _model;

    internal ValueReader Values { get; }

    /// <summary>The decision of a name; null if there is none.</summary>
    /// <param name="name">The name.</param>
    public DecisionDescription? Decision(string name) => Pack.Decisions.FirstOrDefault(d => d.Name == name);

    /// <summary>The inputs that a decision rests on, in the order in which the pack declares them.</summary>
    /// <param name="decision">The decision's name.</param>
    public IReadOnlyList<InputDescription> InputsOf(string decision) => Prepare(decision)?.Inputs ?? [];

    /// <summary>The readings that a decision may use.</summary>
    /// <param name="decision">The decision's name.</param>
    public IReadOnlyList<Reading> ReadingsOf(string decision) => Prepare(decision)?.Readings ?? [];

    /// <summary>The decision of a name, ready for many evaluations; null if there is none.</summary>
    internal PreparedDecision? Prepare(string decision) => _prepared.GetValueOrDefault(decision)?.Value;
}
