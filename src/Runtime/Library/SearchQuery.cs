namespace Zhengling.Runtime.Library;

/// <summary>What to look for, and where.</summary>
/// <remarks>
/// Words separated by spaces must all be found; “…” or "…" is a phrase; a word after - must not be there. A Chinese word is found
/// wherever its characters follow one another; a Latin word or a number is found whole, upper or lower case, full or half width.
/// A word may stand in the place itself, in the headings above it or in the title of its document, but at least one of them has to
/// stand in the place itself.
/// </remarks>
/// <param name="Text">The words.</param>
public sealed record SearchQuery(string Text)
{
    /// <summary>The longest <see cref="Text"/>, in characters.</summary>
    public const int MaxTextLength = 200;

    /// <summary>The most hits on one page.</summary>
    public const int MaxLimit = 200;

    /// <summary>The last hit that can be asked for.</summary>
    public const int MaxOffset = 100_000;

    /// <summary>Only places that name this unit (e.g. <c>区水务局</c>), or whose document it issued or is addressed to; null for all.</summary>
    public string? Unit { get; init; }

    /// <summary>Only documents numbered in this year; null for all.</summary>
    public int? Year { get; init; }

    /// <summary>Only documents of this series (发文机关代字, e.g. <c>某政发</c>); null for all.</summary>
    public string? Series { get; init; }

    /// <summary>How many hits to return, 1 to <see cref="MaxLimit"/>.</summary>
    public int Limit { get; init; } = 20;

    /// <summary>How many hits to pass over, 0 to <see cref="MaxOffset"/>.</summary>
    public int Offset { get; init; }
}
