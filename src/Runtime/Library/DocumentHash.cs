using System.Security.Cryptography;
using System.Text;
using Zhengling.Gazette;

namespace Zhengling.Runtime.Library;

/// <summary>
/// Hashes of files and documents; each names its algorithm in front.
/// </summary>
public static class DocumentHash
{
    private const string Prefix = "sha256:";

    /// <summary>The hash of a file's bytes.</summary>
    /// <param name="text">The text read from the file.</param>
    /// <returns><c>sha256:</c> and 64 lower-case hexadecimal digits.</returns>
    public static string Of(GazetteText text) => Prefix + text.Sha256;

    /// <summary>
    /// The hash of a document's printed characters, which is its identity. Spaces and line breaks do not count, so a document wrapped
    /// differently, or read by a newer reader, is still the same document; one changed character makes it another.
    /// </summary>
    /// <param name="text">The text the document was read from.</param>
    /// <param name="document">The document.</param>
    /// <returns><c>sha256:</c> and 64 lower-case hexadecimal digits.</returns>
    public static string Of(GazetteText text, GazetteDocument document)
    {
        var printed = new StringBuilder();
        foreach (var rune in text.Excerpt(document.FirstLine, document.LastLine).EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune))
                printed.Append(rune.ToString());
        }
        return Of(printed.ToString());
    }

    /// <summary>The hash of a text, character by character.</summary>
    /// <param name="text">The text.</param>
    /// <returns><c>sha256:</c> and 64 lower-case hexadecimal digits of its UTF-8 form.</returns>
    public static string Of(string text) => Prefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
