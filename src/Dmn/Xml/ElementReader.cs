using System.Xml.Linq;
using Zhengling.Dmn.Diagnostics;
using Zhengling.Dmn.Model;

namespace Zhengling.Dmn.Xml;

/// <summary>What the readers of DMN elements have in common: attributes, children, texts, extensions, type references.</summary>
internal abstract class ElementReader(XmlLog log)
{
    private static readonly Dictionary<string, string> NoNotes = [];

    protected XmlLog Log { get; } = log;

    /// <summary>The prefix of expressions for an imported namespace: the import's name.</summary>
    protected Dictionary<string, string> ImportNames { get; init; } = [];

    protected static bool Is(XElement element, string name) =>
        element.Name.LocalName == name && DmnNamespaces.IsModel(element.Name.NamespaceName);

    protected static IEnumerable<XElement> Children(XElement element) =>
        element.Elements().Where(e => DmnNamespaces.IsModel(e.Name.NamespaceName));

    protected static IEnumerable<XElement> Children(XElement element, string name) => element.Elements().Where(e => Is(e, name));

    protected static XElement? Child(XElement element, string name) => Children(element, name).FirstOrDefault();

    protected static string? Attribute(XElement element, string name) => element.Attribute(name)?.Value;

    protected string Required(XElement element, string name)
    {
        if (Attribute(element, name) is { } value)
            return value;
        Log.Report(DmnMessages.AttributeMissing, Log.Locate(element), element.Name.LocalName, name);
        return string.Empty;
    }

    /// <summary>What every DMN element has.</summary>
    protected ElementCommon Common(XElement element) => new(
        Attribute(element, "id"),
        Attribute(element, "label"),
        Child(element, "description")?.Value,
        Notes(element),
        Foreign(element),
        Log.Locate(element));

    protected static string? ChildText(XElement element, string name) => Child(element, name)?.Value;

    private static Dictionary<string, string> Notes(XElement element)
    {
        Dictionary<string, string>? notes = null;
        if (Child(element, "extensionElements") is { } extensions)
            foreach (var note in extensions.Elements(XName.Get("note", DmnNamespaces.Notes)))
                (notes ??= new(StringComparer.Ordinal))[Attribute(note, "key") ?? string.Empty] = note.Value;
        return notes ?? NoNotes;
    }

    private static ForeignContent? Foreign(XElement element)
    {
        var elements = Child(element, "extensionElements")?.Elements()
            .Where(e => e.Name.NamespaceName != DmnNamespaces.Notes)
            .Select(Verbatim).ToList() ?? [];
        var attributes = element.Attributes()
            .Where(a => !a.IsNamespaceDeclaration && a.Name.Namespace != XNamespace.None)
            .ToDictionary(a => a.Name.ToString(), a => a.Value, StringComparer.Ordinal);
        return elements.Count + attributes.Count == 0 ? null : new ForeignContent(elements, attributes);
    }

    /// <summary>The XML text of an element, with the prefixes that its attribute values may use.</summary>
    protected static string Verbatim(XElement element)
    {
        var copy = new XElement(element);
        var text = element.ToString(SaveOptions.DisableFormatting);
        foreach (var declaration in element.Ancestors().SelectMany(a => a.Attributes()).Where(a => a.IsNamespaceDeclaration))
            if (declaration.Name.Namespace == XNamespace.Xmlns && copy.Attribute(declaration.Name) is null
                && text.Contains($"\"{declaration.Name.LocalName}:", StringComparison.Ordinal))
                copy.Add(new XAttribute(declaration));
        return copy.ToString(SaveOptions.DisableFormatting);
    }

    protected ExpressionText Text(XElement holder)
    {
        var text = Child(holder, "text");
        if (text is null)
            return new ExpressionText(string.Empty, Log.Locate(holder));
        return new ExpressionText(text.Value, Log.Locate((XObject?)text.Nodes().OfType<XText>().FirstOrDefault() ?? text));
    }

    protected static ElementReference Reference(XElement element) => new(Attribute(element, "href") ?? string.Empty);

    protected static IReadOnlyList<ElementReference> References(XElement element, string name) =>
        [.. Children(element, name).Select(Reference)];

    /// <summary>The attribute or (DMN 1.1, item definitions) child <c>typeRef</c>, its XML prefix made an import's name.</summary>
    protected string? TypeRef(XElement element, string attribute = "typeRef")
    {
        var text = Attribute(element, attribute);
        if (text is null && Child(element, attribute) is { } child)
            (text, element) = (child.Value.Trim(), child);
        if (string.IsNullOrEmpty(text))
            return null;
        if (text.StartsWith('{') && text.IndexOf('}', StringComparison.Ordinal) is > 0 and var end)
            return Qualified(text[1..end], text[(end + 1)..]);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || text.AsSpan().ContainsAny("<>() "))
            return text;
        var prefix = text[..colon];
        var local = text[(colon + 1)..];
        if (TryNamespace(element, prefix) is { } uri)
            return Qualified(uri, local);
        return prefix == "feel" ? local : $"{prefix}.{local}";
    }

    private string Qualified(string uri, string local) => ImportNames.TryGetValue(uri, out var name) ? $"{name}.{local}" : local;

    private static string? TryNamespace(XElement element, string prefix)
    {
        try
        {
            return element.GetNamespaceOfPrefix(prefix)?.NamespaceName;
        }
        catch (System.Xml.XmlException)
        {
            return null; // not a name that could be a prefix
        }
    }

    protected InformationItem Variable(XElement element) => new()
    {
        Common = Common(element),
        Name = Required(element, "name").Trim(),
        TypeRef = TypeRef(element),
    };

    protected bool Flag(XElement element, string name)
    {
        switch (Attribute(element, name)?.Trim())
        {
            case null or "false" or "0":
                return false;
            case "true" or "1":
                return true;
            case var other:
                Log.Report(DmnMessages.AttributeValue, Log.Locate(element), name, other, "true, false");
                return false;
        }
    }

    protected T Choice<T>(XElement element, string name, IReadOnlyDictionary<string, T> choices)
        where T : struct
    {
        if (Attribute(element, name) is not { } text)
            return default;
        if (choices.TryGetValue(text.Trim(), out var value))
            return value;
        var expected = string.Join(", ", choices.Keys.Order(StringComparer.Ordinal));
        Log.Report(DmnMessages.AttributeValue, Log.Locate(element), name, text, expected);
        return default;
    }
}
