using Zhengling.Gazette.Documents;
using Zhengling.Gazette.Paragraphs;

namespace Zhengling.Gazette.Tree;

/// <summary>What follows a logical line: the line directly after it, and the next marked line of the same document or annex.</summary>
/// <param name="Role">The role of the next logical line, or null at the end.</param>
/// <param name="Immediate">The mark of the next logical line, or null.</param>
/// <param name="Next">The next mark before another annex begins, or null.</param>
internal readonly record struct Following(LineRole? Role, Mark? Immediate, Mark? Next);

/// <summary>Answers for every logical line what follows it; computed once, from the end.</summary>
internal sealed class MarkLookahead
{
    private readonly Following[] _following;

    public MarkLookahead(DocumentLines lines, List<LogicalLine> paragraphs)
    {
        _following = new Following[paragraphs.Count];
        Mark? next = null;
        for (var i = paragraphs.Count - 1; i >= 0; i--)
        {
            var line = i + 1 < paragraphs.Count ? paragraphs[i + 1] : null;
            Mark? immediate = null;
            if (line is { Role: LineRole.Text } && Marks.TryRead(line.Text.TrimStart('*'), out var mark))
                next = immediate = mark;
            else if (line is { Role: LineRole.AnnexLabel } || (line is not null && lines.AnnexStarts.ContainsKey(line.First)))
                next = null;
            _following[i] = new Following(line?.Role, immediate, next);
        }
    }

    public Following Next(int index) => _following[index];
}
