using Zhengling.Gazette;

namespace Zhengling.Runtime.Library;

/// <summary>A document of the library without its text.</summary>
public sealed record DocumentSummary
{
    /// <summary>The document number.</summary>
    public required DocumentNumber Number { get; init; }

    /// <summary>
    /// 1 for the first text ingested with this number, 2 for a second, different one (a corrected reprint, or another scan), and so on.
    /// </summary>
    public required int Version { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The issuing organ; empty when unknown.</summary>
    public required string Issuer { get; init; }

    /// <summary>The date of issue, or null when none is printed.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What kind of document it is.</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>The title of the text the document issues, or null.</summary>
    public string? IssuedTitle { get; init; }

    /// <summary>The name of the file it was first found in.</summary>
    public required string FileName { get; init; }

    /// <summary>The hash of that file, see <see cref="DocumentHash.Of(GazetteText)"/>.</summary>
    public required string FileHash { get; init; }

    /// <summary>The first physical line in that file, 1-based.</summary>
    public required int FirstLine { get; init; }

    /// <summary>The last physical line in that file, 1-based.</summary>
    public required int LastLine { get; init; }

    /// <summary>
    /// The hash of the printed characters, spaces and line breaks apart; see <see cref="DocumentHash.Of(GazetteText, GazetteDocument)"/>.
    /// </summary>
    public required string ContentHash { get; init; }

    /// <summary>How many things the reader could not settle in it.</summary>
    public required int Doubts { get; init; }

    /// <summary>When it came into the library, UTC.</summary>
    public required DateTimeOffset IngestedAt { get; init; }
}
