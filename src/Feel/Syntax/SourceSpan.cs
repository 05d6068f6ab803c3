namespace Zhengling.Feel.Syntax;

/// <summary>A stretch of an expression's text, in UTF-16 units.</summary>
/// <param name="Offset">Where it begins, from 0.</param>
/// <param name="Length">How long it is.</param>
public readonly record struct SourceSpan(int Offset, int Length)
{
    /// <summary>The offset just behind the last character.</summary>
    public int End => Offset + Length;

    /// <summary>The smallest span that holds both.</summary>
    /// <param name="other">The other span.</param>
    public SourceSpan To(SourceSpan other) => new(Offset, Math.Max(End, other.End) - Offset);

    /// <summary>The text this span covers; as much of it as there is.</summary>
    /// <param name="text">The expression's text.</param>
    public string In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = Math.Clamp(Offset, 0, text.Length);
        return text[start..Math.Clamp(End, start, text.Length)];
    }

    /// <summary>Line and column of the beginning, both from 1.</summary>
    /// <param name="text">The expression's text.</param>
    public (int Line, int Column) LineAndColumn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int line = 1, column = 1;
        for (var i = 0; i < Math.Min(Offset, text.Length); i++)
        {
            if (text[i] == '\n') (line, column) = (line + 1, 1);
            else if (!char.IsLowSurrogate(text[i])) column++;
        }
        return (line, column);
    }
}
