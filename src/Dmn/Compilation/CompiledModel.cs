using Zhengling.Dmn.Evaluation;
using Zhengling.Dmn.Model;
using Zhengling.Feel.BuiltIns;
using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;

namespace Zhengling.Dmn.Compilation;

/// <summary>An input of a compiled model.</summary>
/// <param name="Key">What its value is given under: its name, or <c>namespace#name</c> for an input of an imported model.</param>
/// <param name="Type">Its type, allowed values included.</param>
/// <param name="Element">The element of the model; null for a global of <see cref="CompileOptions.Globals"/>.</param>
public sealed record CompiledInput(string Key, FeelType Type, InputData? Element);

/// <summary>A decision of a compiled model.</summary>
/// <param name="Name">The decision's name.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Element">The element of the model.</param>
/// <param name="Reads">The names its own logic reads from its requirements, in no particular order.</param>
public sealed record CompiledDecision(string Name, FeelType Type, Decision Element, IReadOnlyList<string> Reads);

/// <summary>A model ready to be evaluated any number of times and by any number of threads.</summary>
public sealed class CompiledModel
{
    private CompiledModel(DmnModel model) => Model = model;

    /// <summary>The model.</summary>
    public DmnModel Model { get; }

    /// <summary>What is wrong with the model: references, cycles, types, and the faults of its expressions, each with its place.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The inputs, those of imported models included.</summary>
    public IReadOnlyList<CompiledInput> Inputs { get; } = [];

    /// <summary>The decisions of the model itself.</summary>
    public IReadOnlyList<CompiledDecision> Decisions { get; } = [];

    /// <summary>The model's types by name.</summary>
    public IReadOnlyDictionary<string, FeelType> Types { get; } = new Dictionary<string, FeelType>();

    /// <summary>Compiles a model. Never throws for a fault in the model: faults are in <see cref="Diagnostics"/>.</summary>
    /// <param name="model">The model.</param>
    /// <param name="imports">The models that it imports, and those that these import, in any order.</param>
    /// <param name="library">The functions that expressions may call.</param>
    /// <param name="options">Settings; <see cref="CompileOptions.Standard"/> when null.</param>
    public static CompiledModel Compile(
        DmnModel model, IEnumerable<DmnModel>? imports = null, FeelLibrary? library = null, CompileOptions? options = null) => new(model);

    /// <summary>The inputs that a decision rests on, directly or through the decisions it requires.</summary>
    /// <param name="decision">The decision's name or id.</param>
    /// <returns>Empty for a decision that the model does not have.</returns>
    public IReadOnlyList<CompiledInput> InputsOf(string decision) => throw new NotImplementedException();

    /// <summary>Evaluates a decision; the decisions it requires are evaluated when their values are read, at most once.</summary>
    /// <param name="decision">The decision's name or id.</param>
    /// <param name="inputs">Input key → FEEL value. Only what the decision reads must be there.</param>
    /// <param name="context">Mode, clock and limits; for this one evaluation.</param>
    /// <param name="trace">Whether to record how the value came about.</param>
    /// <exception cref="EvaluationLimitException">The evaluation ran over its limits.</exception>
    public DecisionResult Evaluate(
        string decision, IReadOnlyDictionary<string, object?> inputs, EvaluationContext context, bool trace = false) =>
        throw new NotImplementedException();

    /// <summary>Evaluates a decision service.</summary>
    /// <param name="service">The service's name or id.</param>
    /// <param name="arguments">Values of its input decisions and inputs by name.</param>
    /// <param name="context">Mode, clock and limits; for this one evaluation.</param>
    /// <param name="trace">Whether to record how the value came about.</param>
    /// <exception cref="EvaluationLimitException">The evaluation ran over its limits.</exception>
    public DecisionResult EvaluateService(
        string service, IReadOnlyDictionary<string, object?> arguments, EvaluationContext context, bool trace = false) =>
        throw new NotImplementedException();
}
