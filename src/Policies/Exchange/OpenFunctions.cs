using Zhengling.Dmn.Compilation;
using Zhengling.Dmn.Model;
using Zhengling.Feel.BuiltIns;
using Zhengling.Feel.Diagnostics;
using Zhengling.Policies.Decisions;
using Zhengling.Policies.Evaluation;

namespace Zhengling.Policies.Exchange;

/// <summary>
/// The functions 未规定 and 酌情 of the pack format as business knowledge models: other tools evaluate them to null. Here they mean what
/// they mean in a pack, where evaluation is strict.
/// </summary>
public static class OpenFunctions
{
    private const string Parameter = "理由";

    internal static IReadOnlyList<BusinessKnowledgeModel> All { get; } =
    [
        Make("未规定", "条文没有规定；理由说明缺什么。不认识政令格式的工具得到null。"),
        Make("酌情", "条文留给有权机关裁量；理由说明裁量什么。不认识政令格式的工具得到null。"),
    ];

    /// <summary>Whether an element only declares a function of the pack format.</summary>
    /// <param name="element">An element of a model.</param>
    public static bool IsDeclaration(DrgElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return element is BusinessKnowledgeModel && element.Extensions.GetValueOrDefault(ExchangeNotes.Role) == ExchangeNotes.Open;
    }

    /// <summary>
    /// Compiles a model for strict evaluation: where it declares 未规定 and 酌情, they mean what they mean in a pack, not null.
    /// </summary>
    /// <param name="model">A model, exported or of another tool.</param>
    /// <param name="imports">The models it imports.</param>
    public static CompiledModel CompileStrict(DmnModel model, IEnumerable<DmnModel>? imports = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        var bound = model.Elements.Any(IsDeclaration) ? Bound(model) : model;
        return CompiledModel.Compile(bound, imports, Library);
    }

    private static DmnModel Bound(DmnModel m) => new()
    {
        Id = m.Id,
        Name = m.Name,
        Namespace = m.Namespace,
        Origin = m.Origin,
        Imports = m.Imports,
        ItemDefinitions = m.ItemDefinitions,
        ExpressionLanguage = m.ExpressionLanguage,
        TypeLanguage = m.TypeLanguage,
        Elements = [.. m.Elements.Select(e => IsDeclaration(e) && All.Any(f => f.Name == e.Name) ? Make(e.Name, "", $"{Alias}{e.Name}({Parameter})", e.Id) : e)],
    };

    // In the body of a knowledge model its own name means itself, so the function is known there by another.
    private const string Alias = "政令";

    private static FeelLibrary Library { get; } = FeelLibrary.Standard
        .With(PackFunctions.Open(Alias + "未规定", Messages.NotDetermined))
        .With(PackFunctions.Open(Alias + "酌情", PackFunctions.Discretion));

    private static BusinessKnowledgeModel Make(string name, string description, string body = "null", string? id = null) => new()
    {
        Id = id ?? ElementIds.Of(name),
        Name = name,
        Description = description,
        Extensions = new Dictionary<string, string> { [ExchangeNotes.Role] = ExchangeNotes.Open },
        Variable = new InformationItem { Name = name },
        EncapsulatedLogic = new BoxedFunction
        {
            Parameters = [new InformationItem { Name = Parameter, TypeRef = "string" }],
            Body = LiteralExpression.Of(body),
        },
    };
}
