namespace Zhengling.Dmn.Model;

/// <summary>A decision or input that is required (DMN 1.5, 6.3.13 InformationRequirement). Exactly one of the two is set.</summary>
public sealed class InformationRequirement : DmnElement
{
    /// <summary>The decision required, or null.</summary>
    public ElementReference? RequiredDecision { get; init; }

    /// <summary>The input required, or null.</summary>
    public ElementReference? RequiredInput { get; init; }
}

/// <summary>A knowledge model or service that is required (DMN 1.5, 6.3.14 KnowledgeRequirement).</summary>
public sealed class KnowledgeRequirement : DmnElement
{
    /// <summary>The knowledge model or service.</summary>
    public required ElementReference RequiredKnowledge { get; init; }
}

/// <summary>An authority that is required (DMN 1.5, 6.3.15 AuthorityRequirement). Exactly one of the three is set.</summary>
public sealed class AuthorityRequirement : DmnElement
{
    /// <summary>The decision that is the authority, or null.</summary>
    public ElementReference? RequiredDecision { get; init; }

    /// <summary>The input that is the authority, or null.</summary>
    public ElementReference? RequiredInput { get; init; }

    /// <summary>The knowledge source, or null.</summary>
    public ElementReference? RequiredAuthority { get; init; }
}
