using Zhengling.Dmn.Model;
using Zhengling.Policies.Types;

namespace Zhengling.Policies.Exchange.Import;

/// <summary>Writes item definitions as a pack's types: structures as <c>## 类型</c>, the others at the place of their use.</summary>
internal sealed class TypeImport
{
    /// <summary>What stands where the model leaves a type open; <c>check</c> reports it.</summary>
    public const string Placeholder = "待填";

    private static readonly Dictionary<string, string> BuiltIn = new(StringComparer.Ordinal)
    {
        ["number"] = "number",
        ["string"] = "string",
        ["boolean"] = "boolean",
        ["date"] = "date",
        ["time"] = "time",
        ["date and time"] = "date and time",
        ["dateTime"] = "date and time",
        ["days and time duration"] = "days and time duration",
        ["dayTimeDuration"] = "days and time duration",
        ["years and months duration"] = "years and months duration",
        ["yearMonthDuration"] = "years and months duration",
    };

    private readonly ImportLog _log;
    private readonly Dictionary<string, ItemDefinition> _definitions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken;
    private readonly Dictionary<ItemDefinition, string?> _structures = [];
    private readonly List<string> _sections = [];

    public TypeImport(DmnModel model, ImportLog log)
    {
        _log = log;
        _taken = [.. model.Elements.OfType<VariableElement>().Select(e => e.VariableName)];
        foreach (var definition in model.ItemDefinitions)
            _definitions.TryAdd(definition.Name, definition);
    }

    /// <summary>The sections <c>## 类型</c>, those that others need first.</summary>
    public string Sections => string.Concat(_sections);

    /// <summary>Writes every structure of the model, used or not.</summary>
    /// <param name="skip">The names of types that are something else in a pack.</param>
    public void ReadAll(IReadOnlySet<string> skip)
    {
        foreach (var definition in _definitions.Values.Where(d => !skip.Contains(d.Name)))
        {
            if (definition.Components.Count > 0)
                Structure(definition, definition.Name);
            if (definition.FunctionItem is not null)
                _log.Add(definition, $"函数类型“{definition.Name}”：政策包没有函数类型。", $"The function type \"{definition.Name}\": packs have none.");
        }
    }

    /// <summary>The type as a pack writes it, with its constraint; null where the model leaves it open or the pack can't say it.</summary>
    public string? Use(string? typeRef) => Resolve(typeRef) is { } type ? type.Base + (type.Constraint is { } c ? " " + c : "") : null;

    /// <summary>The type without constraints, for parameters; null as above.</summary>
    public string? Base(string? typeRef) => Resolve(typeRef)?.Base;

    /// <summary>Whether a type is text.</summary>
    public bool IsString(string? typeRef) => Base(typeRef) == "string";

    private (string Base, string? Constraint)? Resolve(string? typeRef)
    {
        if (typeRef is null)
            return null;
        if (BuiltIn.TryGetValue(typeRef, out var simple))
            return (simple, null);
        if (_definitions.TryGetValue(typeRef, out var definition))
            return Resolve(definition, definition.Name);
        return typeRef.StartsWith("list<", StringComparison.Ordinal) && Base(typeRef[5..^1].Trim()) is { } element ? ($"list<{element}>", null) : null;
    }

    private (string Base, string? Constraint)? Resolve(ItemDefinition definition, string name)
    {
        if (definition.TypeConstraint is { } whole)
            _log.Add(definition, $"类型“{name}”对整个值的限制：{whole.Text}", $"The type \"{name}\" restricts the whole value: {whole.Text}");
        var (type, inner) = definition.Components.Count > 0
            ? (Structure(definition, name), null)
            : Resolve(definition.TypeRef) is { } found ? (found.Base, found.Constraint) : (null, null);
        if (type is null)
            return null;
        var constraint = definition.AllowedValues is { } allowed ? MarkdownText.OneLine(allowed.Text.Text) : null;
        if (constraint is not null && (inner is not null || definition.IsCollection || definition.Components.Count > 0))
        {
            var lost = inner ?? constraint;
            _log.Add(definition, $"类型“{name}”的限制“{lost}”：政策包只限制简单类型，且只有一层。", $"The constraint \"{lost}\" of the type \"{name}\": packs restrict simple types only, once.");
            constraint = inner is null ? null : constraint;
        }

        return definition.IsCollection ? ($"list<{type}>", null) : (type, constraint ?? (definition.IsCollection ? null : inner));
    }

    private string? Structure(ItemDefinition definition, string name)
    {
        if (_structures.TryGetValue(definition, out var known))
        {
            if (known is null)
                _log.Add(definition, $"类型“{name}”含有自身。", $"The type \"{name}\" contains itself.");
            return known;
        }

        _structures[definition] = null;
        var own = name;
        while (!_taken.Add(own))
            own += "类型";
        if (own != definition.Name)
            _log.Add(definition, $"类型“{definition.Name}”在政策包里叫“{own}”。", $"The type \"{definition.Name}\" is called \"{own}\" in the pack.");
        var rows = definition.Components.Select(c => (IReadOnlyList<string>)[c.Name, Field(c, own), c.Extensions.GetValueOrDefault(ExchangeNotes.Unit, ""), Note(c)]).ToList();
        _sections.Add($"## 类型 {own}\n\n{(definition.Description is { } d ? MarkdownText.Paragraph(d) : "")}{MarkdownText.Table(["字段", "类型", "单位", "说明"], rows)}\n");
        return _structures[definition] = own;
    }

    private string Field(ItemDefinition component, string parent)
    {
        if (component.Extensions.TryGetValue(ExchangeNotes.Type, out var text))
            return text;
        if (Resolve(component, component.Components.Count > 0 ? parent + component.Name : component.Name) is { } type)
            return type.Base + (type.Constraint is { } c ? " " + c : "");
        _log.Add(component, $"字段“{component.Name}”没有确定的类型，请填写。", $"The field \"{component.Name}\" has no definite type; fill it in.");
        return Placeholder;
    }

    private static string Note(ItemDefinition c) =>
        c.Extensions.GetValueOrDefault(ExchangeNotes.Description) ?? (c.Extensions.ContainsKey(ExchangeNotes.Type) ? "" : c.Description ?? "");
}
