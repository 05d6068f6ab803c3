using System.Text.Json;

namespace Zhengling.Policies.Evaluation;

/// <summary>A question to a pack.</summary>
public sealed record EvaluationRequest
{
    /// <summary>The decision's name.</summary>
    public required string Decision { get; init; }

    /// <summary>The day for which the answer holds.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The inputs by name.</summary>
    public IReadOnlyDictionary<string, JsonElement> Inputs { get; init; } = new Dictionary<string, JsonElement>();

    /// <summary>The readings chosen, by name; the others have their defaults.</summary>
    public IReadOnlyDictionary<string, string> Readings { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether to say what other readings would give.</summary>
    public bool CompareReadings { get; init; } = true;

    /// <summary>Stops a long evaluation.</summary>
    public CancellationToken Cancellation { get; init; }
}
