using Zhengling.Dmn.Compilation;
using Zhengling.Dmn.Evaluation;
using Zhengling.Dmn.Model;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Values;

namespace Zhengling.Dmn.Tests;

/// <summary>Short ways to write models, invented for the tests.</summary>
internal static class Models
{
    public static readonly CompileOptions Inferred = new() { InferRequirements = true };

    public static InputData Input(string name, string? type = null) =>
        new() { Id = name, Name = name, Variable = new InformationItem { Name = name, TypeRef = type } };

    public static Decision Decision(string name, BoxedExpression? expression, string? type = null) => new()
    {
        Id = name,
        Name = name,
        Variable = new InformationItem { Name = name, TypeRef = type },
        Expression = expression,
    };

    public static Decision Decision(string name, string feel, string? type = null) => Decision(name, LiteralExpression.Of(feel), type);

    public static DmnModel ModelOf(params DrgElement[] elements) => new() { Name = "试验", Namespace = "urn:test", Elements = elements };

    public static DmnModel WithTypes(this DmnModel model, params ItemDefinition[] types) =>
        new() { Name = model.Name, Namespace = model.Namespace, Elements = model.Elements, ItemDefinitions = types };

    /// <summary>A table with one line per rule: cells separated by |, the outputs after →, an optional id before a colon and space.</summary>
    public static DecisionTable Table(
        HitPolicy policy, string[] inputs, string[] outputs, string[] rules, Aggregation aggregation = Aggregation.None,
        string? outputValues = null, string? defaultOutput = null) => new()
        {
            Id = "表",
            HitPolicy = policy,
            Aggregation = aggregation,
            Inputs = [.. inputs.Select(i => new InputClause { Expression = LiteralExpression.Of(i) })],
            Outputs =
            [
                .. outputs.Select((o, i) => new OutputClause
                {
                    Name = o.Length == 0 ? null : o,
                    AllowedValues = outputValues is null || i > 0 ? null : UnaryTests.Of(outputValues),
                    DefaultOutput = defaultOutput is null ? null : LiteralExpression.Of(defaultOutput),
                }),
            ],
            Rules = [.. rules.Select(Rule)],
        };

    private static DecisionRule Rule(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        var sides = line[(colon + 2)..].Split('→');
        return new DecisionRule
        {
            Id = line[..colon],
            InputEntries = [.. sides[0].Split('|').Select(c => UnaryTests.Of(c.Trim()))],
            OutputEntries = [.. sides[1].Split('|').Select(c => LiteralExpression.Of(c.Trim()))],
        };
    }

    public static CompiledModel Compile(this DmnModel model)
    {
        var compiled = CompiledModel.Compile(model, options: Inferred);
        compiled.Diagnostics.ShouldBeEmpty();
        return compiled;
    }

    public static DecisionResult Standard(this CompiledModel model, string decision, params (string Name, object? Value)[] inputs) =>
        model.Evaluate(decision, Values(inputs), new EvaluationContext());

    public static DecisionResult Strict(this CompiledModel model, string decision, params (string Name, object? Value)[] inputs) =>
        model.Evaluate(decision, Values(inputs), new EvaluationContext(EvaluationOptions.Strict));

    public static DecisionResult Traced(this CompiledModel model, string decision, params (string Name, object? Value)[] inputs) =>
        model.Evaluate(decision, Values(inputs), new EvaluationContext(EvaluationOptions.Strict), trace: true);

    public static Dictionary<string, object?> Values(params (string Name, object? Value)[] inputs) =>
        inputs.ToDictionary(i => i.Name, i => i.Value is int number ? (FeelNumber)number : i.Value, StringComparer.Ordinal);

    public static string Text(object? value) => FeelText.Format(value);
}
