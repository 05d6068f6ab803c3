using Zhengling.Dmn.Model;
using Zhengling.Feel.Types;
using Zhengling.Policies.Citations;
using Zhengling.Policies.Decisions;
using Zhengling.Policies.Evaluation;
using Zhengling.Policies.Readings;
using Zhengling.Policies.Registers;

namespace Zhengling.Policies.Exchange.Export;

/// <summary>
/// Writes a pack's decisions as a complete DMN 1.5 model: what each one requires, on which places of the document it rests, readings as
/// inputs, registers as relations, functions as business knowledge models, and a diagram.
/// </summary>
public sealed class PackExporter
{
    private static readonly FeelType[] SimpleTypes =
    [
        FeelType.Number, FeelType.String, FeelType.Boolean, FeelType.Date, FeelType.Time, FeelType.DateTime, FeelType.DaysTimeDuration,
        FeelType.YearsMonthsDuration,
    ];

    private readonly CompiledPack _compiled;
    private readonly Pack _pack;
    private readonly FunctionClosure _closure;
    private readonly SourceRegister _sources;
    private readonly TypeExport _types = new();

    private PackExporter(CompiledPack compiled)
    {
        _compiled = compiled;
        _pack = compiled.Pack;
        _closure = new FunctionClosure(compiled);
        _sources = new SourceRegister(_pack);
    }

    /// <summary>The model of a pack.</summary>
    /// <param name="pack">The pack.</param>
    /// <exception cref="ArgumentException">The pack is not usable.</exception>
    /// <exception cref="ExchangeException">The pack has something that DMN can't say.</exception>
    public static DmnModel Export(CompiledPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return pack.IsUsable ? new PackExporter(pack).Model() : throw new ArgumentException($"The pack {pack.Pack.Slug} has errors; run check.", nameof(pack));
    }

    private DmnModel Model()
    {
        var elements = _pack.Model.Elements.Select(Element).ToList();
        var open = OpenFunctions.All.Where(f => elements.Any(e => Knowledge(e).Any(k => k.RequiredKnowledge.Id == f.Id)));
        List<DrgElement> all = [.. elements, .. open, .. _sources.All];
        return new DmnModel
        {
            Id = _pack.Model.Id,
            Name = _pack.Title,
            Namespace = _pack.Model.Namespace,
            Exporter = "zhengling",
            Description = $"{_pack.Document} {_pack.Title}，施行：{_pack.InForce}",
            Extensions = FrontMatter(),
            ItemDefinitions = _types.All(_pack),
            Elements = all,
            DiagramXml = Diagram.Draw(_pack.Title, all),
        };
    }

    private Dictionary<string, string> FrontMatter() => Described.Notes(
        (ExchangeNotes.FrontMatter + "document", _pack.Document.ToString()),
        (ExchangeNotes.FrontMatter + "title", _pack.Title),
        (ExchangeNotes.FrontMatter + "issuer", _pack.Issuer),
        (ExchangeNotes.FrontMatter + "issued", _pack.Issued.ToString("yyyy-MM-dd", null)),
        (ExchangeNotes.FrontMatter + "in-force", _pack.InForce.ToString()),
        (ExchangeNotes.FrontMatter + "interpreter", _pack.Interpreter),
        (ExchangeNotes.FrontMatter + "repeals", string.Join('、', _pack.Repeals)),
        (ExchangeNotes.FrontMatter + "subjects", string.Join('、', _pack.Subjects)));

    private DrgElement Element(DrgElement element) => element switch
    {
        InputData i when _pack.Readings.FirstOrDefault(r => r.Name == i.Name) is { } reading => Reading(i, reading),
        InputData i => Input(i, _pack.Inputs.First(p => p.Name == i.Name)),
        Decision d when _pack.Registers.FirstOrDefault(r => r.Name == d.Name) is { } register => Register(d, register),
        Decision d => Decision(d, _pack.Decisions.First(p => p.Name == d.Name)),
        BusinessKnowledgeModel f => Function(f),
        _ => element,
    };

    private InputData Input(InputData input, InputDescription described)
    {
        var notes = Described.Notes(described);
        if (described.Citations.Count > 0)
            notes[ExchangeNotes.Citations] = CitationText.Of(described.Citations);
        return new InputData
        {
            Id = input.Id,
            Name = input.Name,
            Description = Described.With(described.Description, described.Unit),
            Extensions = notes,
            Variable = new InformationItem { Name = input.Name, TypeRef = _types.Reference(input.Variable!.TypeRef) },
        };
    }

    private static InputData Reading(InputData input, Reading reading)
    {
        var choices = reading.Choices.Select(c => c.Description is { } d ? $"{c.Name}：{d}" : c.Name);
        var notes = Described.Notes(
            (ExchangeNotes.Role, ExchangeNotes.Reading), (ExchangeNotes.Description, reading.Question), (ExchangeNotes.Default, reading.Default),
            (ExchangeNotes.DecidedBy, reading.DecidedBy), (ExchangeNotes.Citations, CitationText.Of(reading.Citations)));
        for (var i = 0; i < reading.Choices.Count; i++)
            notes[FormattableString.Invariant($"{ExchangeNotes.Choice}{i + 1:000}")] = $"{reading.Choices[i].Name}｜{reading.Choices[i].Description}";
        return new InputData
        {
            Id = input.Id,
            Name = input.Name,
            Description = string.Join('\n', ((IEnumerable<string?>)
                [reading.Question, $"读法：{string.Join("；", choices)}", reading.Default is { } d ? $"默认：{d}" : "没有默认，必须选定", reading.DecidedBy is { } by ? $"由谁定：{by}" : null]).OfType<string>()),
            Extensions = notes,
            Variable = new InformationItem { Name = input.Name, TypeRef = TypeExport.NameOf(reading.Name) },
        };
    }

    private Decision Register(Decision decision, Register register) => new()
    {
        Id = decision.Id,
        Name = decision.Name,
        Description = decision.Description,
        Extensions = Described.Notes(
            (ExchangeNotes.Role, ExchangeNotes.Register), (ExchangeNotes.Key, register.Key), (ExchangeNotes.Citations, CitationText.Of(register.Citations))),
        Variable = new InformationItem { Name = decision.Name, TypeRef = TypeExport.NameOf(register.Name) },
        AuthorityRequirements = _sources.Require(decision.Id!, register.Citations),
        Expression = decision.Expression is Relation r
            ? new Relation { Rows = r.Rows, Columns = [.. r.Columns.Select(c => new InformationItem { Name = c.Name, TypeRef = _types.Reference(c.TypeRef) })] }
            : decision.Expression,
    };

    private Decision Decision(Decision decision, DecisionDescription described)
    {
        var type = _compiled.Model.Decisions.First(d => d.Name == decision.Name).Type;
        return new Decision
        {
            Id = decision.Id,
            Name = decision.Name,
            Description = Described.With(described.Description, described.Unit),
            Extensions = Described.Notes(
                (ExchangeNotes.Role, described.IsPublished ? ExchangeNotes.Published : null), (ExchangeNotes.Unit, described.Unit),
                (ExchangeNotes.Description, described.Description), (ExchangeNotes.Citations, CitationText.Of(described.Citations))),
            Variable = new InformationItem { Name = decision.Name, TypeRef = Array.Find(SimpleTypes, t => t == type)?.ToString() },
            InformationRequirements = [.. _closure.InformationOf(decision).Select(r => Information(decision.Id!, r))],
            KnowledgeRequirements = Knowledge(decision.Id!, _closure.CalledBy(decision, decision.Expression)),
            AuthorityRequirements = _sources.Require(decision.Id!, described.Citations.Concat(RuleCitations(decision.Name, decision.Expression))),
            Expression = Logic(decision.Expression),
        };
    }

    private BusinessKnowledgeModel Function(BusinessKnowledgeModel function)
    {
        var logic = function.EncapsulatedLogic!;
        var added = _closure.AddedTo(function.Name);
        if (added.FirstOrDefault(a => logic.Parameters.Any(p => p.Name == a.Name)) is { } hidden)
            throw ExchangeException.Hidden(hidden.Name, function.Origin);
        var citations = _pack.CitationsOf(function.Id!);
        return new BusinessKnowledgeModel
        {
            Id = function.Id,
            Name = function.Name,
            Description = function.Description,
            Extensions = Described.Notes(
                (ExchangeNotes.Citations, CitationText.Of(citations)), (ExchangeNotes.Added, string.Join('、', added.Select(a => a.Name)))),
            Variable = new InformationItem { Name = function.Name },
            KnowledgeRequirements = Knowledge(function.Id!, _closure.CalledBy(function, logic.Body)),
            AuthorityRequirements = _sources.Require(function.Id!, citations.Concat(RuleCitations(function.Name, logic.Body))),
            EncapsulatedLogic = new BoxedFunction
            {
                Parameters =
                [
                    .. logic.Parameters.Select(p => new InformationItem { Name = p.Name, TypeRef = _types.Reference(p.TypeRef) }),
                    .. added.Select(a => new InformationItem { Name = a.Name, TypeRef = _types.Reference(TypeOf(a)) }),
                ],
                Body = Logic(logic.Body),
            },
        };
    }

    private string? TypeOf(VariableElement element) => element switch
    {
        _ when _pack.Registers.Any(r => r.Name == element.Name) || _pack.Readings.Any(r => r.Name == element.Name) => TypeExport.NameOf(element.Name),
        InputData => element.Variable?.TypeRef,
        _ => null,
    };

    private BoxedExpression? Logic(BoxedExpression? logic)
    {
        var rewritten = _closure.Rewrite(logic);
        if (rewritten is not DecisionTable table)
            return rewritten;
        return new DecisionTable
        {
            Id = table.Id,
            Extensions = table.Extensions,
            HitPolicy = table.HitPolicy,
            Aggregation = table.Aggregation,
            AnnotationNames = table.AnnotationNames,
            Inputs = table.Inputs,
            Outputs = [.. table.Outputs.Select(o => new OutputClause { Name = o.Name, TypeRef = _types.Reference(o.TypeRef), AllowedValues = o.AllowedValues, DefaultOutput = o.DefaultOutput })],
            Rules = table.Rules,
        };
    }

    private IEnumerable<PackCitation> RuleCitations(string owner, BoxedExpression? logic) => logic is not DecisionTable table
        ? []
        : table.Rules.Select(r => r.Id!).Append(ElementIds.OfRule(owner, ElementIds.OtherwiseLabel)).SelectMany(_pack.CitationsOf);

    private static InformationRequirement Information(string owner, VariableElement required)
    {
        var reference = ElementReference.To(required.Id!);
        return new InformationRequirement
        {
            Id = $"{owner}.information.{required.Id}",
            RequiredDecision = required is Decision ? reference : null,
            RequiredInput = required is InputData ? reference : null,
        };
    }

    private static IReadOnlyList<KnowledgeRequirement> Knowledge(string owner, IEnumerable<string> functions) =>
        [.. functions.Select(ElementIds.Of).Select(id => new KnowledgeRequirement { Id = $"{owner}.knowledge.{id}", RequiredKnowledge = ElementReference.To(id) })];

    private static IReadOnlyList<KnowledgeRequirement> Knowledge(DrgElement element) => element switch
    {
        Decision d => d.KnowledgeRequirements,
        BusinessKnowledgeModel f => f.KnowledgeRequirements,
        _ => [],
    };
}
