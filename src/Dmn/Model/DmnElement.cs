namespace Zhengling.Dmn.Model;

/// <summary>What every element of a DMN model has (DMN 1.5, 6.3.1 DMNElement).</summary>
public abstract class DmnElement
{
    /// <summary>The stable identifier, unique in its model; null where the author gave none.</summary>
    public string? Id { get => Common.Id; init => Common = Common with { Id = value }; }

    /// <summary>A short text for display, or null.</summary>
    public string? Label { get => Common.Label; init => Common = Common with { Label = value }; }

    /// <summary>A description for people, or null.</summary>
    public string? Description { get => Common.Description; init => Common = Common with { Description = value }; }

    /// <summary>
    /// Free notes: key → value. Written to XML as extension elements of this project's namespace, read back the same, in order of keys.
    /// </summary>
    public IReadOnlyDictionary<string, string> Extensions { get => Common.Extensions; init => Common = Common with { Extensions = value }; }

    /// <summary>Extension elements and attributes of other tools, kept as they came; null where there are none.</summary>
    public ForeignContent? Foreign { get => Common.Foreign; init => Common = Common with { Foreign = value }; }

    /// <summary>Where the element stands in its source document; null for models made in memory.</summary>
    public SourceLocation? Origin { get => Common.Origin; init => Common = Common with { Origin = value }; }

    /// <summary>All of the above at once, as the reader of XML has it.</summary>
    internal ElementCommon Common { get; init; } = ElementCommon.None;
}

/// <summary>The values of the properties that every element has.</summary>
internal sealed record ElementCommon(
    string? Id, string? Label, string? Description, IReadOnlyDictionary<string, string> Extensions, ForeignContent? Foreign,
    SourceLocation? Origin)
{
    public static readonly ElementCommon None = new(null, null, null, new Dictionary<string, string>(), null, null);
}

/// <summary>An element with a name that FEEL expressions or people use (DMN 1.5, 6.3.1 NamedElement).</summary>
public abstract class NamedElement : DmnElement
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }
}

/// <summary>XML of other tools on an element, kept so that writing a model loses nothing.</summary>
/// <param name="ExtensionElements">The children of <c>extensionElements</c> that are not this project's, each as XML text.</param>
/// <param name="Attributes">Attributes of other namespaces: expanded name <c>{namespace}local</c> → value.</param>
public sealed record ForeignContent(IReadOnlyList<string> ExtensionElements, IReadOnlyDictionary<string, string> Attributes);

/// <summary>A reference to an element of this or an imported model (DMN 1.5, 6.3.2 DMNElementReference).</summary>
/// <param name="Href"><c>#id</c> for this model, <c>namespace#id</c> for an imported one.</param>
public sealed record ElementReference(string Href)
{
    /// <summary>The reference to the element with this id in the same model.</summary>
    /// <param name="id">The element's id, without <c>#</c>.</param>
    public static ElementReference To(string id) => new("#" + id);

    /// <summary>The namespace before the <c>#</c>; null where the reference is to the same model.</summary>
    public string? Namespace => Href.IndexOf('#', StringComparison.Ordinal) is > 0 and var at ? Href[..at] : null;

    /// <summary>The id after the <c>#</c>; the whole reference where it has none.</summary>
    public string Id => Href[(Href.IndexOf('#', StringComparison.Ordinal) + 1)..];
}

/// <summary>A variable: a name and a type (DMN 1.5, 7.3.4 InformationItem).</summary>
public sealed class InformationItem : NamedElement
{
    /// <summary>The type: a built-in FEEL type, the name of an item definition, or a FEEL type text; null where the type is open.</summary>
    public string? TypeRef { get; init; }
}
