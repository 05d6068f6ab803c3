using System.Xml.Linq;
using Zhengling.Dmn.Model;

namespace Zhengling.Dmn.Xml;

/// <summary>Writes decision logic.</summary>
internal sealed class ExpressionWriter : ElementWriter
{
    public static XElement? Write(BoxedExpression? expression) => expression switch
    {
        null => null,
        LiteralExpression e => Literal("literalExpression", e),
        DecisionTable e => Table(e),
        BoxedContext e => Typed("context", e, e.Entries.Select(entry =>
            Element("contextEntry", entry, Variable("variable", entry.Variable), Write(entry.Expression)))),
        BoxedList e => List("list", e),
        Relation e => Typed("relation", e, e.Columns.Select(c => Variable("column", c)), e.Rows.Select(r => List("row", r))),
        BoxedFunction e => Function("functionDefinition", e),
        BoxedInvocation e => Typed("invocation", e, Write(e.Function), e.Bindings.Select(b => new XElement(
            Ns + "binding", Variable("parameter", b.Parameter), Write(b.Expression)))),
        BoxedConditional e => Typed("conditional", e, Part("if", e.If), Part("then", e.Then), Part("else", e.Else)),
        BoxedFilter e => Typed("filter", e, Part("in", e.In), Part("match", e.Match)),
        BoxedFor e => Iterator("for", e, Part("return", e.Return)),
        BoxedSome e => Iterator("some", e, Part("satisfies", e.Satisfies)),
        BoxedEvery e => Iterator("every", e, Part("satisfies", e.Satisfies)),
        _ => throw new ArgumentOutOfRangeException(nameof(expression), expression.GetType().Name, "An expression without an XML form."),
    };

    public static XElement Function(string name, BoxedFunction e) => Typed(
        name, e,
        e.Kind == FunctionKind.Feel ? null : Attribute("kind", ExpressionReader.FunctionKinds.First(k => k.Value == e.Kind).Key),
        e.Parameters.Select(p => Variable("formalParameter", p)),
        Write(e.Body));

    public static XElement? Tests(string name, UnaryTests? tests) => tests is null
        ? null
        : Typed(name, tests, Attribute("expressionLanguage", tests.ExpressionLanguage), Text("text", tests.Text.Text));

    private static XElement Typed(string name, BoxedExpression e, params ReadOnlySpan<object?> content) =>
        Element(name, e, [Attribute("typeRef", e.TypeRef), .. content]);

    private static XElement Literal(string name, LiteralExpression e) => Typed(
        name, e, Attribute("expressionLanguage", e.ExpressionLanguage), Text("text", e.Text?.Text),
        e.ImportedValuesXml is { } values ? Foreign(values) : null);

    private static XElement List(string name, BoxedList e) => Typed(name, e, e.Elements.Select(Write));

    private static XElement Part(string name, ChildExpression part) =>
        new(Ns + name, Attribute("id", part.Id), Attribute("typeRef", part.TypeRef), Write(part.Expression));

    private static XElement Iterator(string name, BoxedIterator e, XElement body) =>
        Typed(name, e, Attribute("iteratorVariable", e.Variable), Part("in", e.In), body);

    private static XElement Table(DecisionTable e) => Typed(
        "decisionTable", e,
        e.HitPolicy == HitPolicy.Unique
            ? null
            : Attribute("hitPolicy", ExpressionReader.HitPolicies.First(p => p.Value == e.HitPolicy).Key),
        e.Aggregation == Aggregation.None
            ? null
            : Attribute("aggregation", ExpressionReader.Aggregations.First(a => a.Value == e.Aggregation).Key),
        Attribute("preferredOrientation", e.PreferredOrientation),
        Attribute("outputLabel", e.OutputLabel),
        e.Inputs.Select(i => Element("input", i, Literal("inputExpression", i.Expression), Tests("inputValues", i.AllowedValues))),
        e.Outputs.Select(o => Element(
            "output", o, Attribute("name", o.Name), Attribute("typeRef", o.TypeRef), Tests("outputValues", o.AllowedValues),
            o.DefaultOutput is { } value ? Literal("defaultOutputEntry", value) : null)),
        e.AnnotationNames.Select(n => new XElement(Ns + "annotation", Attribute("name", n))),
        e.Rules.Select(r => Element(
            "rule", r, r.InputEntries.Select(t => Tests("inputEntry", t)), r.OutputEntries.Select(o => Literal("outputEntry", o)),
            r.Annotations.Select(a => new XElement(Ns + "annotationEntry", Text("text", a))))));
}
