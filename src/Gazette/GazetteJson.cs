namespace Zhengling.Gazette;

/// <summary>The JSON form of a gazette text that has been read.</summary>
public static class GazetteJson
{
    /// <summary>Writes an issue as UTF-8 JSON.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="indented">Whether to indent.</param>
    public static void Write(GazetteIssue issue, Stream stream, bool indented = false) => throw new NotSupportedException();
}
