namespace Zhengling.Dmn.Model;

/// <summary>Something of the business that decisions relate to (DMN 1.5, 6.3.5 BusinessContextElement).</summary>
public abstract class BusinessContextElement : NamedElement
{
    /// <summary>An address for more, or null.</summary>
    public string? Uri { get; init; }
}

/// <summary>A measure that decisions move.</summary>
public sealed class PerformanceIndicator : BusinessContextElement
{
    /// <summary>The decisions that move it.</summary>
    public IReadOnlyList<ElementReference> ImpactingDecisions { get; init; } = [];
}

/// <summary>A unit that makes or owns decisions.</summary>
public sealed class OrganizationUnit : BusinessContextElement
{
    /// <summary>The decisions it makes.</summary>
    public IReadOnlyList<ElementReference> DecisionsMade { get; init; } = [];

    /// <summary>The decisions it owns.</summary>
    public IReadOnlyList<ElementReference> DecisionsOwned { get; init; } = [];
}
