using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Zhengling.Gazette;

namespace Zhengling.Storage.Sqlite;

/// <summary>A document as the library keeps it: JSON of the reader's own types, to be read back as they were.</summary>
internal static class DocumentReading
{
    // The encoder leaves Chinese as it is; the text is stored, never put into a page.
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter() },
    };

    public static string Write(GazetteDocument document) => JsonSerializer.Serialize(document, Options);

    /// <exception cref="JsonException">The reading was written by another version of the program.</exception>
    public static GazetteDocument Read(string reading)
        => JsonSerializer.Deserialize<GazetteDocument>(reading, Options) ?? throw new JsonException("null");
}
