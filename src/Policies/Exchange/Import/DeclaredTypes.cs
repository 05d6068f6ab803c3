using Zhengling.Dmn.Model;

namespace Zhengling.Policies.Exchange.Import;

/// <summary>
/// Lists the declared types of decisions that say more than their logic does. A pack's decision has the type of its logic; a declared one
/// would convert the value or refuse it.
/// </summary>
internal static class DeclaredTypes
{
    /// <summary>Lists them.</summary>
    public static void Collect(DmnModel model, ImportLog log)
    {
        var typed = model.Decisions.Where(d => d.Variable?.TypeRef is not (null or "Any") && !RegisterImport.IsRegister(d)).ToList();
        if (typed.Count == 0)
            return;
        var declared = OpenFunctions.CompileStrict(model).Decisions.ToLookup(d => d.Name, d => d.Type, StringComparer.Ordinal);
        var inferred = OpenFunctions.CompileStrict(Untyped(model)).Decisions.ToLookup(d => d.Name, d => d.Type, StringComparer.Ordinal);
        foreach (var decision in typed)
        {
            if (declared[decision.Name].FirstOrDefault() is { } type && inferred[decision.Name].FirstOrDefault() is { } own && !own.ConformsTo(type))
            {
                log.Add(
                    decision, $"“{decision.Name}”声明的类型{decision.Variable!.TypeRef}：政策包按内容推定为{own}，不再转换。",
                    $"The declared type {decision.Variable.TypeRef} of \"{decision.Name}\": packs infer {own} and convert nothing.");
            }
        }
    }

    private static DmnModel Untyped(DmnModel m) => new()
    {
        Id = m.Id,
        Name = m.Name,
        Namespace = m.Namespace,
        Imports = m.Imports,
        ItemDefinitions = m.ItemDefinitions,
        Elements = [.. m.Elements.Select(e => e is Decision d && !RegisterImport.IsRegister(d) ? Untyped(d) : e)],
    };

    private static Decision Untyped(Decision d) => new()
    {
        Id = d.Id,
        Name = d.Name,
        Extensions = d.Extensions,
        Variable = new InformationItem { Name = d.VariableName },
        InformationRequirements = d.InformationRequirements,
        KnowledgeRequirements = d.KnowledgeRequirements,
        Expression = d.Expression,
    };
}
