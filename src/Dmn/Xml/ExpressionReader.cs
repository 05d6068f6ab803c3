using System.Xml.Linq;
using Zhengling.Dmn.Diagnostics;
using Zhengling.Dmn.Model;

namespace Zhengling.Dmn.Xml;

/// <summary>Reads decision logic: literal expressions, tables and the other boxed expressions.</summary>
internal sealed class ExpressionReader : ElementReader
{
    internal static readonly Dictionary<string, HitPolicy> HitPolicies = new(StringComparer.Ordinal)
    {
        ["UNIQUE"] = HitPolicy.Unique,
        ["ANY"] = HitPolicy.Any,
        ["PRIORITY"] = HitPolicy.Priority,
        ["FIRST"] = HitPolicy.First,
        ["RULE ORDER"] = HitPolicy.RuleOrder,
        ["OUTPUT ORDER"] = HitPolicy.OutputOrder,
        ["COLLECT"] = HitPolicy.Collect,
    };

    internal static readonly Dictionary<string, Aggregation> Aggregations = new(StringComparer.Ordinal)
    {
        ["SUM"] = Aggregation.Sum,
        ["COUNT"] = Aggregation.Count,
        ["MIN"] = Aggregation.Min,
        ["MAX"] = Aggregation.Max,
    };

    internal static readonly Dictionary<string, FunctionKind> FunctionKinds = new(StringComparer.Ordinal)
    {
        ["FEEL"] = FunctionKind.Feel,
        ["Java"] = FunctionKind.Java,
        ["PMML"] = FunctionKind.Pmml,
    };

    private static readonly HashSet<string> Expressions = new(StringComparer.Ordinal)
    {
        "literalExpression", "decisionTable", "context", "list", "relation", "functionDefinition", "invocation", "conditional", "filter",
        "for", "some", "every",
    };

    public ExpressionReader(XmlLog log, Dictionary<string, string> importNames)
        : base(log) => ImportNames = importNames;

    /// <summary>The expression among the children of an element, or null.</summary>
    public BoxedExpression? ReadIn(XElement holder) =>
        Children(holder).FirstOrDefault(e => Expressions.Contains(e.Name.LocalName)) is { } e ? Read(e) : null;

    public BoxedFunction Function(XElement e) => new()
    {
        Common = Common(e),
        TypeRef = TypeRef(e),
        Parameters = [.. Children(e, "formalParameter").Select(Variable)],
        Body = ReadIn(e),
        Kind = Choice(e, "kind", FunctionKinds),
    };

    public string? Type(XElement e) => TypeRef(e);

    public UnaryTests? Tests(XElement holder, string name) => Child(holder, name) is { } e ? Tests(e) : null;

    private BoxedExpression Read(XElement e) => e.Name.LocalName switch
    {
        "decisionTable" => new DecisionTableReader(this, Log).Read(e),
        "context" => Context(e),
        "list" => List(e),
        "relation" => new Relation
        {
            Common = Common(e),
            TypeRef = TypeRef(e),
            Columns = [.. Children(e, "column").Select(Variable)],
            Rows = [.. Children(e, "row").Select(List)],
        },
        "functionDefinition" => Function(e),
        "invocation" => Invocation(e),
        "conditional" => new BoxedConditional
        {
            Common = Common(e),
            TypeRef = TypeRef(e),
            If = Part(e, "if"),
            Then = Part(e, "then"),
            Else = Part(e, "else"),
        },
        "filter" => new BoxedFilter
        {
            Common = Common(e),
            TypeRef = TypeRef(e),
            In = Part(e, "in"),
            Match = Part(e, "match"),
        },
        "for" => new BoxedFor
        {
            Common = Common(e),
            TypeRef = TypeRef(e),
            Variable = Attribute(e, "iteratorVariable"),
            In = Part(e, "in"),
            Return = Part(e, "return"),
        },
        "some" => new BoxedSome
        {
            Common = Common(e),
            TypeRef = TypeRef(e),
            Variable = Attribute(e, "iteratorVariable"),
            In = Part(e, "in"),
            Satisfies = Part(e, "satisfies"),
        },
        "every" => new BoxedEvery
        {
            Common = Common(e),
            TypeRef = TypeRef(e),
            Variable = Attribute(e, "iteratorVariable"),
            In = Part(e, "in"),
            Satisfies = Part(e, "satisfies"),
        },
        _ => Literal(e),
    };

    public LiteralExpression Literal(XElement e) => new()
    {
        Common = Common(e),
        TypeRef = TypeRef(e),
        Text = Child(e, "text") is null ? null : Text(e),
        ExpressionLanguage = Attribute(e, "expressionLanguage"),
        ImportedValuesXml = Child(e, "importedValues") is { } values ? Verbatim(values) : null,
    };

    public UnaryTests Tests(XElement e) => new()
    {
        Common = Common(e),
        TypeRef = TypeRef(e),
        Text = Text(e),
        ExpressionLanguage = Attribute(e, "expressionLanguage"),
    };

    private BoxedList List(XElement e) => new()
    {
        Common = Common(e),
        TypeRef = TypeRef(e),
        Elements = [.. Children(e).Where(c => Expressions.Contains(c.Name.LocalName)).Select(Read)],
    };

    private BoxedContext Context(XElement e) => new()
    {
        Common = Common(e),
        TypeRef = TypeRef(e),
        Entries =
        [
            .. Children(e, "contextEntry").Select(entry => new ContextEntry
            {
                Common = Common(entry),
                Variable = Child(entry, "variable") is { } variable ? Variable(variable) : null,
                Expression = ReadIn(entry) ?? Empty(entry),
            }),
        ],
    };

    private BoxedInvocation Invocation(XElement e) => new()
    {
        Common = Common(e),
        TypeRef = TypeRef(e),
        Function = ReadIn(e),
        Bindings =
        [
            .. Children(e, "binding").Select(b => new Binding(
                Child(b, "parameter") is { } parameter ? Variable(parameter) : Variable(b), ReadIn(b))),
        ],
    };

    private ChildExpression Part(XElement e, string name)
    {
        if (Child(e, name) is { } part)
            return new ChildExpression(ReadIn(part) ?? Empty(part), Attribute(part, "id"), TypeRef(part));
        Log.Report(DmnMessages.ElementMissing, Log.Locate(e), e.Name.LocalName, name);
        return new ChildExpression(Empty(e));
    }

    private LiteralExpression Empty(XElement holder) => new() { Origin = Log.Locate(holder) };
}
