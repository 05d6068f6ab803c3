using Zhengling.Dmn.Model;
using Zhengling.Feel.Syntax;

namespace Zhengling.Dmn.Compilation;

/// <summary>
/// Finds which names the texts of some logic may mention, before they are parsed: more rather than fewer. These are compiled first, so
/// that their types are known, and are what the logic sees. White space counts for nothing, as in names with operators (<c>a - b</c>).
/// </summary>
internal sealed class Mentions
{
    private readonly string _text;
    private readonly bool _hasComments;

    private Mentions(string text)
    {
        _text = WithoutSpace(text);
        _hasComments = _text.Contains("//", StringComparison.Ordinal) || _text.Contains("/*", StringComparison.Ordinal);
    }

    public static Mentions Of(BoxedExpression? logic) => new(string.Join('\n', Texts(logic)));

    public bool Contains(GraphNode node) => _hasComments || _text.Contains(node.CompactName, StringComparison.Ordinal);

    public static string WithoutSpace(string text) =>
        text.Any(Lexer.IsBlank) ? string.Concat(text.Where(c => !Lexer.IsBlank(c))) : text;

    private static IEnumerable<string> Texts(BoxedExpression? logic) => logic switch
    {
        LiteralExpression literal => literal.Text is null ? [] : [literal.Text.Text],
        UnaryTests tests => [tests.Text.Text],
        DecisionTable table =>
        [
            .. table.Inputs.SelectMany(i => Texts(i.Expression)),
            .. table.Outputs.SelectMany(o => Texts(o.DefaultOutput)),
            .. table.Rules.SelectMany(r => r.InputEntries.SelectMany(Texts).Concat(r.OutputEntries.SelectMany(Texts)))
                .Where(MayName).Distinct(StringComparer.Ordinal),
        ],
        BoxedContext context => context.Entries.SelectMany(e => Texts(e.Expression)),
        BoxedList list => list.Elements.SelectMany(Texts),
        Relation relation => relation.Rows.SelectMany(Texts),
        BoxedFunction function => Texts(function.Body),
        BoxedInvocation invocation => Texts(invocation.Function).Concat(invocation.Bindings.SelectMany(b => Texts(b.Expression))),
        BoxedConditional c => [.. Texts(c.If.Expression), .. Texts(c.Then.Expression), .. Texts(c.Else.Expression)],
        BoxedFilter filter => [.. Texts(filter.In.Expression), .. Texts(filter.Match.Expression)],
        BoxedFor loop => [.. Texts(loop.In.Expression), .. Texts(loop.Return.Expression)],
        BoxedSome some => [.. Texts(some.In.Expression), .. Texts(some.Satisfies.Expression)],
        BoxedEvery every => [.. Texts(every.In.Expression), .. Texts(every.Satisfies.Expression)],
        _ => [],
    };

    // Cells that are a plain string or number mention nothing; long tables consist of them.
    private static bool MayName(string cell) =>
        cell is not ("-" or "") && !(cell[0] == '"' && cell.IndexOf('"', 1) == cell.Length - 1)
        && !cell.All(c => char.IsAsciiDigit(c) || c == '.');
}
