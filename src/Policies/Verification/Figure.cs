using Zhengling.Dmn.Model;
using Zhengling.Policies.Citations;

namespace Zhengling.Policies.Verification;

/// <summary>A number that a pack states, with the places that are to print it.</summary>
/// <param name="Text">The number as the pack writes it, without sign.</param>
/// <param name="Value">Its value; null where it has more digits than any printed figure (28).</param>
/// <param name="Place">Whose it is: an element of the pack, or one of its rows as <c>element.label</c>.</param>
/// <param name="IsCondition">Whether it is tested for, not given: then it may be the mark of an item below a place cited.</param>
/// <param name="Citations">The citations of its rule or row; without any those of the element, without any those of the section.</param>
/// <param name="Origin">Where it stands.</param>
public sealed record Figure(
    string Text, decimal? Value, string Place, bool IsCondition, IReadOnlyList<PackCitation> Citations, SourceLocation Origin);

/// <summary>What became of looking a figure up.</summary>
public enum FigureOutcome
{
    /// <summary>A cited place prints it.</summary>
    Found,

    /// <summary>No cited place of the document prints it, and a source outside the gazette is cited.</summary>
    Outside,

    /// <summary>No cited place prints it, and the pack says why (<c>## 核对</c>).</summary>
    Excused,

    /// <summary>No cited place prints it.</summary>
    NotFound,
}

/// <summary>A figure looked up.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Address">The address of the node that prints it; null unless found.</param>
/// <param name="Line">The first line of that node, or the line of the table row, 1-based in the gazette file; null unless found.</param>
/// <param name="Reason">The outside source, or why the text does not print it; null otherwise.</param>
public sealed record FigureFinding(Figure Figure, FigureOutcome Outcome, string? Address = null, int? Line = null, string? Reason = null);
