namespace Zhengling.Gazette;

/// <summary>One physical line of a text.</summary>
/// <param name="Number">The line number, 1-based.</param>
/// <param name="Text">The line without its line break.</param>
public readonly record struct SourceLine(int Number, string Text);

/// <summary>A decoded text and its physical lines.</summary>
public sealed class GazetteText
{
    /// <summary>The name the text was given, usually the file name.</summary>
    public required string Name { get; init; }

    /// <summary>The SHA-256 of the bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The encoding found: <c>utf-8</c>, <c>utf-8-bom</c>, <c>utf-16le</c>, <c>utf-16be</c> or <c>gb18030</c>.</summary>
    public required string Encoding { get; init; }

    /// <summary>The physical lines without their line breaks; line <c>n</c> of the file is at index <c>n - 1</c>.</summary>
    public required IReadOnlyList<string> Lines { get; init; }

    /// <summary>The printed text of some lines, as it stands in the file.</summary>
    /// <param name="firstLine">The first line, 1-based.</param>
    /// <param name="lastLine">The last line, 1-based.</param>
    /// <returns>The lines joined with line feeds.</returns>
    public string Excerpt(int firstLine, int lastLine)
        => string.Join('\n', Lines.Skip(firstLine - 1).Take(lastLine - firstLine + 1));
}
