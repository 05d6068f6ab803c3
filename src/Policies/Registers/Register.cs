using Zhengling.Dmn.Model;
using Zhengling.Policies.Citations;
using Zhengling.Policies.Types;

namespace Zhengling.Policies.Registers;

/// <summary>A register (台账) as the pack declares it: its fields, its key and the rows that the document itself prints.</summary>
/// <param name="Name">The name; in FEEL the list of the rows.</param>
/// <param name="Description">What it holds; or null.</param>
/// <param name="Fields">The fields in order.</param>
/// <param name="Key">The field that identifies a row.</param>
/// <param name="Rows">The rows: per field the FEEL literal of the cell, <c>null</c> where it is empty.</param>
/// <param name="Citations">The places of the document.</param>
/// <param name="Origin">Where the pack declares it.</param>
public sealed record Register(
    string Name,
    string? Description,
    IReadOnlyList<TypedName> Fields,
    string Key,
    IReadOnlyList<IReadOnlyList<ExpressionText>> Rows,
    IReadOnlyList<PackCitation> Citations,
    SourceLocation Origin);
