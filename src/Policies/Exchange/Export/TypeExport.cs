using Zhengling.Dmn.Model;
using Zhengling.Policies.Decisions;
using Zhengling.Policies.Readings;
using Zhengling.Policies.Registers;
using Zhengling.Policies.Types;

namespace Zhengling.Policies.Exchange.Export;

/// <summary>The item definitions of an exported model: those of the pack's own model, and one for each list type, reading and register.</summary>
internal sealed class TypeExport
{
    private const string ListPrefix = "list<";
    private readonly Dictionary<string, ItemDefinition> _lists = new(StringComparer.Ordinal);

    /// <summary>A type reference that other tools understand: a list type is given a name.</summary>
    /// <param name="typeRef">A reference of the pack's model; null stays null.</param>
    public string? Reference(string? typeRef)
    {
        if (typeRef is null || !typeRef.StartsWith(ListPrefix, StringComparison.Ordinal))
            return typeRef;
        var element = typeRef[ListPrefix.Length..^1];
        var name = element.Replace("<", "", StringComparison.Ordinal).Replace(">", "", StringComparison.Ordinal) + "的列表";
        _lists[name] = new ItemDefinition { Id = ElementIds.Of(name), Name = name, TypeRef = Reference(element), IsCollection = true };
        return name;
    }

    /// <summary>The type of a reading: its choices.</summary>
    public static ItemDefinition Of(Reading reading) => new()
    {
        Id = ElementIds.Of(NameOf(reading.Name)),
        Name = NameOf(reading.Name),
        TypeRef = "string",
        AllowedValues = UnaryTests.Of(string.Join(", ", reading.Choices.Select(c => CellSyntax.Literal(c.Name, new ScalarType(ScalarKind.String))))),
    };

    /// <summary>The type of a register: a list of its rows.</summary>
    public ItemDefinition Of(Register register) => new()
    {
        Id = ElementIds.Of(NameOf(register.Name)),
        Name = NameOf(register.Name),
        IsCollection = true,
        Components = [.. register.Fields.Select(f => new ItemDefinition
        {
            Name = f.Name, TypeRef = Reference(f.Use.Type.TypeRef), Description = Described.With(f.Description, f.Unit), Extensions = Described.Notes(f),
        })],
    };

    /// <summary>The name of the type of a reading or register.</summary>
    public static string NameOf(string name) => name + "的类型";

    /// <summary>The item definitions, with what was referred to.</summary>
    public IReadOnlyList<ItemDefinition> All(Pack pack)
    {
        var fields = pack.Structures.ToDictionary(s => s.Name, s => s.Fields, StringComparer.Ordinal);
        var own = pack.Model.ItemDefinitions.Select(d => Item(d, fields.GetValueOrDefault(d.Name))).ToList();
        var readings = pack.Readings.Select(Of).ToList();
        var registers = pack.Registers.Select(Of).ToList();
        return [.. own, .. readings, .. registers, .. _lists.Values];
    }

    private ItemDefinition Item(ItemDefinition d, IReadOnlyList<TypedName>? fields) => new()
    {
        Id = d.Id,
        Name = d.Name,
        TypeRef = Reference(d.TypeRef),
        IsCollection = d.IsCollection,
        AllowedValues = d.AllowedValues,
        Components = [.. d.Components.Select((c, i) => fields?[i] is { } field ? Component(c, field) : Item(c, null))],
    };

    private ItemDefinition Component(ItemDefinition c, TypedName field) => new()
    {
        Name = c.Name,
        TypeRef = Reference(c.TypeRef),
        IsCollection = c.IsCollection,
        AllowedValues = c.AllowedValues,
        Description = Described.With(field.Description, field.Unit),
        Extensions = Described.Notes(field),
    };
}
