using Zhengling.Dmn.Model;

namespace Zhengling.Policies.Exchange.Import;

/// <summary>Lists the parts of a model that have no place in a pack at all.</summary>
/// <param name="model">The model.</param>
/// <param name="log">The list.</param>
internal sealed class Leftovers(DmnModel model, ImportLog log)
{
    /// <summary>Lists them.</summary>
    public void Collect()
    {
        foreach (var import in model.Imports)
            log.Add(import, $"引入的模型“{import.Name}”：政策包不引入别的模型。", $"The imported model \"{import.Name}\": packs import no models.");
        foreach (var artifact in model.Artifacts)
            log.Add(artifact, $"图上的{(artifact is TextAnnotation t ? $"注释“{t.Text}”" : "连线或框")}：政策包没有图。", "A note, line or frame of the diagram: packs have no diagram.");
        foreach (var collection in model.ElementCollections)
            log.Add(collection, $"元素集合“{collection.Name}”。", $"The element collection \"{collection.Name}\".");
        foreach (var business in model.BusinessContext)
            log.Add(business, $"业务背景“{business.Name}”。", $"The business context \"{business.Name}\".");
        if (model.DiagramXml is not null && model.Exporter != "zhengling")
            log.Add(model, "图（DMNDI）：政策包没有图，导出时另画。", "The diagram (DMNDI): packs have none; an export draws its own.");
        if (model.ExpressionLanguage is { } language && !language.Contains("FEEL", StringComparison.OrdinalIgnoreCase))
            log.Add(model, $"表达式语言“{language}”：政策包只用FEEL。", $"The expression language \"{language}\": packs use FEEL only.");
        foreach (var element in model.Elements)
            Element(element);
    }

    private void Element(DrgElement element)
    {
        if (element.Foreign is { } foreign && foreign.ExtensionElements.Count + foreign.Attributes.Count > 0)
            log.Add(element, $"“{element.Name}”上其他工具的扩展内容。", $"Extensions of other tools on \"{element.Name}\".");
        if (element is VariableElement { Variable: { } variable } && variable.Name != element.Name)
            log.Add(element, $"“{element.Name}”在政策包里叫“{variable.Name}”（它的变量名）。", $"\"{element.Name}\" is called \"{variable.Name}\" in the pack, as its variable.");
        switch (element)
        {
            case DecisionService:
                log.Add(element, $"决策服务“{element.Name}”：政策包没有决策服务。", $"The decision service \"{element.Name}\": packs have none.");
                break;
            case KnowledgeSource source when !source.Extensions.ContainsKey(ExchangeNotes.Citations):
                var rest = string.Join("，", ((IEnumerable<string?>)[source.SourceType, source.LocationUri, source.Description, source.Owner?.Href]).OfType<string>());
                if (rest.Length > 0 || source.AuthorityRequirements.Count > 0)
                    log.Add(source, $"知识来源“{source.Name}”只保留名称，其余不保留：{rest}", $"Of the knowledge source \"{source.Name}\" only the name is kept, not: {rest}");
                break;
        }

        if (element is Decision { References.Count: > 0 })
            log.Add(element, $"“{element.Name}”与目标、指标、机构、流程的关系。", $"The relations of \"{element.Name}\" to objectives, indicators, units and processes.");
    }
}
