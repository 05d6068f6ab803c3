namespace Zhengling.Dmn.Model;

/// <summary>A place in a source document, as a person would look it up.</summary>
/// <param name="File">The document's path or name, as it was given to the reader.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column in that line, counted from 1 in UTF-16 code units.</param>
public sealed record SourceLocation(string File, int Line, int Column)
{
    /// <summary>The place of the character at <paramref name="offset"/> of a text that begins at this place.</summary>
    /// <param name="text">The text that stands here.</param>
    /// <param name="offset">An offset into <paramref name="text"/>; what exceeds the text counts as its end.</param>
    public SourceLocation Advance(string text, int offset)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = Line;
        var column = Column;
        for (var i = 0; i < Math.Min(offset, text.Length); i++)
        {
            if (text[i] == '\n')
            {
                line++;
                column = 1;
            }
            else
            {
                column++;
            }
        }

        return new SourceLocation(File, line, column);
    }

    /// <summary>The place as <c>file:line:column</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{File}:{Line}:{Column}");
}
