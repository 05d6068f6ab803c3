namespace Zhengling.Dmn.Model;

/// <summary>A decision model: the element <c>definitions</c> of a DMN file, or a model made in memory (DMN 1.5, 6.3.2 Definitions).</summary>
public sealed class DmnModel : NamedElement
{
    /// <summary>The namespace that other models import this one by.</summary>
    public required string Namespace { get; init; }

    /// <summary>The language of expressions, as a URI; null for FEEL.</summary>
    public string? ExpressionLanguage { get; init; }

    /// <summary>The language of types, as a URI; null for FEEL.</summary>
    public string? TypeLanguage { get; init; }

    /// <summary>The tool that wrote the model, or null.</summary>
    public string? Exporter { get; init; }

    /// <summary>That tool's version, or null.</summary>
    public string? ExporterVersion { get; init; }

    /// <summary>The models that this one uses.</summary>
    public IReadOnlyList<Import> Imports { get; init; } = [];

    /// <summary>The model's own types.</summary>
    public IReadOnlyList<ItemDefinition> ItemDefinitions { get; init; } = [];

    /// <summary>Inputs, decisions, knowledge models, services and knowledge sources, in the order of the document.</summary>
    public IReadOnlyList<DrgElement> Elements { get; init; } = [];

    /// <summary>Text annotations, associations and groups of the diagram.</summary>
    public IReadOnlyList<Artifact> Artifacts { get; init; } = [];

    /// <summary>Named collections of elements.</summary>
    public IReadOnlyList<ElementCollection> ElementCollections { get; init; } = [];

    /// <summary>Performance indicators and organisation units.</summary>
    public IReadOnlyList<BusinessContextElement> BusinessContext { get; init; } = [];

    /// <summary>The diagrams (<c>DMNDI</c>) as XML text, kept as they came; null where there are none.</summary>
    public string? DiagramXml { get; init; }

    /// <summary>The decisions among <see cref="Elements"/>.</summary>
    public IEnumerable<Decision> Decisions => Elements.OfType<Decision>();

    /// <summary>The inputs among <see cref="Elements"/>.</summary>
    public IEnumerable<InputData> InputData => Elements.OfType<InputData>();
}

/// <summary>The use of another model, or of an imported type language (DMN 1.5, 6.3.3 Import). The name is the prefix in expressions.</summary>
public sealed class Import : NamedElement
{
    /// <summary>The namespace of the imported model.</summary>
    public required string Namespace { get; init; }

    /// <summary>Where the imported file lies, relative to this one; null where the host knows.</summary>
    public string? LocationUri { get; init; }

    /// <summary>The kind of the import: the DMN namespace for decision models.</summary>
    public required string ImportType { get; init; }
}

/// <summary>A named collection of elements (DMN 1.5, 6.3.4).</summary>
public sealed class ElementCollection : NamedElement
{
    /// <summary>The elements in the collection.</summary>
    public IReadOnlyList<ElementReference> Elements { get; init; } = [];
}
