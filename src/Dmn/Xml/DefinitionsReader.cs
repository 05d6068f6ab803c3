using System.Xml.Linq;
using Zhengling.Dmn.Diagnostics;
using Zhengling.Dmn.Model;

namespace Zhengling.Dmn.Xml;

/// <summary>Reads the element <c>definitions</c> and the nodes of the graph.</summary>
internal sealed class DefinitionsReader(XmlLog log) : ElementReader(log)
{
    internal static readonly Dictionary<string, DecisionReferenceKind> ReferenceKinds = new(StringComparer.Ordinal)
    {
        ["supportedObjective"] = DecisionReferenceKind.SupportedObjective,
        ["impactedPerformanceIndicator"] = DecisionReferenceKind.ImpactedPerformanceIndicator,
        ["decisionMaker"] = DecisionReferenceKind.DecisionMaker,
        ["decisionOwner"] = DecisionReferenceKind.DecisionOwner,
        ["usingProcess"] = DecisionReferenceKind.UsingProcess,
        ["usingTask"] = DecisionReferenceKind.UsingTask,
    };

    private ExpressionReader Expressions => field ??= new ExpressionReader(Log, ImportNames);

    public DmnModel? Read(XElement root)
    {
        if (!Is(root, "definitions"))
        {
            Log.Report(DmnMessages.NotDmn, Log.Locate(root), root.Name.ToString());
            return null;
        }

        var imports = Children(root, "import").Select(Import).ToList();
        foreach (var import in imports)
            ImportNames[import.Namespace] = import.Name;
        return new DmnModel
        {
            Common = Common(root),
            Name = Attribute(root, "name") ?? string.Empty,
            Namespace = Required(root, "namespace"),
            ExpressionLanguage = Language(root, "expressionLanguage"),
            TypeLanguage = Language(root, "typeLanguage"),
            Exporter = Attribute(root, "exporter"),
            ExporterVersion = Attribute(root, "exporterVersion"),
            Imports = imports,
            ItemDefinitions = [.. Children(root, "itemDefinition").Select(Item)],
            Elements = [.. Children(root).Select(Node).OfType<DrgElement>()],
            Artifacts = [.. Children(root).Select(ReadArtifact).OfType<Artifact>()],
            ElementCollections = [.. Children(root, "elementCollection").Select(Collection)],
            BusinessContext = [.. Children(root).Select(Business).OfType<BusinessContextElement>()],
            DiagramXml = root.Elements().FirstOrDefault(e => DmnNamespaces.IsDiagram(e.Name.NamespaceName)) is { } diagram
                ? Verbatim(diagram)
                : null,
        };
    }

    private static string? Language(XElement e, string name) =>
        Attribute(e, name) is { } uri && !DmnNamespaces.IsFeel(uri) ? uri : null;

    private Import Import(XElement e) => new()
    {
        Common = Common(e),
        Name = Attribute(e, "name") ?? string.Empty,
        Namespace = Required(e, "namespace"),
        LocationUri = Attribute(e, "locationURI"),
        ImportType = Required(e, "importType"),
    };

    private ItemDefinition Item(XElement e) => new()
    {
        Common = Common(e),
        Name = Required(e, "name"),
        TypeRef = TypeRef(e),
        AllowedValues = Expressions.Tests(e, "allowedValues"),
        TypeConstraint = Expressions.Tests(e, "typeConstraint"),
        Components = [.. Children(e, "itemComponent").Select(Item)],
        FunctionItem = Child(e, "functionItem") is { } f ? Function(f) : null,
        IsCollection = Flag(e, "isCollection"),
        TypeLanguage = Language(e, "typeLanguage"),
    };

    private FunctionItem Function(XElement e) => new()
    {
        Common = Common(e),
        Parameters = [.. Children(e, "parameters").Select(Variable)],
        OutputTypeRef = TypeRef(e, "outputTypeRef"),
    };

    private ElementCollection Collection(XElement e) => new()
    {
        Common = Common(e),
        Name = Required(e, "name"),
        Elements = References(e, "drgElement"),
    };

    private DrgElement? Node(XElement e) => e.Name.LocalName switch
    {
        "decision" => Decision(e),
        "inputData" => new InputData
        {
            Common = Common(e),
            Name = Required(e, "name"),
            Variable = VariableOf(e),
        },
        "businessKnowledgeModel" => new BusinessKnowledgeModel
        {
            Common = Common(e),
            Name = Required(e, "name"),
            Variable = VariableOf(e),
            EncapsulatedLogic = Child(e, "encapsulatedLogic") is { } logic ? Expressions.Function(logic) : null,
            KnowledgeRequirements = [.. Children(e, "knowledgeRequirement").Select(Knowledge)],
            AuthorityRequirements = [.. Children(e, "authorityRequirement").Select(Authority)],
        },
        "decisionService" => new DecisionService
        {
            Common = Common(e),
            Name = Required(e, "name"),
            Variable = VariableOf(e),
            OutputDecisions = References(e, "outputDecision"),
            EncapsulatedDecisions = References(e, "encapsulatedDecision"),
            InputDecisions = References(e, "inputDecision"),
            InputData = References(e, "inputData"),
        },
        "knowledgeSource" => new KnowledgeSource
        {
            Common = Common(e),
            Name = Required(e, "name"),
            AuthorityRequirements = [.. Children(e, "authorityRequirement").Select(Authority)],
            SourceType = ChildText(e, "type"),
            Owner = Child(e, "owner") is { } owner ? Reference(owner) : null,
            LocationUri = Attribute(e, "locationURI"),
        },
        _ => null,
    };

    private Decision Decision(XElement e) => new()
    {
        Common = Common(e),
        Name = Required(e, "name"),
        Variable = VariableOf(e),
        Question = ChildText(e, "question"),
        AllowedAnswers = ChildText(e, "allowedAnswers"),
        InformationRequirements = [.. Children(e, "informationRequirement").Select(Information)],
        KnowledgeRequirements = [.. Children(e, "knowledgeRequirement").Select(Knowledge)],
        AuthorityRequirements = [.. Children(e, "authorityRequirement").Select(Authority)],
        References =
        [
            .. Children(e).Where(c => ReferenceKinds.ContainsKey(c.Name.LocalName))
                .Select(c => new DecisionReference(ReferenceKinds[c.Name.LocalName], Reference(c))),
        ],
        Expression = Expressions.ReadIn(e),
    };

    private InformationItem? VariableOf(XElement e) => Child(e, "variable") is { } variable ? Variable(variable) : null;

    private static ElementReference? Target(XElement e, string name) => Child(e, name) is { } target ? Reference(target) : null;

    private InformationRequirement Information(XElement e) => new()
    {
        Common = Common(e),
        RequiredDecision = Target(e, "requiredDecision"),
        RequiredInput = Target(e, "requiredInput"),
    };

    private KnowledgeRequirement Knowledge(XElement e) => new()
    {
        Common = Common(e),
        RequiredKnowledge = Target(e, "requiredKnowledge") ?? new ElementReference(string.Empty),
    };

    private AuthorityRequirement Authority(XElement e) => new()
    {
        Common = Common(e),
        RequiredDecision = Target(e, "requiredDecision"),
        RequiredInput = Target(e, "requiredInput"),
        RequiredAuthority = Target(e, "requiredAuthority"),
    };

    private Artifact? ReadArtifact(XElement e) => e.Name.LocalName switch
    {
        "textAnnotation" => new TextAnnotation
        {
            Common = Common(e),
            Text = ChildText(e, "text"),
            TextFormat = Attribute(e, "textFormat"),
        },
        "association" => new Association
        {
            Common = Common(e),
            Source = Target(e, "sourceRef") ?? new ElementReference(string.Empty),
            Target = Target(e, "targetRef") ?? new ElementReference(string.Empty),
            Direction = Attribute(e, "associationDirection"),
        },
        "group" => new Group
        {
            Common = Common(e),
            Name = Attribute(e, "name"),
        },
        _ => null,
    };

    private BusinessContextElement? Business(XElement e) => e.Name.LocalName switch
    {
        "performanceIndicator" => new PerformanceIndicator
        {
            Common = Common(e),
            Name = Required(e, "name"),
            Uri = Attribute(e, "URI"),
            ImpactingDecisions = References(e, "impactingDecision"),
        },
        "organizationUnit" => new OrganizationUnit
        {
            Common = Common(e),
            Name = Required(e, "name"),
            Uri = Attribute(e, "URI"),
            DecisionsMade = References(e, "decisionMade"),
            DecisionsOwned = References(e, "decisionOwned"),
        },
        _ => null,
    };
}
