using Zhengling.Gazette.Documents;
using Zhengling.Gazette.Lines;

namespace Zhengling.Gazette;

/// <summary>
/// Reads plain gazette text in passes kept apart: Lines (bytes → physical lines) → Paragraphs (logical lines, repairs noted) →
/// Documents (boundaries and frames) → Tree and Tables. Any input ends in a tree or in one <see cref="GazetteException"/>.
/// </summary>
public static class GazetteReader
{
    /// <summary>The largest file read unless the caller says otherwise: 20 MB.</summary>
    public const int DefaultMaxBytes = 20 * 1024 * 1024;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="maxBytes">The largest size accepted, in bytes.</param>
    /// <returns>The documents.</returns>
    /// <exception cref="GazetteException">The file cannot be read as a gazette text.</exception>
    public static GazetteIssue ReadFile(string path, int maxBytes = DefaultMaxBytes)
        => Read(FileBytes.Load(path, maxBytes), Path.GetFileName(path), maxBytes);

    /// <summary>Reads the bytes of a file.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="name">The name to show in messages.</param>
    /// <param name="maxBytes">The largest size accepted, in bytes.</param>
    /// <returns>The documents.</returns>
    /// <exception cref="GazetteException">The bytes cannot be read as a gazette text.</exception>
    public static GazetteIssue Read(ReadOnlySpan<byte> bytes, string name, int maxBytes = DefaultMaxBytes)
        => IssueReader.Read(TextDecoder.Decode(bytes, name, maxBytes));
}
