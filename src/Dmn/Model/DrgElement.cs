namespace Zhengling.Dmn.Model;

/// <summary>A node of the decision requirements graph (DMN 1.5, 6.3.6 DRGElement).</summary>
public abstract class DrgElement : NamedElement;

/// <summary>A node that has a value and therefore a variable.</summary>
public abstract class VariableElement : DrgElement
{
    /// <summary>The variable that holds the value; null where only the element's name is known and the type is open.</summary>
    public InformationItem? Variable { get; init; }

    /// <summary>The name by which expressions read the value.</summary>
    public string VariableName => Variable?.Name ?? Name;
}

/// <summary>A value from outside (DMN 1.5, 6.3.11 InputData).</summary>
public sealed class InputData : VariableElement;

/// <summary>A question that the model answers (DMN 1.5, 6.3.7 Decision).</summary>
public sealed class Decision : VariableElement
{
    /// <summary>The question in natural language, or null.</summary>
    public string? Question { get; init; }

    /// <summary>The possible answers in natural language, or null.</summary>
    public string? AllowedAnswers { get; init; }

    /// <summary>The decisions and inputs whose values this decision reads.</summary>
    public IReadOnlyList<InformationRequirement> InformationRequirements { get; init; } = [];

    /// <summary>The knowledge models and services this decision calls.</summary>
    public IReadOnlyList<KnowledgeRequirement> KnowledgeRequirements { get; init; } = [];

    /// <summary>The sources this decision rests on.</summary>
    public IReadOnlyList<AuthorityRequirement> AuthorityRequirements { get; init; } = [];

    /// <summary>Objectives, indicators, makers, owners, processes and tasks that the model names for this decision.</summary>
    public IReadOnlyList<DecisionReference> References { get; init; } = [];

    /// <summary>The logic; null where the model does not say.</summary>
    public BoxedExpression? Expression { get; init; }
}

/// <summary>What a decision is related to in the business, not in its logic (DMN 1.5, 6.3.7).</summary>
public enum DecisionReferenceKind
{
    /// <summary>An objective the decision supports.</summary>
    SupportedObjective,

    /// <summary>A performance indicator the decision moves.</summary>
    ImpactedPerformanceIndicator,

    /// <summary>Who makes the decision.</summary>
    DecisionMaker,

    /// <summary>Who owns the decision.</summary>
    DecisionOwner,

    /// <summary>A process that uses the decision.</summary>
    UsingProcess,

    /// <summary>A task that uses the decision.</summary>
    UsingTask,
}

/// <summary>One such relation.</summary>
/// <param name="Kind">What kind of relation.</param>
/// <param name="Target">What the decision is related to.</param>
public sealed record DecisionReference(DecisionReferenceKind Kind, ElementReference Target);

/// <summary>A reusable function of the model (DMN 1.5, 6.3.9 BusinessKnowledgeModel).</summary>
public sealed class BusinessKnowledgeModel : VariableElement
{
    /// <summary>The function; null where the model does not say.</summary>
    public BoxedFunction? EncapsulatedLogic { get; init; }

    /// <summary>The knowledge models and services it calls.</summary>
    public IReadOnlyList<KnowledgeRequirement> KnowledgeRequirements { get; init; } = [];

    /// <summary>The sources it rests on.</summary>
    public IReadOnlyList<AuthorityRequirement> AuthorityRequirements { get; init; } = [];
}

/// <summary>A set of decisions that can be called like a function (DMN 1.5, 6.3.10 DecisionService).</summary>
public sealed class DecisionService : VariableElement
{
    /// <summary>The decisions whose values the service returns.</summary>
    public IReadOnlyList<ElementReference> OutputDecisions { get; init; } = [];

    /// <summary>The decisions the service evaluates itself.</summary>
    public IReadOnlyList<ElementReference> EncapsulatedDecisions { get; init; } = [];

    /// <summary>The decisions whose values the caller provides.</summary>
    public IReadOnlyList<ElementReference> InputDecisions { get; init; } = [];

    /// <summary>The inputs the caller provides.</summary>
    public IReadOnlyList<ElementReference> InputData { get; init; } = [];
}

/// <summary>An authority: a law, an expert, a record (DMN 1.5, 6.3.12 KnowledgeSource).</summary>
public sealed class KnowledgeSource : DrgElement
{
    /// <summary>The sources this one rests on.</summary>
    public IReadOnlyList<AuthorityRequirement> AuthorityRequirements { get; init; } = [];

    /// <summary>The kind of the source, or null.</summary>
    public string? SourceType { get; init; }

    /// <summary>Who owns it, or null.</summary>
    public ElementReference? Owner { get; init; }

    /// <summary>Where it can be read, or null.</summary>
    public string? LocationUri { get; init; }
}
