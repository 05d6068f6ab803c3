using Zhengling.Dmn.Model;
using Zhengling.Policies.Citations;
using Zhengling.Policies.Types;

namespace Zhengling.Policies.Decisions;

/// <summary>A decision (测算) of a pack, as a person who wants to use it needs to know it.</summary>
public sealed record DecisionDescription
{
    /// <summary>The decision's name, unique in the pack.</summary>
    public required string Name { get; init; }

    /// <summary>Whether the pack publishes it (<c>## 测算</c>); the others support those.</summary>
    public required bool IsPublished { get; init; }

    /// <summary>The unit of the value; null where it has none.</summary>
    public string? Unit { get; init; }

    /// <summary>What it answers, in words; or null.</summary>
    public string? Description { get; init; }

    /// <summary>The places of the document that it carries out.</summary>
    public IReadOnlyList<PackCitation> Citations { get; init; } = [];

    /// <summary>Where the pack declares it.</summary>
    public required SourceLocation Origin { get; init; }
}

/// <summary>An input of a pack's decisions.</summary>
/// <param name="Name">The name, unique in the pack.</param>
/// <param name="Use">The type.</param>
/// <param name="Unit">The unit; null where it has none.</param>
/// <param name="Description">What it is and where it is found; or null.</param>
/// <param name="Citations">The places of the document that ask for it.</param>
/// <param name="Origin">Where the pack declares it.</param>
public sealed record InputDescription(
    string Name, TypeUse Use, string? Unit, string? Description, IReadOnlyList<PackCitation> Citations, SourceLocation Origin)
    : TypedName(Name, Use, Unit, Description, Origin);
