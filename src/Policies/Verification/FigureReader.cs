using Zhengling.Dmn.Model;
using Zhengling.Feel.Syntax;
using Zhengling.Policies.Citations;
using Zhengling.Policies.Decisions;
using Zhengling.Policies.Evaluation;
using Zhengling.Policies.Registers;

namespace Zhengling.Policies.Verification;

/// <summary>Collects the figures of a pack with the citations that answer for them.</summary>
internal sealed class FigureReader
{
    private const string Basis = "依据";

    private readonly Pack _pack;
    private readonly INameScope _names;

    private FigureReader(CompiledPack pack)
    {
        _pack = pack.Pack;
        _names = new PackNames(pack);
    }

    /// <summary>The figures, in the order of the pack: registers, inputs, decisions and functions.</summary>
    public static IEnumerable<Figure> Read(CompiledPack pack)
    {
        var reader = new FigureReader(pack);
        return reader._pack.Registers.SelectMany(reader.OfRegister)
            .Concat(reader._pack.Inputs.SelectMany(reader.OfInput))
            .Concat(reader._pack.Model.Elements.SelectMany(reader.OfElement));
    }

    private IEnumerable<Figure> OfRegister(Register register)
    {
        var names = register.Fields.Select(f => f.Name).ToList();
        var (key, basis) = (names.IndexOf(register.Key), names.IndexOf(Basis));
        foreach (var row in register.Rows)
        {
            var cited = basis < 0 ? [] : PackCitation.ParseAll(Bare(row[basis]), row[basis].Origin!, out _);
            foreach (var cell in row.Where((_, column) => column != key)) // a running number that names the row is no figure
            {
                foreach (var figure in Of(FeelFigures.OfExpression(cell, _names), $"{register.Name}.{Bare(row[key])}", false, cited.Count > 0 ? cited : register.Citations))
                    yield return figure;
            }
        }
    }

    private IEnumerable<Figure> OfInput(InputDescription input) =>
        input.Use.Constraint is { } constraint && input.Citations.Count > 0
            ? Of(FeelFigures.OfTests(constraint, _names), input.Name, true, input.Citations)
            : [];

    private IEnumerable<Figure> OfElement(DrgElement element) => element switch
    {
        Decision { Expression: not Relation } d => OfBody(d, d.Expression),
        BusinessKnowledgeModel { EncapsulatedLogic: { } logic } f => OfBody(f, logic.Body),
        _ => [],
    };

    private IEnumerable<Figure> OfBody(DrgElement element, BoxedExpression? body)
    {
        var own = _pack.CitationsOf(ElementIds.Of(element.Name));
        if (own.Count == 0)
            own = SectionCitations(element);
        return body switch
        {
            LiteralExpression { Text: { } text } => Of(FeelFigures.OfExpression(text, _names), element.Name, false, own),
            DecisionTable table => OfTable(element.Name, table, own),
            _ => [],
        };
    }

    private IEnumerable<Figure> OfTable(string owner, DecisionTable table, IReadOnlyList<PackCitation> own)
    {
        var head = table.Inputs.Select(i => i.Expression.Text).Concat(table.Outputs.Select(o => o.DefaultOutput?.Text)).OfType<ExpressionText>()
            .SelectMany(text => Of(FeelFigures.OfExpression(text, _names), owner, false, own));
        var allowed = table.Inputs.Select(i => i.AllowedValues).Concat(table.Outputs.Select(o => o.AllowedValues)).OfType<UnaryTests>()
            .SelectMany(tests => Of(FeelFigures.OfTests(tests.Text, _names), owner, true, own));
        return head.Concat(allowed).Concat(table.Rules.SelectMany(rule =>
        {
            var place = $"{owner}.{rule.Label}";
            var cited = rule.Id is { } id && _pack.CitationsOf(id) is { Count: > 0 } ofRule ? ofRule : own;
            return rule.InputEntries.SelectMany(cell => Of(FeelFigures.OfTests(cell.Text, _names), place, true, cited))
                .Concat(rule.OutputEntries.Select(cell => cell.Text).OfType<ExpressionText>()
                    .SelectMany(text => Of(FeelFigures.OfExpression(text, _names), place, false, cited)));
        }));
    }

    /// <summary>The citations of the published decision under whose heading an element stands.</summary>
    private IReadOnlyList<PackCitation> SectionCitations(DrgElement element) => element.Origin is not { } at
        ? []
        : _pack.Decisions.Where(d => d.IsPublished && d.Origin.Line <= at.Line).MaxBy(d => d.Origin.Line)?.Citations ?? [];

    private static IEnumerable<Figure> Of(
        IEnumerable<(string Text, decimal? Value, SourceLocation Origin)> numbers, string place, bool isCondition, IReadOnlyList<PackCitation> citations) =>
        numbers.Select(n => new Figure(n.Text, n.Value, place, isCondition, citations, n.Origin));

    private static string Bare(ExpressionText cell) => cell.Text.Trim('"');
}
