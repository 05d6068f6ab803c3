using Zhengling.Gazette.Documents;
using Zhengling.Gazette.Lines;

namespace Zhengling.Gazette.Paragraphs;

/// <summary>
/// Joining where every printed line is a line: a line that fills the measure goes on in the next one, unless that begins a unit. The
/// indent of a paragraph's first line is lost but leaves a trace: a full first line is two characters narrower than a full further line.
/// </summary>
internal static class WrappedRule
{
    public static bool Continues(DocumentLines lines, int last, int next)
    {
        var width = Characters.Width(lines[last]);
        var end = lines[last][^1];
        if (width < lines.Layout.FullWidth)
            return IsShortenedForm(lines, last, width) && !ClosesForm(lines[next]);
        if (!Characters.EndsSentence(end) && !Characters.IsClosingBracket(end))
            return !(Marks.TryReadLabel(lines[last], out var value) && IsRecord(lines[last][value..]) && IsRecord(lines[next]));
        var following = Characters.Width(lines[next]);
        return following < lines.Layout.FullWidth || following > lines.Layout.IndentedWidth;
    }

    /// <summary>Whether a text is a record of names divided by spaces, one record a line: “某局 某科 某某”.</summary>
    private static bool IsRecord(string text)
        => text.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } words && words.All(word => word.Length > 1 && Characters.IsHan(word[0]));

    /// <summary>
    /// A line of a form whose blank fields shrank to one space is narrower than printed: it goes on when its sentence does.
    /// </summary>
    private static bool IsShortenedForm(DocumentLines lines, int index, int width)
    {
        var text = lines[index];
        if (Characters.EndsSentence(text[^1]) || Characters.IsClosingBracket(text[^1]) || width < lines.Layout.FullWidth - 20)
            return false;
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] == ' ' && Characters.IsHan(text[i - 1]) && (Characters.IsHan(text[i + 1]) || text[i + 1] is '，' or '。' or '、'))
                return true;
        }
        return false;
    }

    private static bool ClosesForm(string line) => Characters.IsOpeningBracket(line[0]) || line.StartsWith("特此", StringComparison.Ordinal);
}
