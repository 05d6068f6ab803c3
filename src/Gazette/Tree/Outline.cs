using Zhengling.Gazette.Paragraphs;

namespace Zhengling.Gazette.Tree;

/// <summary>
/// The nodes that are open while a document or an annex (the scope) is read. The level of a mark follows from its kind, except that a
/// list may begin anew below a heading that asks for it (“(2) 名称” followed by “1.”), and that a mark continues the innermost list
/// that waits for its number.
/// </summary>
internal sealed class Outline
{
    private const int Deepest = 12;
    private readonly List<Draft> _open = [];
    private readonly Dictionary<MarkKind, int> _last = [];
    private Draft? _parentOfScope;

    public Outline(Draft scope) => _open.Add(scope);

    /// <summary>The document or the annex being read.</summary>
    public Draft Scope => _open[0];

    /// <summary>Begins to read another scope.</summary>
    public void Reset(Draft scope)
    {
        _parentOfScope = scope.Kind == NodeKind.Annex ? Scope : null;
        _open.Clear();
        _open.Add(scope);
        _last.Clear();
    }

    /// <summary>Whether a mark may open a node here: an article whose space is lost has to be the next one.</summary>
    public bool Accepts(Mark mark)
        => mark.Kind != MarkKind.Article || mark.IsSetOff || mark.Ordinal == 1 || mark.Ordinal == _last.GetValueOrDefault(MarkKind.Article) + 1;

    public void Open(Draft node)
    {
        var mark = node.Mark!.Value;
        var continued = _open.FindLastIndex(open => open.Mark == mark && open.Ordinal == node.Ordinal - 1);
        if (continued > 0)
            _open.RemoveRange(continued, _open.Count - continued);
        else if (!NestsBelowTop(node))
            PopTo(mark);
        if (_open.Count > Deepest)
            _open.RemoveRange(Deepest, _open.Count - Deepest);
        _last[mark] = node.Ordinal ?? 0;
        AddHere(node);
        _open.Add(node);
    }

    /// <summary>A paragraph without a mark. In an article it may be a new 款; elsewhere it hangs on the deepest open node.</summary>
    public void AddParagraph(Draft paragraph, Following following)
    {
        var article = _open.FindIndex(open => open.Kind == NodeKind.Article);
        if (article > 0)
        {
            var holder = Holder(article, following);
            _open.RemoveRange(holder + 1, _open.Count - holder - 1);
        }
        else
        {
            PopParagraph();
        }
        paragraph.Ordinal = ++_open[^1].Paragraphs;
        AddHere(paragraph);
        if (article > 0 && _open[^1].Kind == NodeKind.Article && paragraph.Text[^1] is '：' or ':')
            _open.Add(paragraph);
    }

    /// <summary>Adds a node below the deepest open one.</summary>
    public void AddHere(Draft node)
    {
        if (node.Mark is null && node.Kind != NodeKind.Paragraph)
            PopParagraph();
        _open[^1].Children.Add(node);
        Extend(node.Last);
    }

    /// <summary>Adds a footnote below the deepest open node and closes nothing.</summary>
    public void AddNote(Draft node)
    {
        _open[^1].Children.Add(node);
        Extend(node.Last);
    }

    /// <summary>Adds a node directly below the document or the annex and closes all that is open in it.</summary>
    public void AddToScope(Draft node)
    {
        _open.RemoveRange(1, _open.Count - 1);
        Scope.Children.Add(node);
        Extend(node.Last);
    }

    /// <summary>Notes that the open nodes reach at least to a line.</summary>
    public void Extend(int last)
    {
        foreach (var open in _open)
            open.Last = Math.Max(open.Last, last);
        if (_parentOfScope is { } parent)
            parent.Last = Math.Max(parent.Last, last);
    }

    /// <summary>
    /// Below an article: a paragraph belongs to an item that has only a heading, that announces something (：), or whose list goes on
    /// after the paragraph; else it is a new 款 of the article.
    /// </summary>
    private int Holder(int article, Following following)
    {
        for (var i = _open.Count - 1; i > article; i--)
        {
            var open = _open[i];
            if (open.Mark is null)
                continue;
            if (open.IsBareHeading || (open.Children.Count == 0 && open.Text[^1] is '：' or ':'))
                return i;
            if (following.Next is { } next && next.Kind == open.Mark && next.Ordinal == open.Ordinal + 1)
                return i;
        }
        return article;
    }

    private bool NestsBelowTop(Draft node)
    {
        var top = _open[^1];
        if (node.Ordinal != 1 || _open.Count == 1)
            return false;
        if (top.Mark is null)
            return true;
        return top.Mark > node.Mark && node.Mark > MarkKind.Article && (top.IsBareHeading || top.Text[^1] is '：' or ':');
    }

    private void PopTo(MarkKind mark)
    {
        while (_open.Count > 1 && (_open[^1].Mark is not { } open || open >= mark))
            _open.RemoveAt(_open.Count - 1);
    }

    private void PopParagraph()
    {
        if (_open.Count > 1 && _open[^1].Mark is null)
            _open.RemoveAt(_open.Count - 1);
    }
}
