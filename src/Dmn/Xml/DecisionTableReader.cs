using System.Xml.Linq;
using Zhengling.Dmn.Diagnostics;
using Zhengling.Dmn.Model;

namespace Zhengling.Dmn.Xml;

/// <summary>Reads decision tables.</summary>
internal sealed class DecisionTableReader(ExpressionReader expressions, XmlLog log) : ElementReader(log)
{
    public DecisionTable Read(XElement e)
    {
        var table = new DecisionTable
        {
            Common = Common(e),
            TypeRef = expressions.Type(e),
            Inputs = [.. Children(e, "input").Select(Input)],
            Outputs = [.. Children(e, "output").Select(Output)],
            AnnotationNames = [.. Children(e, "annotation").Select(a => Attribute(a, "name") ?? string.Empty)],
            Rules = [.. Children(e, "rule").Select(Rule)],
            HitPolicy = Choice(e, "hitPolicy", ExpressionReader.HitPolicies),
            Aggregation = Choice(e, "aggregation", ExpressionReader.Aggregations),
            PreferredOrientation = Attribute(e, "preferredOrientation"),
            OutputLabel = Attribute(e, "outputLabel"),
        };
        if (table.Outputs.Count == 0)
            Log.Report(DmnMessages.ElementMissing, Log.Locate(e), "decisionTable", "output");
        return table;
    }

    private InputClause Input(XElement e) => new()
    {
        Common = Common(e),
        Expression = Child(e, "inputExpression") is { } expression
            ? expressions.Literal(expression)
            : new LiteralExpression { Origin = Log.Locate(e) },
        AllowedValues = expressions.Tests(e, "inputValues"),
    };

    private OutputClause Output(XElement e) => new()
    {
        Common = Common(e),
        Name = Attribute(e, "name"),
        TypeRef = expressions.Type(e),
        AllowedValues = expressions.Tests(e, "outputValues"),
        DefaultOutput = Child(e, "defaultOutputEntry") is { } value ? expressions.Literal(value) : null,
    };

    private DecisionRule Rule(XElement e) => new()
    {
        Common = Common(e),
        InputEntries = [.. Children(e, "inputEntry").Select(expressions.Tests)],
        OutputEntries = [.. Children(e, "outputEntry").Select(expressions.Literal)],
        Annotations = [.. Children(e, "annotationEntry").Select(a => ChildText(a, "text"))],
    };
}
