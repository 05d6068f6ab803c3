using Zhengling.Gazette;

namespace Zhengling.Runtime.Library;

/// <summary>One page of hits.</summary>
/// <param name="Total">How many hits there are in all.</param>
/// <param name="Hits">The hits of this page, best first.</param>
public sealed record SearchPage(int Total, IReadOnlyList<SearchHit> Hits);

/// <summary>One place where the words were found: a title, an article, a paragraph, a row of a table.</summary>
public sealed record SearchHit
{
    /// <summary>The number of the document.</summary>
    public required DocumentNumber Number { get; init; }

    /// <summary>Which of several texts with this number, see <see cref="DocumentSummary.Version"/>.</summary>
    public required int Version { get; init; }

    /// <summary>The title of the document.</summary>
    public required string Title { get; init; }

    /// <summary>The date of issue, or null when none is printed.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>
    /// The address of the place (<see cref="GazetteNode.Address"/>), e.g. <c>第五条</c>; for a row, that of its table; for the head of a
    /// document (title, number, addressees), that of its root. <see cref="IDocumentLibrary.LocateAsync"/> takes it.
    /// </summary>
    public required string Address { get; init; }

    /// <summary>The heading of the place, of its table, or of the part it stands in; empty when there is none.</summary>
    public required string Heading { get; init; }

    /// <summary>The printed text around the words found, in pieces, those found marked.</summary>
    public required IReadOnlyList<SnippetPart> Snippet { get; init; }

    /// <summary>The first physical line of the place, 1-based.</summary>
    public required int FirstLine { get; init; }

    /// <summary>The last physical line of the place, 1-based.</summary>
    public required int LastLine { get; init; }

    /// <summary>How good the hit is, higher is better; only for comparing hits of one query, no figure of any policy.</summary>
    public required double Score { get; init; }
}

/// <summary>A piece of a snippet. The pieces joined are the text.</summary>
/// <param name="Text">The text as printed; <c>…</c> at an end that was cut.</param>
/// <param name="IsHit">Whether these are words looked for.</param>
public readonly record struct SnippetPart(string Text, bool IsHit);
