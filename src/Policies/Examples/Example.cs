using System.Text.Json;
using Zhengling.Dmn.Model;
using Zhengling.Policies.Evaluation;

namespace Zhengling.Policies.Examples;

/// <summary>A worked example of a pack: a question and the answer it must get.</summary>
public sealed record Example
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Where it stands.</summary>
    public required SourceLocation Origin { get; init; }

    /// <summary>The decision asked.</summary>
    public required string Decision { get; init; }

    /// <summary>The day asked for; null for the document's first day in force.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The inputs.</summary>
    public IReadOnlyDictionary<string, JsonElement> Inputs { get; init; } = new Dictionary<string, JsonElement>();

    /// <summary>The readings.</summary>
    public IReadOnlyDictionary<string, string> Readings { get; init; } = new Dictionary<string, string>();

    /// <summary>The value expected; null where the example does not say.</summary>
    public JsonElement? Expect { get; init; }

    /// <summary>The kind of answer expected.</summary>
    public AnswerStatus Status { get; init; }

    /// <summary>A text that a reason must contain; or null.</summary>
    public string? Reason { get; init; }

    /// <summary>The input that must be refused; or null.</summary>
    public string? Error { get; init; }

    /// <summary>Citations that the answer must have.</summary>
    public IReadOnlyList<string> Cites { get; init; } = [];
}

/// <summary>What became of an example.</summary>
/// <param name="Example">The example.</param>
/// <param name="Failure">What differs; null where it passed.</param>
public sealed record ExampleResult(Example Example, string? Failure)
{
    /// <summary>Whether the answer was the expected one.</summary>
    public bool Passed => Failure is null;
}
