namespace Zhengling.Feel.Diagnostics;

/// <summary>A stretch of an expression's text, in UTF-16 units from its beginning.</summary>
/// <param name="Offset">Where the stretch begins; 0 is the first character.</param>
/// <param name="Length">How long it is; 0 marks a point between characters.</param>
public readonly record struct SourceSpan(int Offset, int Length)
{
    /// <summary>The first offset after the stretch.</summary>
    public int End => Offset + Length;

    /// <summary>The smallest stretch that covers both.</summary>
    public static SourceSpan Cover(SourceSpan first, SourceSpan last)
    {
        var offset = Math.Min(first.Offset, last.Offset);
        return new SourceSpan(offset, Math.Max(first.End, last.End) - offset);
    }

    /// <summary>The line and column, both from 1, at which the stretch begins in <paramref name="text"/>.</summary>
    public (int Line, int Column) LineAndColumn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int line = 1, start = 0, limit = Math.Min(Offset, text.Length);
        for (var i = 0; i < limit; i++)
            if (text[i] == '\n')
            {
                line++;
                start = i + 1;
            }
        return (line, limit - start + 1);
    }

    /// <summary>The text of the stretch, cut at the end of <paramref name="text"/>.</summary>
    public string TextIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var begin = Math.Min(Offset, text.Length);
        return text[begin..Math.Min(End, text.Length)];
    }
}
