using Zhengling.Dmn.Diagnostics;
using Zhengling.Dmn.Model;
using Zhengling.Feel.Compilation;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;

namespace Zhengling.Dmn.Compilation;

/// <summary>The item definitions of a model as FEEL types (DMN 1.5, 7.3.2).</summary>
internal sealed class TypeTable
{
    private readonly ModelScope _scope;
    private bool _looking;
    private readonly Dictionary<string, ItemDefinition> _items = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FeelType?> _types = new(StringComparer.Ordinal); // null: under way

    public TypeTable(ModelScope scope)
    {
        _scope = scope;
        foreach (var item in scope.Model.ItemDefinitions)
            if (!_items.TryAdd(item.Name, item))
                scope.Compilation.Report(DmnMessages.DuplicateName, item.Origin, item.Name);
    }

    /// <summary>All types that expressions of the model may name.</summary>
    public IReadOnlyDictionary<string, FeelType> All()
    {
        var all = new Dictionary<string, FeelType>(StringComparer.Ordinal);
        foreach (var (name, imported) in _scope.Imports)
            foreach (var (type, value) in imported.NamedTypes)
                all[name.Length == 0 ? type : $"{name}.{type}"] = value;
        foreach (var item in _items.Values)
            all[item.Name] = Item(item);
        return all;
    }

    /// <summary>The type that a type reference means; Any, with a diagnostic, for one that means none.</summary>
    /// <param name="typeRef">A FEEL type, an item definition's name, or a FEEL type text; null for Any.</param>
    /// <param name="owner">Who has the type, for messages.</param>
    /// <param name="place">Where it is written.</param>
    public FeelType Of(string? typeRef, string owner, SourceLocation? place)
    {
        if (string.IsNullOrWhiteSpace(typeRef))
            return FeelType.Any;
        if (Find(typeRef) is { } type)
            return type;
        _scope.Compilation.Report(DmnMessages.UnknownType, place, typeRef, owner);
        return FeelType.Any;
    }

    /// <summary>The item definition of that name, in this model or an imported one; null where there is none.</summary>
    public ItemDefinition? Definition(string? name) => name is null ? null : Look(name)?.Item;

    private FeelType? Find(string typeRef) =>
        Look(typeRef) is { } found ? found.Table.Item(found.Item) : FeelType.Named(typeRef) ?? Parse(typeRef);

    // An imported type has the import's name before its own; an import without name adds its types as they are (DMN 1.5, 6.3.3).
    private (TypeTable Table, ItemDefinition Item)? Look(string name)
    {
        if (_items.TryGetValue(name, out var own))
            return (this, own);
        if (_looking)
            return null; // models may import each other
        _looking = true;
        var found = LookInImports(name);
        _looking = false;
        return found;
    }

    private (TypeTable Table, ItemDefinition Item)? LookInImports(string name)
    {
        foreach (var (prefix, imported) in _scope.Imports)
        {
            var local = prefix.Length == 0 ? name : name.StartsWith(prefix + ".", StringComparison.Ordinal) ? name[(prefix.Length + 1)..] : null;
            if (local is not null && imported.Types.Look(local) is { } found)
                return found;
        }

        return null;
    }

    private FeelType? Parse(string text)
    {
        var names = new FeelScope([], _items.Values.Where(i => text.Contains(i.Name, StringComparison.Ordinal))
            .ToDictionary(i => i.Name, Item, StringComparer.Ordinal));
        return FeelExpression.ResolveType(text, names);
    }

    private FeelType Item(ItemDefinition item)
    {
        if (_types.TryGetValue(item.Name, out var known))
        {
            if (known is not null)
                return known;
            _scope.Compilation.Report(DmnMessages.TypeCycle, item.Origin, item.Name);
            return FeelType.Any;
        }

        _types[item.Name] = null;
        return (_types[item.Name] = Build(item))!;
    }

    private FeelType Build(ItemDefinition item)
    {
        FeelType type;
        if (item.FunctionItem is { } function)
            type = new FunctionType(
                [.. function.Parameters.Select(p => Of(p.TypeRef, p.Name, p.Origin))],
                Of(function.OutputTypeRef, item.Name, function.Origin));
        else if (item.Components.Count > 0)
            type = new ContextType([.. item.Components.Select(c => new ContextTypeEntry(c.Name, Build(c)))]);
        else
            type = Of(item.TypeRef, item.Name, item.Origin);
        if (item.AllowedValues is { } allowed)
            type = Constrain(item.Name, type, allowed);
        if (item.IsCollection)
            type = new ListType(type);
        return item.TypeConstraint is { } constraint ? Constrain(item.Name, type, constraint) : type;
    }

    private ConstrainedType Constrain(string name, FeelType type, UnaryTests tests)
    {
        var compiled = FeelExpression.CompileUnaryTests(
            tests.Text.Text, type, FeelScope.Empty, _scope.Compilation.Library, Sites.Origin(tests.Text.Origin));
        _scope.Compilation.Diagnostics.AddRange(compiled.Diagnostics);
        return new ConstrainedType(
            name, type, value => compiled.Evaluate(value, [], new EvaluationContext()) is true, tests.Text.Text);
    }
}
