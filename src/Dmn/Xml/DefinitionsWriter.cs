using System.Xml.Linq;
using Zhengling.Dmn.Model;

namespace Zhengling.Dmn.Xml;

/// <summary>Writes the element <c>definitions</c> and the nodes of the graph.</summary>
internal sealed class DefinitionsWriter : ElementWriter
{
    public XElement Write(DmnModel model) => Named(
        "definitions", model,
        Attribute("namespace", model.Namespace),
        Attribute("expressionLanguage", model.ExpressionLanguage),
        Attribute("typeLanguage", model.TypeLanguage),
        Attribute("exporter", model.Exporter),
        Attribute("exporterVersion", model.ExporterVersion),
        model.Imports.Select(i => Named(
            "import", i, Attribute("namespace", i.Namespace), Attribute("locationURI", i.LocationUri), ImportType(i.ImportType))),
        model.ItemDefinitions.Select(i => Item("itemDefinition", i)),
        model.Elements.Select(Node),
        model.Artifacts.Select(Artifact),
        model.ElementCollections.Select(c => Named("elementCollection", c, References("drgElement", c.Elements))),
        model.BusinessContext.Select(Business),
        model.DiagramXml is { } diagram ? Foreign(diagram) : null);

    private static XAttribute? ImportType(string type) => Attribute("importType", DmnNamespaces.Current(type));

    private static XElement Item(string name, ItemDefinition item) => Named(
        name, item,
        Attribute("typeLanguage", item.TypeLanguage),
        item.IsCollection ? Attribute("isCollection", "true") : null,
        Text("typeRef", item.TypeRef),
        ExpressionWriter.Tests("allowedValues", item.AllowedValues),
        ExpressionWriter.Tests("typeConstraint", item.TypeConstraint),
        item.Components.Select(c => Item("itemComponent", c)),
        item.FunctionItem is { } f
            ? Element("functionItem", f, Attribute("outputTypeRef", f.OutputTypeRef), f.Parameters.Select(p => Variable("parameters", p)))
            : null);

    private static XElement Node(DrgElement element) => element switch
    {
        Decision d => Decision(d),
        InputData i => Named("inputData", i, Variable("variable", i.Variable)),
        BusinessKnowledgeModel b => Named(
            "businessKnowledgeModel", b, Variable("variable", b.Variable),
            b.EncapsulatedLogic is { } logic ? ExpressionWriter.Function("encapsulatedLogic", logic) : null,
            b.KnowledgeRequirements.Select(Knowledge), b.AuthorityRequirements.Select(Authority)),
        DecisionService s => Named(
            "decisionService", s, Variable("variable", s.Variable),
            References("outputDecision", s.OutputDecisions), References("encapsulatedDecision", s.EncapsulatedDecisions),
            References("inputDecision", s.InputDecisions), References("inputData", s.InputData)),
        KnowledgeSource k => Named(
            "knowledgeSource", k, Attribute("locationURI", k.LocationUri), k.AuthorityRequirements.Select(Authority),
            Text("type", k.SourceType), Reference("owner", k.Owner)),
        _ => throw new ArgumentOutOfRangeException(nameof(element), element.GetType().Name, "A node without an XML form."),
    };

    private static XElement Decision(Decision d) => Named(
        "decision", d,
        Text("question", d.Question), Text("allowedAnswers", d.AllowedAnswers), Variable("variable", d.Variable),
        d.InformationRequirements.Select(r => Element(
            "informationRequirement", r, Reference("requiredDecision", r.RequiredDecision), Reference("requiredInput", r.RequiredInput))),
        d.KnowledgeRequirements.Select(Knowledge),
        d.AuthorityRequirements.Select(Authority),
        Enum.GetValues<DecisionReferenceKind>().SelectMany(kind => d.References.Where(r => r.Kind == kind).Select(r => Reference(
            DefinitionsReader.ReferenceKinds.First(k => k.Value == kind).Key, r.Target))),
        ExpressionWriter.Write(d.Expression));

    private static XElement Knowledge(KnowledgeRequirement r) =>
        Element("knowledgeRequirement", r, Reference("requiredKnowledge", r.RequiredKnowledge));

    private static XElement Authority(AuthorityRequirement r) => Element(
        "authorityRequirement", r, Reference("requiredDecision", r.RequiredDecision), Reference("requiredInput", r.RequiredInput),
        Reference("requiredAuthority", r.RequiredAuthority));

    private static XElement Artifact(Artifact artifact) => artifact switch
    {
        TextAnnotation a => Element("textAnnotation", a, Attribute("textFormat", a.TextFormat), Text("text", a.Text)),
        Association a => Element(
            "association", a, Attribute("associationDirection", a.Direction), Reference("sourceRef", a.Source),
            Reference("targetRef", a.Target)),
        Group g => Element("group", g, Attribute("name", g.Name)),
        _ => throw new ArgumentOutOfRangeException(nameof(artifact), artifact.GetType().Name, "An artifact without an XML form."),
    };

    private static XElement Business(BusinessContextElement element) => element switch
    {
        PerformanceIndicator p => Named(
            "performanceIndicator", p, Attribute("URI", p.Uri), References("impactingDecision", p.ImpactingDecisions)),
        OrganizationUnit o => Named(
            "organizationUnit", o, Attribute("URI", o.Uri), References("decisionMade", o.DecisionsMade),
            References("decisionOwned", o.DecisionsOwned)),
        _ => throw new ArgumentOutOfRangeException(nameof(element), element.GetType().Name, "An element without an XML form."),
    };
}
