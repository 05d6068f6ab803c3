using Zhengling.Dmn.Model;

namespace Zhengling.Policies.Exchange.Import;

/// <summary>
/// Writes boxed expressions as FEEL text. A decision table inside another expression becomes a function of its own, called with the
/// names that are known there.
/// </summary>
/// <param name="types">The types of the pack.</param>
/// <param name="log">What is left out.</param>
/// <param name="lift">Adds a function to the pack: base name, parameters, table; returns the function's name.</param>
internal sealed class BoxedText(TypeImport types, ImportLog log, Func<string, IReadOnlyList<string>, DecisionTable, string> lift)
{
    /// <summary>Writes an expression.</summary>
    /// <param name="expression">The expression; null is written as null.</param>
    /// <param name="owner">The name of what it belongs to.</param>
    /// <param name="locals">The names known at this place besides those of the model.</param>
    public string Write(BoxedExpression? expression, string owner, IReadOnlyList<string> locals)
    {
        switch (expression)
        {
            case LiteralExpression e:
                return Literal(e, owner);
            case BoxedContext e:
                return Context(e, owner, locals);
            case BoxedList e:
                return $"[{string.Join(", ", e.Elements.Select(x => Write(x, owner, locals)))}]";
            case Relation e:
                return $"[{string.Join(", ", e.Rows.Select(r => Row(e, r, owner, locals)))}]";
            case BoxedFunction { Kind: FunctionKind.Feel } e:
                return $"function({string.Join(", ", e.Parameters.Select(Parameter))}) {Part(e.Body, owner, [.. locals, .. e.Parameters.Select(p => p.Name)])}";
            case BoxedFunction e:
                log.Add(e, $"“{owner}”里的外部函数：政策包不运行{e.Kind}代码。", $"The external function in \"{owner}\": packs run no {e.Kind} code.", owner);
                return "null";
            case BoxedInvocation e:
                return $"{Write(e.Function, owner, locals)}({string.Join(", ", e.Bindings.Select(b => $"{b.Parameter.Name}: {Write(b.Expression, owner, locals)}"))})";
            case BoxedConditional e:
                return $"if {Write(e.If.Expression, owner, locals)} then {Part(e.Then.Expression, owner, locals)} else {Part(e.Else.Expression, owner, locals)}";
            case BoxedFilter e:
                return $"({Write(e.In.Expression, owner, locals)})[{Write(e.Match.Expression, owner, [.. locals, "item"])}]";
            case BoxedFor e:
                return $"for {Iteration(e, owner, locals)} return {Part(e.Return.Expression, owner, [.. locals, Variable(e), "partial"])}";
            case BoxedSome e:
                return $"some {Iteration(e, owner, locals)} satisfies {Part(e.Satisfies.Expression, owner, [.. locals, Variable(e)])}";
            case BoxedEvery e:
                return $"every {Iteration(e, owner, locals)} satisfies {Part(e.Satisfies.Expression, owner, [.. locals, Variable(e)])}";
            case DecisionTable e:
                return $"{lift(owner, locals, e)}({string.Join(", ", locals)})";
            default:
                return "null";
        }
    }

    /// <summary>A parameter, with its type where the pack can say it.</summary>
    public string Parameter(InformationItem parameter) => types.Base(parameter.TypeRef) is { } type ? $"{parameter.Name}: {type}" : parameter.Name;

    private string Part(BoxedExpression? expression, string owner, IReadOnlyList<string> locals) => $"({Write(expression, owner, locals)})";

    private string Literal(LiteralExpression e, string owner)
    {
        if (e.ExpressionLanguage is { } language && !language.Contains("FEEL", StringComparison.OrdinalIgnoreCase))
            log.Add(e, $"表达式语言“{language}”：政策包只用FEEL。", $"The expression language \"{language}\": packs use FEEL only.", owner);
        if (e.ImportedValuesXml is not null)
            log.Add(e, "引入的值：政策包不从别处引入表达式。", "Imported values: packs import no expressions.", owner);
        return string.IsNullOrWhiteSpace(e.Text?.Text) ? "null" : e.Text.Text.Trim();
    }

    private string Context(BoxedContext context, string owner, IReadOnlyList<string> locals)
    {
        var known = locals.ToList();
        var entries = new List<string>();
        string? result = null;
        foreach (var entry in context.Entries)
        {
            var key = entry.Variable?.Name;
            if (entry.Variable is { TypeRef: not (null or "Any") } typed)
                log.Add(typed, $"“{owner}”里“{typed.Name}”声明的类型{typed.TypeRef}：政策包按内容推定。", $"The declared type {typed.TypeRef} of \"{typed.Name}\" in \"{owner}\": packs infer it.");
            if (key is null)
            {
                result = "结果";
                while (known.Contains(result))
                    result += "值";
            }

            entries.Add($"  {key ?? result}: {Write(entry.Expression, key is null ? owner : $"{owner}的{key}", known)}");
            known.Add(key ?? result!);
        }

        var text = $"{{\n{string.Join(",\n", entries)}\n}}";
        return result is null ? text : $"{text}.{result}";
    }

    private string Row(Relation relation, BoxedList row, string owner, IReadOnlyList<string> locals) =>
        $"{{ {string.Join(", ", relation.Columns.Zip(row.Elements, (c, e) => $"{c.Name}: {Write(e, owner, locals)}"))} }}";

    private string Iteration(BoxedIterator e, string owner, IReadOnlyList<string> locals) => $"{Variable(e)} in {Part(e.In.Expression, owner, locals)}";

    private static string Variable(BoxedIterator e) => string.IsNullOrWhiteSpace(e.Variable) ? "item" : e.Variable;
}
