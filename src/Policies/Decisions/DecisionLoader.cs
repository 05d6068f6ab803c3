using Zhengling.Dmn.Model;
using Zhengling.Policies.Citations;
using Zhengling.Policies.Diagnostics;
using Zhengling.Policies.Loading;
using Zhengling.Policies.Readings;
using Zhengling.Policies.Types;

namespace Zhengling.Policies.Decisions;

/// <summary>Reads <c>## 测算</c> sections into decisions and functions of the pack's decision model.</summary>
/// <param name="types">The types of the pack.</param>
/// <param name="names">The names taken in the pack.</param>
/// <param name="readings">The pack's readings.</param>
/// <param name="csv">Reads a linked table.</param>
/// <param name="diagnostics">Where what is wrong is reported.</param>
internal sealed class DecisionLoader(TypeSyntax types, NameTable names, IReadOnlyList<Reading> readings, Func<CsvLinkBlock, TableText?> csv, DiagnosticBag diagnostics)
{
    private const string InputColumn = "输入";
    private static readonly string[] InputColumns = [InputColumn, "类型", "单位", "说明", "依据"];

    private readonly Dictionary<string, InputDescription> _inputs = new(StringComparer.Ordinal);

    /// <summary>The inputs, in the order in which they are first declared.</summary>
    public List<InputDescription> Inputs { get; } = [];

    /// <summary>The decisions as people know them.</summary>
    public List<DecisionDescription> Descriptions { get; } = [];

    /// <summary>Decisions and business knowledge models.</summary>
    public List<DrgElement> Elements { get; } = [];

    /// <summary>The citations of rules, by rule id.</summary>
    public Dictionary<string, IReadOnlyList<PackCitation>> RuleCitations { get; } = new(StringComparer.Ordinal);

    /// <summary>The citations of functions, by id.</summary>
    public Dictionary<string, IReadOnlyList<PackCitation>> FunctionCitations { get; } = new(StringComparer.Ordinal);

    /// <summary>First pass: the inputs of a section, so that tables anywhere in the pack know their types.</summary>
    public void ReadInputs(PackSection section)
    {
        foreach (var table in section.Blocks.OfType<TableBlock>().Select(b => b.Table).Where(t => t.Header[0].Text == InputColumn))
        {
            if (!TableColumns.Check(table, InputColumns, [InputColumn, "类型"], diagnostics))
                continue;
            foreach (var row in TableColumns.Rows(table))
                ReadInput(row);
        }
    }

    /// <summary>Second pass: the decisions and functions of a section.</summary>
    public void ReadDecisions(PackSection section)
    {
        var own = section.Children.FirstOrDefault(c => c.Heading.Word != FunctionHeading.Word && c.Heading.Title == section.Heading.Name);
        foreach (var child in section.Children)
        {
            if (child.Heading.Title.Length == 0)
                diagnostics.Error(PackMessages.NameMissing("###"), child.Heading.Origin);
            else if (child.Heading.Word == FunctionHeading.Word)
                ReadFunction(child);
            else
                ReadDecision(child.Heading.Title, child == own ? section.Heading : child.Heading, child, child == own, section);
        }

        if (own is null)
            ReadDecision(section.Heading.Name, section.Heading, section, isPublished: true, section);
        else if (Bodies(section).Any())
            diagnostics.Error(PackMessages.SecondBody(section.Heading.Name), section.Heading.Origin);
    }

    private void ReadInput(Func<string, CellText?> row)
    {
        var (name, type) = (row(InputColumn)!, row("类型")!);
        if (name.IsEmpty)
        {
            diagnostics.Error(PackMessages.EmptyCell(InputColumn), name.Origin);
            return;
        }

        if (_inputs.TryGetValue(name.Text, out var known))
        {
            if (!type.IsEmpty && type.Text != known.Use.Text)
                diagnostics.Error(PackMessages.InputDiffers(name.Text, known.Origin.ToString()), type.Origin);
            return;
        }

        if (types.Read(type, diagnostics) is not { } use || !names.Take(name.Text, name.Origin))
            return;
        var input = new InputDescription(
            name.Text, use, FieldTable.NullIfEmpty(row("单位")), FieldTable.NullIfEmpty(row("说明")), Citations(row("依据")), name.Origin);
        _inputs.Add(input.Name, input);
        Inputs.Add(input);
    }

    private IReadOnlyList<PackCitation> Citations(CellText? cell)
    {
        if (cell is not { IsEmpty: false })
            return [];
        var citations = PackCitation.ParseAll(cell.Text, cell.Origin, out var bad);
        foreach (var wrong in bad)
            diagnostics.Error(PackMessages.BadCitation(wrong), cell.Origin);
        return citations;
    }

    private void ReadDecision(string name, Heading heading, PackSection body, bool isPublished, PackSection section)
    {
        if (!names.Take(name, heading.Origin) || ReadBody(name, body, _ => null) is not { } expression)
            return;
        var unit = body.Heading.Unit ?? heading.Unit;
        var citations = body.Heading.Citations.Count > 0 ? body.Heading.Citations : heading.Citations;
        Descriptions.Add(new DecisionDescription
        {
            Name = name,
            IsPublished = isPublished,
            Unit = unit,
            Description = isPublished ? section.Description ?? body.Description : body.Description,
            Citations = citations,
            Origin = heading.Origin,
        });
        Elements.Add(new Decision
        {
            Id = ElementIds.Of(name),
            Name = name,
            Description = body.Description,
            Origin = heading.Origin,
            Variable = new InformationItem { Name = name },
            Expression = expression,
        });
    }

    private void ReadFunction(PackSection section)
    {
        if (FunctionHeading.Read(section.Heading, types, diagnostics) is not { } function || !names.Take(function.Name, section.Heading.Origin))
            return;
        var parameterTypes = function.Parameters.ToDictionary(p => p.Name, p => p.Use?.Type, StringComparer.Ordinal);
        if (ReadBody(function.Name, section, name => parameterTypes.GetValueOrDefault(name)) is not { } body)
            return;
        var id = ElementIds.Of(function.Name);
        FunctionCitations[id] = section.Heading.Citations;
        Elements.Add(new BusinessKnowledgeModel
        {
            Id = id,
            Name = function.Name,
            Description = section.Description,
            Origin = section.Heading.Origin,
            Variable = new InformationItem { Name = function.Name },
            EncapsulatedLogic = new BoxedFunction { Parameters = function.Items, Body = body, Origin = section.Heading.Origin },
        });
    }

    private BoxedExpression? ReadBody(string name, PackSection section, Func<string, PackType?> parameterType)
    {
        var bodies = Bodies(section).ToList();
        if (bodies.Count == 0)
        {
            diagnostics.Error(PackMessages.BodyMissing(name), section.Heading.Origin);
            return null;
        }

        foreach (var extra in bodies.Skip(1))
            diagnostics.Error(PackMessages.SecondBody(name), extra.Origin);
        switch (bodies[0])
        {
            case FeelBlock feel:
                return LiteralExpression.Of(feel.Text, feel.Origin, ElementIds.Of(name + ".feel"));
            case TableBlock table:
                return Table(name, table.Table, section, parameterType);
            case CsvLinkBlock link:
                return csv(link) is { } linked ? Table(name, linked, section, parameterType) : null;
            default:
                return null;
        }
    }

    private DecisionTable? Table(string name, TableText table, PackSection section, Func<string, PackType?> parameterType)
    {
        var complete = section.Line(TableNotes.Complete);
        if (complete is { Text: not "是" } wrong)
            diagnostics.Error(PackMessages.BadCompleteLine(wrong.Text), wrong.Origin);
        return new DecisionTableLoader(types, n => parameterType(n) ?? DeclaredType(n), RuleCitations, diagnostics)
            .Read(name, table, complete is not null);
    }

    private PackType? DeclaredType(string name) =>
        readings.Any(r => r.Name == name) ? new ScalarType(ScalarKind.String) : _inputs.GetValueOrDefault(name)?.Use.Type;

    private static IEnumerable<PackBlock> Bodies(PackSection section) =>
        section.Blocks.Where(b => b is FeelBlock or CsvLinkBlock || (b is TableBlock t && t.Table.Header[0].Text != InputColumn));
}
