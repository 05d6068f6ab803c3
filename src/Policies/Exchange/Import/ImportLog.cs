using Zhengling.Dmn.Model;
using Zhengling.Policies.Diagnostics;

namespace Zhengling.Policies.Exchange.Import;

/// <summary>Something of a DMN model that the pack format does not hold.</summary>
/// <param name="Id">The element's id, or its name where it has none.</param>
/// <param name="Reason">What was left out or changed, and why.</param>
/// <param name="Where">Where it stands in the DMN file; null where unknown.</param>
public sealed record NotHeld(string Id, LocalText Reason, SourceLocation? Where);

/// <summary>Collects what the pack format does not hold.</summary>
internal sealed class ImportLog
{
    private readonly List<NotHeld> _all = [];

    /// <summary>Everything collected, in order, each once.</summary>
    public IReadOnlyList<NotHeld> All => [.. _all.Distinct()];

    /// <summary>Notes something.</summary>
    /// <param name="element">The element.</param>
    /// <param name="chinese">The reason in Chinese.</param>
    /// <param name="english">The reason in English.</param>
    /// <param name="owner">The name of what the element belongs to, for one that may have neither id nor name.</param>
    public void Add(DmnElement element, string chinese, string english, string owner = "") =>
        _all.Add(new NotHeld(element.Id ?? (element as NamedElement)?.Name ?? owner, new LocalText(chinese, english), element.Origin));
}
