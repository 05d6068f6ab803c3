using Zhengling.Dmn.Model;
using Zhengling.Policies.Readings;
using Zhengling.Policies.Registers;
using Zhengling.Policies.Types;

namespace Zhengling.Policies.Decisions;

/// <summary>Puts what a pack declares together as one DMN model.</summary>
internal static class ModelBuilder
{
    /// <summary>Builds the model.</summary>
    /// <param name="name">The model's name: the document's title.</param>
    /// <param name="ns">Its namespace.</param>
    /// <param name="structures">The pack's types.</param>
    /// <param name="inputs">The pack's inputs.</param>
    /// <param name="readings">The pack's readings.</param>
    /// <param name="registers">The pack's registers.</param>
    /// <param name="elements">Its decisions and functions.</param>
    public static DmnModel Build(
        string name,
        string ns,
        IReadOnlyList<StructureType> structures,
        IReadOnlyList<InputDescription> inputs,
        IReadOnlyList<Reading> readings,
        IReadOnlyList<Register> registers,
        IReadOnlyList<DrgElement> elements) => new()
        {
            Id = ElementIds.Of(name),
            Name = name,
            Namespace = ns,
            ItemDefinitions = [.. structures.Select(Structure), .. inputs.Where(i => NeedsType(i.Use)).Select(i => Item(InputTypeName(i), i))],
            Elements =
            [
                .. inputs.Select(Input),
                .. readings.Select(Reading),
                .. registers.Select(RegisterDecision),
                .. elements,
            ],
        };

    private static bool NeedsType(TypeUse use) => use.Constraint is not null || use.Type is ListType;

    private static string InputTypeName(InputDescription input) => input.Name + "的类型";

    private static ItemDefinition Structure(StructureType type) =>
        new() { Id = ElementIds.Of(type.Name), Name = type.Name, Components = [.. type.Fields.Select(f => Item(f.Name, f))] };

    private static ItemDefinition Item(string name, TypedName typed) => new()
    {
        Name = name,
        Origin = typed.Origin,
        TypeRef = typed.Use.Type is ListType list ? list.Element.TypeRef : typed.Use.Type.TypeRef,
        IsCollection = typed.Use.Type is ListType,
        AllowedValues = typed.Use.Constraint is { } constraint ? new UnaryTests { Text = Allowed(constraint, typed.Use.Optional) } : null,
    };

    private static ExpressionText Allowed(ExpressionText constraint, bool optional) =>
        optional ? constraint with { Text = constraint.Text + ", null" } : constraint;

    private static InputData Input(InputDescription input) => new()
    {
        Id = ElementIds.Of(input.Name),
        Name = input.Name,
        Description = input.Description,
        Origin = input.Origin,
        Variable = new InformationItem { Name = input.Name, TypeRef = NeedsType(input.Use) ? InputTypeName(input) : input.Use.Type.TypeRef },
    };

    private static InputData Reading(Reading reading) => new()
    {
        Id = ElementIds.Of(reading.Name),
        Name = reading.Name,
        Description = reading.Question,
        Origin = reading.Origin,
        Variable = new InformationItem { Name = reading.Name, TypeRef = "string" },
    };

    private static Decision RegisterDecision(Register register) => new()
    {
        Id = ElementIds.Of(register.Name),
        Name = register.Name,
        Description = register.Description,
        Origin = register.Origin,
        Variable = new InformationItem { Name = register.Name },
        Expression = new Relation
        {
            Columns = [.. register.Fields.Select(f => new InformationItem { Name = f.Name, TypeRef = f.Use.Type.TypeRef })],
            Rows = [.. register.Rows.Select(row => new BoxedList { Elements = [.. row.Select(cell => new LiteralExpression { Text = cell, Origin = cell.Origin })] })],
        },
    };
}
