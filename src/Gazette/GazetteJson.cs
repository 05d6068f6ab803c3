using System.Text.Encodings.Web;
using System.Text.Json;
using Zhengling.Gazette.Json;

namespace Zhengling.Gazette;

/// <summary>The JSON form of a gazette text that has been read: the file, the documents, their trees, tables and repairs.</summary>
public static class GazetteJson
{
    /// <summary>Writes an issue as UTF-8 JSON; Chinese stands in it as it is, not escaped.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="stream">Where to; it is left open.</param>
    /// <param name="indented">Whether to indent.</param>
    public static void Write(GazetteIssue issue, Stream stream, bool indented = false)
    {
        using var writer = new Utf8JsonWriter(stream, new JsonWriterOptions
        {
            Indented = indented,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            MaxDepth = 128,
        });
        IssueWriter.Write(writer, issue);
    }

    /// <summary>Writes an issue with a writer that is already open, as one object.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="writer">The writer.</param>
    public static void Write(GazetteIssue issue, Utf8JsonWriter writer) => IssueWriter.Write(writer, issue);
}
