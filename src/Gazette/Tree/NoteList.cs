using Zhengling.Gazette.Paragraphs;

namespace Zhengling.Gazette.Tree;

/// <summary>Recognises remarks (注、备注), also when they are a numbered list: “注：1. …” followed by “2. …”.</summary>
internal sealed class NoteList
{
    private static readonly string[] Words = ["注：", "注:", "备注：", "备注:"];
    private int _last;

    /// <summary>Whether a line is a remark or the next entry of a list of remarks. Any other line ends the list.</summary>
    public bool Accepts(string text)
    {
        var word = Array.Find(Words, word => text.StartsWith(word, StringComparison.Ordinal));
        var isMarked = Marks.TryRead(text[(word?.Length ?? 0)..].TrimStart(), out var mark) && mark.Kind == MarkKind.Arabic;
        if (word is not null)
            _last = isMarked && mark.Ordinal == 1 ? 1 : 0;
        else if (_last > 0 && isMarked && mark.Ordinal == _last + 1)
            _last++;
        else
            _last = 0;
        return word is not null || _last > 0;
    }
}
