using System.Text;

namespace Zhengling.Gazette.Lines;

/// <summary>Normal forms of short texts: for comparing (all noise removed) and for showing titles (wrapping removed).</summary>
internal static class Normal
{
    /// <summary>For comparing only: no spaces, no quotation or book marks, no markup, brackets and dashes in one form.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || "《》〈〉<>“”\"‘’*【】".Contains(c, StringComparison.Ordinal))
                continue;
            key.Append(c switch
            {
                '（' or '［' or '[' => '(',
                '）' or '］' or ']' => ')',
                '：' => ':',
                '，' => ',',
                '；' => ';',
                '．' => '.',
                '—' or '–' or '－' or '～' or '~' or '─' => '-',
                _ => c,
            });
        }
        return key.ToString();
    }

    /// <summary>For showing: markup and the spaces that printing left removed, punctuation between Han characters full-width.</summary>
    public static string Title(string text)
    {
        var compact = new StringBuilder(text.Length);
        var source = text.Replace("**", "", StringComparison.Ordinal).Trim();
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            if (char.IsWhiteSpace(c))
            {
                if (KeepsSpace(source, i))
                    compact.Append(' ');
                continue;
            }
            compact.Append(c switch { '(' => '（', ')' => '）', ',' when AfterHan(compact) => '，', ':' when AfterHan(compact) => '：', _ => c });
        }
        return compact.ToString();
    }

    /// <summary>Joins the parts of a broken line: no space, except between two Latin words.</summary>
    public static string Join(string first, string second)
        => first.Length > 0 && second.Length > 0 && char.IsAsciiLetter(first[^1]) && char.IsAsciiLetter(second[0])
            ? $"{first} {second}"
            : first + second;

    private static bool AfterHan(StringBuilder text) => text.Length > 0 && Characters.IsHan(text[^1]);

    /// <summary>A space stays only between two Latin words.</summary>
    private static bool KeepsSpace(string text, int at)
    {
        if (at == 0 || !char.IsAsciiLetter(text[at - 1]))
            return false;
        return at + 1 < text.Length && char.IsAsciiLetter(text[at + 1]);
    }
}
