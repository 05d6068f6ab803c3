using System.Text;
using Zhengling.Dmn.Model;
using Zhengling.Policies.Decisions;

namespace Zhengling.Policies.Exchange.Import;

/// <summary>Writes decisions, functions and inputs as <c>## 测算</c> sections: one for each decision that no other requires or that a pack published.</summary>
internal sealed class DecisionImport
{
    private const int LongTable = 40;

    private readonly DmnModel _model;
    private readonly TypeImport _types;
    private readonly ImportedFiles _files;
    private readonly ImportLog _log;
    private readonly BoxedText _boxed;
    private readonly TableImport _tables;
    private readonly StringBuilder _lifted = new();
    private readonly HashSet<string> _names;
    private readonly Dictionary<string, DrgElement> _byId;

    public DecisionImport(DmnModel model, TypeImport types, ImportedFiles files, ImportLog log)
    {
        (_model, _types, _files, _log) = (model, types, files, log);
        _boxed = new BoxedText(types, log, Lift);
        _tables = new TableImport(types, log);
        _names = [.. model.Elements.OfType<VariableElement>().Select(e => e.VariableName)];
        _byId = model.Elements.Where(e => e.Id is not null).DistinctBy(e => e.Id).ToDictionary(e => e.Id!, StringComparer.Ordinal);
    }

    /// <summary>The sections.</summary>
    public string Write()
    {
        var decisions = _model.Decisions.Where(d => !RegisterImport.IsRegister(d)).ToList();
        var published = Published(decisions);
        var inputs = _model.InputData.Where(i => !PackImporter.IsReading(i)).ToList();
        var functions = _model.Elements.OfType<BusinessKnowledgeModel>().Where(f => !OpenFunctions.IsDeclaration(f)).ToList();
        if (published.Count == 0)
        {
            foreach (var element in inputs.Concat<DrgElement>(functions))
                _log.Add(element, $"“{element.Name}”：模型没有决策，政策包无处安放。", $"\"{element.Name}\": the model has no decision, so the pack has no place for it.");
            return "";
        }

        var placed = published.ToHashSet();
        var sections = published.Select(p => (Decision: p, Own: Below(p).Where(d => decisions.Contains(d) && placed.Add(d)).OrderBy(decisions.IndexOf).ToList())).ToList();
        sections[0].Own.AddRange(decisions.Where(placed.Add));
        var declared = new HashSet<InputData>();
        var text = new StringBuilder();
        foreach (var (decision, own) in sections)
        {
            var needed = own.Prepend(decision).SelectMany(d => d.InformationRequirements).Select(r => r.RequiredInput).OfType<ElementReference>()
                .Select(r => _byId.GetValueOrDefault(r.Id)).ToHashSet();
            var first = decision == sections[0].Decision;
            var table = inputs.Where(i => (needed.Contains(i) || (first && !IsRequired(i))) && declared.Add(i)).ToList();
            text.Append(Section(decision, own, table, first ? functions : []));
        }

        return text.ToString();
    }

    // What no requirement names by id is declared in the first section.
    private bool IsRequired(InputData input) =>
        _model.Decisions.Any(d => d.InformationRequirements.Any(r => r.RequiredInput?.Id == input.Id && input.Id is not null));

    private static List<Decision> Published(List<Decision> decisions)
    {
        var marked = decisions.Where(d => d.Extensions.GetValueOrDefault(ExchangeNotes.Role) == ExchangeNotes.Published).ToList();
        if (marked.Count > 0)
            return marked;
        var required = decisions.SelectMany(d => d.InformationRequirements.Where(r => r.RequiredDecision?.Id != d.Id)).Select(r => r.RequiredDecision?.Id).ToHashSet();
        var top = decisions.Where(d => d.Id is null || !required.Contains(d.Id)).ToList();
        return top.Count > 0 ? top : decisions;
    }

    private IEnumerable<Decision> Below(Decision decision)
    {
        var seen = new HashSet<Decision>();
        var open = new Queue<Decision>([decision]);
        while (open.TryDequeue(out var next))
        {
            foreach (var required in next.InformationRequirements.Select(r => r.RequiredDecision).OfType<ElementReference>().Select(r => _byId.GetValueOrDefault(r.Id)).OfType<Decision>())
            {
                if (seen.Add(required))
                    open.Enqueue(required);
            }
        }

        return seen;
    }

    private string Section(Decision decision, List<Decision> own, List<InputData> inputs, List<BusinessKnowledgeModel> functions)
    {
        var body = Body(decision.VariableName, decision.Expression, [], _ => null, decision);
        var children = string.Concat(own.Select(Supporting).Concat(functions.Select(Function)));
        children = _lifted + children;
        _lifted.Clear();
        return $"## 测算 {Heading(decision)}\n\n{Description(decision)}{Inputs(inputs)}"
            + (children.Length == 0 ? body : $"{children}### {decision.VariableName}\n\n{body}");
    }

    private string Supporting(Decision decision)
    {
        var body = Body(decision.VariableName, decision.Expression, [], _ => null, decision);
        return $"### {Heading(decision)}\n\n{Description(decision)}{body}";
    }

    private string Function(BusinessKnowledgeModel function)
    {
        var logic = function.EncapsulatedLogic;
        var parameters = logic?.Parameters ?? [];
        BoxedExpression? body = logic is { Kind: not FunctionKind.Feel } ? logic : logic?.Body;
        var text = Body(function.VariableName, body, [.. parameters.Select(p => p.Name)], name => parameters.FirstOrDefault(p => p.Name == name)?.TypeRef, function);
        return $"### 函数 {function.VariableName}({string.Join(", ", parameters.Select(_boxed.Parameter))}){Citations(function, function.AuthorityRequirements)}\n\n{Description(function)}{text}";
    }

    private string Body(string owner, BoxedExpression? expression, IReadOnlyList<string> locals, Func<string, string?> parameterType, DrgElement element)
    {
        if (expression is DecisionTable table)
            return Table(owner, table, parameterType);
        if (expression is not null)
            return MarkdownText.Feel(_boxed.Write(expression, owner, locals));
        _log.Add(element, $"“{owner}”没有逻辑，写成了未规定。", $"\"{owner}\" has no logic; it was written as not determined.");
        return MarkdownText.Feel("未规定(\"DMN模型没有给出逻辑\")");
    }

    private string Table(string owner, DecisionTable table, Func<string, string?> parameterType)
    {
        var (header, rows) = _tables.Write(owner, table, name => _types.IsString(
            parameterType(name) ?? _model.InputData.FirstOrDefault(i => i.VariableName == name)?.Variable?.TypeRef));
        var complete = table.Extensions.ContainsKey(TableNotes.Complete) ? $"{TableNotes.Complete}：是\n\n" : "";
        return complete + (rows.Count > LongTable ? _files.Add(owner, header, rows) : MarkdownText.Table(header, rows) + "\n");
    }

    private string Lift(string owner, IReadOnlyList<string> locals, DecisionTable table)
    {
        var name = owner + "表";
        while (!_names.Add(name))
            name += "一";
        _lifted.Append("### 函数 ").Append(name).Append('(').AppendJoin(", ", locals).Append(")\n\n").Append(Table(name, table, _ => null));
        _log.Add(table, $"“{owner}”里的判定表成了函数“{name}”。", $"The decision table inside \"{owner}\" became the function \"{name}\".", owner);
        return name;
    }

    private string Inputs(List<InputData> inputs) => inputs.Count == 0 ? "" : MarkdownText.Table(
        ["输入", "类型", "单位", "说明", "依据"],
        inputs.Select(i => (IReadOnlyList<string>)
        [
            i.VariableName, InputType(i), i.Extensions.GetValueOrDefault(ExchangeNotes.Unit, ""),
            (i.Extensions.ContainsKey(ExchangeNotes.Type) ? i.Extensions.GetValueOrDefault(ExchangeNotes.Description) : i.Description) ?? "",
            i.Extensions.GetValueOrDefault(ExchangeNotes.Citations, ""),
        ])) + "\n";

    private string InputType(InputData input)
    {
        if ((input.Extensions.GetValueOrDefault(ExchangeNotes.Type) ?? _types.Use(input.Variable?.TypeRef)) is { } type)
            return type;
        _log.Add(input, $"输入“{input.Name}”没有确定的类型，请填写。", $"The input \"{input.Name}\" has no definite type; fill it in.");
        return TypeImport.Placeholder;
    }

    private string Heading(Decision decision) => decision.VariableName + Citations(decision, decision.AuthorityRequirements)
        + (decision.Extensions.TryGetValue(ExchangeNotes.Unit, out var unit) ? $" ({unit})" : "");

    private string Citations(DrgElement element, IReadOnlyList<AuthorityRequirement> requirements)
    {
        if (element.Extensions.TryGetValue(ExchangeNotes.Citations, out var own))
            return ReadingImport.Cited(own);
        var names = requirements.Select(r => r.RequiredAuthority).OfType<ElementReference>().Select(r => _byId.GetValueOrDefault(r.Id)).OfType<KnowledgeSource>()
            .Where(s => !s.Extensions.ContainsKey(ExchangeNotes.Citations))
            .Select(s => "外：" + MarkdownText.OneLine(s.Name).Replace('；', '，').Replace(';', ',').Replace('〔', '（').Replace('〕', '）'));
        return ReadingImport.Cited(string.Join('；', names));
    }

    private static string Description(DrgElement element)
    {
        var fromPack = element.Extensions.ContainsKey(ExchangeNotes.Description) || element.Extensions.ContainsKey(ExchangeNotes.Unit);
        var text = fromPack
            ? element.Extensions.GetValueOrDefault(ExchangeNotes.Description)
            : string.Join(' ', ((IEnumerable<string?>)
                [(element as Decision)?.Question, element.Description, element is Decision { AllowedAnswers: { } answers } ? $"可能的答案：{answers}" : null]).OfType<string>());
        return string.IsNullOrWhiteSpace(text) ? "" : MarkdownText.Paragraph(text);
    }
}
