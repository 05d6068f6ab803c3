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
        if (width < lines.Layout.FullWidth)
            return false;
        var end = lines[last][^1];
        if (!Characters.EndsSentence(end) && !Characters.IsClosingBracket(end))
            return true;
        var following = Characters.Width(lines[next]);
        return following < lines.Layout.FullWidth || following > lines.Layout.IndentedWidth;
    }
}
