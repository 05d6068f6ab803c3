using System.Xml.Linq;
using Zhengling.Dmn.Model;

namespace Zhengling.Dmn.Xml;

/// <summary>What the writers of DMN elements have in common.</summary>
internal abstract class ElementWriter
{
    protected static readonly XNamespace Ns = DmnNamespaces.Model;
    private static readonly XNamespace Notes = DmnNamespaces.Notes;

    /// <summary>An element with what every DMN element has.</summary>
    protected static XElement Element(string name, DmnElement source, params ReadOnlySpan<object?> content)
    {
        var element = new XElement(Ns + name, Attribute("id", source.Id), Attribute("label", source.Label));
        foreach (var (key, value) in source.Foreign?.Attributes ?? new Dictionary<string, string>())
            element.SetAttributeValue(XName.Get(key), value);
        if (source.Description is { } description)
            element.Add(new XElement(Ns + "description", description));
        var notes = source.Extensions.OrderBy(e => e.Key, StringComparer.Ordinal)
            .Select(e => new XElement(Notes + "note", new XAttribute("key", e.Key), e.Value)).ToList();
        var foreign = (source.Foreign?.ExtensionElements ?? []).Select(Foreign).ToList();
        if (notes.Count + foreign.Count > 0)
            element.Add(new XElement(Ns + "extensionElements", notes, foreign));
        foreach (var part in content)
            element.Add(part);
        return element;
    }

    protected static XElement Named(string name, NamedElement source, params ReadOnlySpan<object?> content) =>
        Element(name, source, [Attribute("name", source.Name), .. content]);

    protected static XAttribute? Attribute(string name, string? value) => value is null ? null : new XAttribute(name, value);

    protected static XElement? Text(string name, string? value) => value is null ? null : new XElement(Ns + name, value);

    protected static XElement? Reference(string name, ElementReference? reference) =>
        reference is null ? null : new XElement(Ns + name, new XAttribute("href", reference.Href));

    protected static IEnumerable<XElement?> References(string name, IEnumerable<ElementReference> references) =>
        references.Select(r => Reference(name, r));

    protected static XElement? Variable(string name, InformationItem? item) =>
        item is null ? null : Named(name, item, Attribute("typeRef", item.TypeRef));

    /// <summary>XML text of another version or tool, its DMN namespaces made those of DMN 1.5.</summary>
    protected static XElement Foreign(string xml)
    {
        using var text = new StringReader(xml);
        using var reader = System.Xml.XmlReader.Create(text, DmnXmlReader.Settings());
        var element = XElement.Load(reader);
        foreach (var e in element.DescendantsAndSelf().ToList())
        {
            e.Name = XName.Get(e.Name.LocalName, DmnNamespaces.Current(e.Name.NamespaceName));
            foreach (var declaration in e.Attributes().Where(a => a.IsNamespaceDeclaration))
                declaration.Value = DmnNamespaces.Current(declaration.Value);
        }

        return element;
    }
}
