using System.Text.Json;
using Zhengling.Policies;
using Zhengling.Policies.Citations;
using Zhengling.Policies.Decisions;
using Zhengling.Policies.Evaluation;
using Zhengling.Policies.Readings;
using Zhengling.Policies.Types;

namespace Zhengling.Server.Packs;

/// <summary>A citation: a place in a document, or a source outside the gazette.</summary>
/// <param name="Document">The document number; null for an outside source.</param>
/// <param name="Text">The place or the source.</param>
public sealed record CitationView(string? Document, string Text)
{
    internal static IReadOnlyList<CitationView> Of(Pack pack, IEnumerable<PackCitation> citations) =>
        [.. citations.Select(citation => new CitationView(citation.IsOutside ? null : pack.Document.ToString(), citation.Text))];
}

/// <summary>The days on which a document is in force, both ends included.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; null where the end is open.</param>
public sealed record PeriodView(DateOnly From, DateOnly? To);

/// <summary>A pack: one issued document that can be calculated with.</summary>
/// <param name="Slug">The short name.</param>
/// <param name="Document">The document number.</param>
/// <param name="Title">The title.</param>
/// <param name="Issuer">Who issued it, or null.</param>
/// <param name="Issued">The day of issue.</param>
/// <param name="InForce">When it is in force.</param>
/// <param name="Interpreter">Who explains it, or null.</param>
/// <param name="Repeals">The documents it repeals.</param>
/// <param name="Subjects">Words for the catalogue.</param>
/// <param name="Sha256">The version of the pack.</param>
/// <param name="Usable">Whether it can be evaluated; false when the pack has errors.</param>
/// <param name="Decisions">What it publishes to be calculated.</param>
public sealed record PackView(
    string Slug, string Document, string Title, string? Issuer, DateOnly Issued, PeriodView InForce, string? Interpreter,
    IReadOnlyList<string> Repeals, IReadOnlyList<string> Subjects, string Sha256, bool Usable, IReadOnlyList<DecisionItem> Decisions)
{
    /// <summary>The view of a pack.</summary>
    /// <param name="pack">The pack.</param>
    public static PackView Of(Pack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return new PackView(
        pack.Slug, pack.Document.ToString(), pack.Title, pack.Issuer, pack.Issued, new PeriodView(pack.InForce.From, pack.InForce.To),
        pack.Interpreter, pack.Repeals, pack.Subjects, pack.Sha256, pack.IsUsable,
        [.. pack.Decisions.Where(decision => decision.IsPublished).Select(decision => DecisionItem.Of(pack, decision))]);
    }
}

/// <summary>A decision in the catalogue.</summary>
/// <param name="Name">The name.</param>
/// <param name="Unit">The unit of the value, or null.</param>
/// <param name="Description">What it answers, or null.</param>
/// <param name="Citations">The places it carries out.</param>
public sealed record DecisionItem(string Name, string? Unit, string? Description, IReadOnlyList<CitationView> Citations)
{
    internal static DecisionItem Of(Pack pack, DecisionDescription decision) =>
        new(decision.Name, decision.Unit, decision.Description, CitationView.Of(pack, decision.Citations));
}

/// <summary>A decision with what it asks for.</summary>
/// <param name="Name">The name.</param>
/// <param name="Unit">The unit of the value, or null.</param>
/// <param name="Description">What it answers, or null.</param>
/// <param name="Citations">The places it carries out.</param>
/// <param name="Inputs">The inputs it rests on.</param>
/// <param name="Readings">The questions on which the text can be read differently.</param>
public sealed record DecisionView(
    string Name, string? Unit, string? Description, IReadOnlyList<CitationView> Citations, IReadOnlyList<FieldView> Inputs,
    IReadOnlyList<ReadingView> Readings)
{
    /// <summary>The view of a decision.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="decision">The decision.</param>
    public static DecisionView Of(CompiledPack pack, DecisionDescription decision)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(decision);
        return new DecisionView(
            decision.Name, decision.Unit, decision.Description, CitationView.Of(pack.Pack, decision.Citations),
            [.. pack.InputsOf(decision.Name).Select(input => FieldView.Of(pack.Pack, input))],
            [.. pack.ReadingsOf(decision.Name).Select(reading => ReadingView.Of(pack.Pack, reading))]);
    }
}

/// <summary>An input, or a field of a structured one.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type as the pack writes it.</param>
/// <param name="BaseType">
/// <c>number</c>, <c>string</c>, <c>boolean</c>, <c>date</c>, <c>time</c>, <c>date and time</c>, <c>days and time duration</c>,
/// <c>years and months duration</c>, <c>list</c> or <c>context</c>.
/// </param>
/// <param name="ElementType">The base type of a list's members; null for others.</param>
/// <param name="Unit">The unit, or null.</param>
/// <param name="Description">What it is, or null.</param>
/// <param name="Optional">Whether it may be left out.</param>
/// <param name="AllowedValues">The values to choose from, or null.</param>
/// <param name="Minimum">The smallest value, or null.</param>
/// <param name="Maximum">The largest value, or null.</param>
/// <param name="Fields">The fields of a structure or of a list's structures, or null.</param>
/// <param name="Citations">The places that ask for it.</param>
public sealed record FieldView(
    string Name, string Type, string BaseType, string? ElementType, string? Unit, string? Description, bool Optional,
    IReadOnlyList<JsonElement>? AllowedValues, JsonElement? Minimum, JsonElement? Maximum, IReadOnlyList<FieldView>? Fields,
    IReadOnlyList<CitationView> Citations)
{
    internal static FieldView Of(Pack pack, InputDescription input) => Of(input, CitationView.Of(pack, input.Citations));

    private static FieldView Of(TypedName field, IReadOnlyList<CitationView> citations)
    {
        var constraint = ConstraintView.Of(field.Use);
        var element = (field.Use.Type as ListType)?.Element;
        return new FieldView(
            field.Name, field.Use.Text, BaseTypeOf(field.Use.Type), element is null ? null : BaseTypeOf(element), field.Unit, field.Description,
            field.Use.Optional, constraint.Allowed, constraint.Minimum, constraint.Maximum,
            (element ?? field.Use.Type) is StructureType structure ? [.. structure.Fields.Select(part => Of(part, []))] : null, citations);
    }

    private static string BaseTypeOf(PackType type) => type switch
    {
        ListType => "list",
        StructureType => "context",
        _ => type.TypeRef,
    };
}

/// <summary>A question (口径) on which the text can be read differently.</summary>
/// <param name="Name">The name.</param>
/// <param name="Question">The question, or null.</param>
/// <param name="Default">The reading used when none is chosen; null where one has to be chosen.</param>
/// <param name="DecidedBy">Who decides, or null.</param>
/// <param name="Choices">The readings.</param>
/// <param name="Citations">The places read differently.</param>
public sealed record ReadingView(
    string Name, string? Question, string? Default, string? DecidedBy, IReadOnlyList<ReadingChoiceView> Choices, IReadOnlyList<CitationView> Citations)
{
    internal static ReadingView Of(Pack pack, Reading reading) => new(
        reading.Name, reading.Question, reading.Default, reading.DecidedBy,
        [.. reading.Choices.Select(choice => new ReadingChoiceView(choice.Name, choice.Description))], CitationView.Of(pack, reading.Citations));
}

/// <summary>One of the readings.</summary>
/// <param name="Name">The name.</param>
/// <param name="Description">What it means, or null.</param>
public sealed record ReadingChoiceView(string Name, string? Description);
