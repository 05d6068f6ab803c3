using Zhengling.Gazette;

namespace Zhengling.Runtime.Library;

/// <summary>A place of a document that a search finds as one.</summary>
public sealed record Passage
{
    /// <summary>The address of the place; for a row, that of its table; for the head of the document that of its root.</summary>
    public required string Address { get; init; }

    /// <summary>The heading shown with the place: its own, or else the nearest above it; empty when there is none.</summary>
    public required string Heading { get; init; }

    /// <summary>The title of the document and of the text it issues, found with most weight; empty except for the head.</summary>
    public string DocumentTitle { get; init; } = "";

    /// <summary>The heading of the place itself, found with more weight; empty when it has none.</summary>
    public required string OwnHeading { get; init; }

    /// <summary>What stands above the place: the title of the document, the headings down to it, the columns of its table.</summary>
    public required string Context { get; init; }

    /// <summary>The text of the place as printed, its mark and heading included.</summary>
    public required string Text { get; init; }

    /// <summary>The first physical line, 1-based.</summary>
    public required int FirstLine { get; init; }

    /// <summary>The last physical line, 1-based.</summary>
    public required int LastLine { get; init; }

    /// <summary>
    /// The places of a document: its head (title, number, issuer, addressees); each article with all that belongs to it; outside
    /// articles each node with text of its own; each row of a table. Lists of contents, signatures and the title of
    /// the text issued only repeat and are left out.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <returns>The passages in reading order.</returns>
    public static IReadOnlyList<Passage> Of(GazetteDocument document) => new PassageSplitter(document).Split();
}
