using Zhengling.Gazette.Lines;
using Zhengling.Gazette.Paragraphs;

namespace Zhengling.Gazette.Documents;

/// <summary>
/// Finds lines of a form that scanning put in the wrong order: in wrapped text, five or more neighbouring lines that are short and yet
/// end in the middle of a sentence.
/// </summary>
internal static class ScrambleFinder
{
    private const int FewestLines = 5;
    private const int FewestClauses = 3;

    public static void Mark(DocumentLines lines)
    {
        if (!lines.Layout.Wrapped)
            return;
        var run = new List<int>();
        for (var i = lines.NextText(lines.Span.BodyFirst); ; i = lines.NextText(i + 1))
        {
            if (i >= 0 && IsFragment(lines, i))
            {
                run.Add(i);
                continue;
            }
            if (run.Count >= FewestLines && run.Count(index => lines[index].AsSpan().IndexOfAny('，', ',', '、') >= 0) >= FewestClauses)
                Scrambled(lines, run);
            run.Clear();
            if (i < 0)
                return;
        }
    }

    private static bool IsFragment(DocumentLines lines, int index)
    {
        var text = lines[index];
        return lines.Role(index) == LineRole.Text && !Characters.EndsSentence(text[^1]) && !Characters.IsClosingBracket(text[^1])
            && Characters.Width(text) < lines.Layout.FullWidth - 4 && !Marks.TryRead(text, out _) && !Marks.TryReadLabel(text, out _);
    }

    private static void Scrambled(DocumentLines lines, List<int> run)
    {
        foreach (var index in run)
            lines.Set(index, LineRole.Damaged, index > run[0]);
        lines.Repairs.Add(new Repair(RepairKind.ScrambledLines, run[0] + 1, run[^1] + 1,
            "这几行的次序疑似被打乱，原样保留，不作为内容读取，请对照原件。",
            "These lines seem to stand in the wrong order; they are kept as they stand and not read as content; compare the original."));
    }
}
