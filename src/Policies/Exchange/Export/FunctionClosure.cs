using Zhengling.Dmn.Model;
using Zhengling.Feel.BuiltIns;
using Zhengling.Feel.Syntax;
using Zhengling.Policies.Evaluation;

namespace Zhengling.Policies.Exchange.Export;

/// <summary>
/// What each decision and function of a pack requires. A pack's function may read inputs, readings, registers and decisions by name; a
/// business knowledge model of DMN may not (DMN 1.5, 6.2.1). What a function reads without being given it becomes further parameters,
/// and every call gives them.
/// </summary>
internal sealed class FunctionClosure
{
    private static readonly string[] OpenNames = ["未规定", "酌情"];

    private readonly CompiledPack _pack;
    private readonly PackNames _names;
    private readonly Dictionary<string, BusinessKnowledgeModel> _functions;
    private readonly Dictionary<string, IReadOnlyList<VariableElement>> _added = new(StringComparer.Ordinal);

    public FunctionClosure(CompiledPack pack)
    {
        _pack = pack;
        _functions = pack.Pack.Model.Elements.OfType<BusinessKnowledgeModel>().ToDictionary(f => f.Name, StringComparer.Ordinal);
        _names = new PackNames(pack);
    }

    /// <summary>The functions that the logic of an element calls, those of the pack format included.</summary>
    public IEnumerable<string> CalledBy(VariableElement element, BoxedExpression? logic) =>
        _pack.Model.RequirementsOf(element.Name).OfType<BusinessKnowledgeModel>().Select(f => f.Name).Where(n => n != element.Name)
            .Concat(OpenNames.Where(n => Texts(logic).Any(t => Calls(t).Any(c => Callee(c) == n))));

    /// <summary>The inputs and decisions that a decision requires, for itself and for the functions it calls.</summary>
    public IReadOnlyList<VariableElement> InformationOf(Decision decision) => Information(_pack.Model.RequirementsOf(decision.Name));

    /// <summary>What a function reads without being given it, itself or through the functions it calls: its added parameters.</summary>
    public IReadOnlyList<VariableElement> AddedTo(string function)
    {
        if (_added.TryGetValue(function, out var known))
            return known;
        _added[function] = []; // a function that calls itself adds nothing by that
        return _added[function] = Information(_pack.Model.RequirementsOf(function));
    }

    /// <summary>Logic in which every call of a function gives the added parameters.</summary>
    /// <exception cref="ExchangeException">A name that a call has to give means something else there.</exception>
    public BoxedExpression? Rewrite(BoxedExpression? logic) => logic switch
    {
        LiteralExpression e => Literal(e),
        DecisionTable t => new DecisionTable
        {
            Id = t.Id,
            Label = t.Label,
            Description = t.Description,
            Extensions = t.Extensions,
            Origin = t.Origin,
            TypeRef = t.TypeRef,
            HitPolicy = t.HitPolicy,
            Aggregation = t.Aggregation,
            AnnotationNames = t.AnnotationNames,
            Inputs = [.. t.Inputs.Select(i => new InputClause { Label = i.Label, Origin = i.Origin, AllowedValues = i.AllowedValues, Expression = Literal(i.Expression) })],
            Outputs = [.. t.Outputs.Select(o => new OutputClause
            {
                Name = o.Name, TypeRef = o.TypeRef, Origin = o.Origin, AllowedValues = o.AllowedValues,
                DefaultOutput = o.DefaultOutput is { } value ? Literal(value) : null,
            })],
            Rules = [.. t.Rules.Select(r => new DecisionRule
            {
                Id = r.Id, Label = r.Label, Origin = r.Origin, Annotations = r.Annotations,
                InputEntries = [.. r.InputEntries.Select(c => new UnaryTests { Text = c.Text with { Text = Text(c.Text.Text, c.Text.Origin, unaryTests: true) } })],
                OutputEntries = [.. r.OutputEntries.Select(Literal)],
            })],
        },
        _ => logic,
    };

    private IReadOnlyList<VariableElement> Information(IReadOnlyList<VariableElement> read)
    {
        var all = read.Where(r => r is not BusinessKnowledgeModel)
            .Concat(read.OfType<BusinessKnowledgeModel>().SelectMany(f => AddedTo(f.Name))).ToHashSet();
        return [.. _pack.Pack.Model.Elements.OfType<VariableElement>().Where(all.Contains)];
    }

    private LiteralExpression Literal(LiteralExpression e) => e.Text is null ? e : new LiteralExpression
    {
        Id = e.Id,
        Origin = e.Origin,
        TypeRef = e.TypeRef,
        Text = e.Text with { Text = Text(e.Text.Text, e.Text.Origin, unaryTests: false) },
    };

    private string Text(string text, SourceLocation? origin, bool unaryTests)
    {
        var tree = unaryTests ? (FeelNode?)FeelParser.ParseUnaryTests(text, _names).Node : FeelParser.ParseExpression(text, _names).Node;
        if (tree is null)
            return text;
        foreach (var call in Calls(tree).Where(c => Callee(c) is { } n && _functions.ContainsKey(n)).OrderByDescending(c => c.Span.End))
        {
            var added = AddedTo(Callee(call)!);
            if (added.Count == 0)
                continue;
            if (added.FirstOrDefault(a => Hides(tree, a.Name)) is { } hidden)
                throw ExchangeException.Hidden(hidden.Name, origin);
            var named = call.Arguments.Any(a => a.Name is not null);
            var given = string.Join(", ", added.Select(a => named ? $"{a.Name}: {a.Name}" : a.Name));
            var close = text.LastIndexOf(')', call.Span.End - 1);
            text = text.Insert(close, call.Arguments.Count > 0 ? ", " + given : given);
        }

        return text;
    }

    private static bool Hides(FeelNode tree, string name) => Tree.Contains(tree, n => n switch
    {
        ContextEntryNode e => e.Key == name,
        IteratorNode i => i.Name == name,
        FunctionNode f => f.Parameters.Any(p => p.Name == name),
        _ => false,
    });

    private IEnumerable<InvocationNode> Calls(string text) =>
        ((FeelNode?)FeelParser.ParseExpression(text, _names).Node ?? FeelParser.ParseUnaryTests(text, _names).Node) is { } tree ? Calls(tree) : [];

    private static IEnumerable<InvocationNode> Calls(FeelNode node)
    {
        var below = Tree.Children(node).SelectMany(Calls);
        return node is InvocationNode call ? below.Prepend(call) : below;
    }

    private static string? Callee(InvocationNode call) => (call.Function as NameNode)?.Name;

    private static IEnumerable<string> Texts(BoxedExpression? logic) => logic switch
    {
        LiteralExpression { Text: { } text } => [text.Text],
        DecisionTable t =>
        [
            .. t.Inputs.Select(i => i.Expression.Text!.Text),
            .. t.Outputs.Select(o => o.DefaultOutput?.Text?.Text).OfType<string>(),
            .. t.Rules.SelectMany(r => r.InputEntries.Select(c => c.Text.Text).Concat(r.OutputEntries.Select(o => o.Text!.Text)))
                .Where(c => c.Contains('(', StringComparison.Ordinal)),
        ],
        _ => [],
    };
}
