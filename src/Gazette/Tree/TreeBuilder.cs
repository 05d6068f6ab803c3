using Zhengling.Gazette.Documents;
using Zhengling.Gazette.Lines;
using Zhengling.Gazette.Paragraphs;
using Zhengling.Gazette.Tables;

namespace Zhengling.Gazette.Tree;

/// <summary>Logical lines → tree. Marked lines open nodes by the rules of <see cref="Outline"/>; the rest hangs on what is open.</summary>
internal sealed class TreeBuilder
{
    private readonly DocumentLines _lines;
    private readonly List<LogicalLine> _paragraphs;
    private readonly Draft _root;
    private readonly MarkLookahead _lookahead;
    private readonly List<Draft> _tables = [];
    private readonly NoteList _notes = new();
    private readonly Outline _outline;
    private Caption? _caption;

    private TreeBuilder(DocumentLines lines, List<LogicalLine> paragraphs)
    {
        _lines = lines;
        _paragraphs = paragraphs;
        _root = new Draft(NodeKind.Document, lines.Span.First, lines.Span.Last) { Heading = lines.Span.Title };
        _outline = new Outline(_root);
        _lookahead = new MarkLookahead(lines, paragraphs);
    }

    public static (GazetteNode Root, List<GazetteTable> Tables) Build(DocumentLines lines, List<LogicalLine> paragraphs)
    {
        var builder = new TreeBuilder(lines, paragraphs);
        for (var i = 0; i < paragraphs.Count;)
            i = builder.Read(i);
        builder.FlushCaption();
        LostNumbers.Check(builder._root, lines.Repairs);
        foreach (var annex in builder._root.Children.Where(child => child.Kind == NodeKind.Annex))
            LostNumbers.Check(annex, lines.Repairs);
        new Addresses().Assign(builder._root);
        var tables = builder._tables.ConvertAll(draft => TableReader.WithAddress(draft.Table!, draft.Address));
        return (Freeze(builder._root), tables);
    }

    /// <summary>The label and title read for the table that follows.</summary>
    private sealed record Caption(string Number, string Title, int First, int Last);

    /// <summary>Reads the logical line at an index, and those that belong to it; returns the index of the next one.</summary>
    private int Read(int index)
    {
        var line = _paragraphs[index];
        if (line.Role is not (LineRole.Row or LineRole.Continued or LineRole.Caption or LineRole.ScheduleLabel or LineRole.Footnote))
            FlushCaption();
        switch (line.Role)
        {
            case LineRole.Text:
                return ReadText(index);
            case LineRole.Row or LineRole.Continued:
                return ReadTable(index);
            case LineRole.AnnexLabel:
                OpenAnnex(line, line.Text);
                return index + 1;
            case LineRole.AnnexTitle:
                var (label, title) = AnnexFinder.SplitTitled(line.Text);
                if (_lines.AnnexStarts.ContainsKey(line.First))
                    OpenAnnex(line, label);
                _outline.Scope.Heading = Normal.Title(title);
                _outline.Extend(line.Last);
                return index + 1;
            case LineRole.IssuedTitle:
                _outline.AddToScope(new Draft(NodeKind.Title, line.First, line.Last) { Heading = Normal.Title(line.Text) });
                return index + 1;
            case LineRole.Issuer or LineRole.Date:
                return ReadSignature(index);
            case LineRole.Contents:
                _outline.AddToScope(new Draft(NodeKind.Contents, line.First, line.Last) { Number = "目录", Text = line.Text });
                return index + 1;
            case LineRole.AnnexList:
                return ReadAnnexList(index);
            case LineRole.ScheduleLabel:
                if (_caption is { Number.Length: > 0 })
                    FlushCaption();
                _caption = new Caption(line.Text, _caption?.Title ?? "", _caption?.First ?? line.First, line.Last);
                return index + 1;
            case LineRole.Caption:
                ReadCaption(line);
                return index + 1;
            case LineRole.Footnote:
                _outline.AddNote(new Draft(NodeKind.Note, line.First, line.Last) { Text = line.Text });
                return index + 1;
            case LineRole.Damaged:
                if (_lines.StartsPage(line.First))
                    _outline.Reset(_root);
                _outline.AddToScope(new Draft(NodeKind.Damaged, line.First, line.Last) { Text = line.Text });
                return index + 1;
            default:
                return index + 1;
        }
    }

    private int ReadText(int index)
    {
        var line = _paragraphs[index];
        var text = Markup.Clean(line.Text, line.First, _lines.Repairs);
        if (text.Length == 0)
            return index + 1;
        if (BoxHeading.TryRead(text, out var label, out var length))
            return ReadBox(index, text, label, length);
        if (text.StartsWith("$$", StringComparison.Ordinal))
            _outline.AddHere(new Draft(NodeKind.Formula, line.First, line.Last) { Text = text });
        else if (_notes.Accepts(text))
            _outline.AddHere(new Draft(NodeKind.Note, line.First, line.Last) { Text = text });
        else if (Marks.TryRead(text, out var mark) && _outline.Accepts(mark))
            _outline.Open(MarkedNode.Read(line, text, mark, _lookahead.Next(index)));
        else
            _outline.AddParagraph(new Draft(NodeKind.Paragraph, line.First, line.Last) { Text = text }, _lookahead.Next(index));
        return index + 1;
    }

    /// <summary>A box: its heading, and the one paragraph that follows it.</summary>
    private int ReadBox(int index, string text, string label, int length)
    {
        var line = _paragraphs[index];
        var box = new Draft(NodeKind.Heading, line.First, line.Last) { Number = label, Heading = text[length..] };
        _outline.AddHere(box);
        if (!label.StartsWith('图') && index + 1 < _paragraphs.Count && _paragraphs[index + 1] is { Role: LineRole.Text } next
            && !Marks.TryRead(next.Text, out _) && !BoxHeading.IsOne(next.Text))
        {
            box.Text = Markup.Clean(next.Text, next.First, _lines.Repairs);
            box.Last = next.Last;
            _outline.Extend(next.Last);
            return index + 2;
        }
        return index + 1;
    }

    private void OpenAnnex(LogicalLine line, string label)
    {
        _outline.Reset(_root);
        var annex = new Draft(NodeKind.Annex, line.First, line.Last) { Number = label, Ordinal = _lines.AnnexStarts[line.First] };
        _outline.AddToScope(annex);
        _outline.Reset(annex);
    }

    private int ReadSignature(int index)
    {
        var line = _paragraphs[index];
        var last = line;
        var text = line.Text;
        if (line.Role == LineRole.Issuer && index + 1 < _paragraphs.Count && _paragraphs[index + 1].Role == LineRole.Date)
        {
            last = _paragraphs[++index];
            text += "\n" + last.Text;
        }
        _outline.AddToScope(new Draft(NodeKind.Signature, line.First, last.Last) { Text = text });
        return index + 1;
    }

    private int ReadAnnexList(int index)
    {
        var line = _paragraphs[index];
        _outline.AddToScope(new Draft(NodeKind.Contents, line.First, line.Last)
        {
            Text = string.Join('\n', _lines.Annexes.Select(annex => $"{annex.Ordinal}{(annex.Ordinal is null ? "" : ". ")}{annex.Name}")),
        });
        return index + 1;
    }

    private void ReadCaption(LogicalLine line)
    {
        var labelled = BoxHeading.TryReadTable(line.Text, out var label, out var length);
        if (_caption is { Title.Length: > 0 } || (labelled && _caption is { Number.Length: > 0 }))
            FlushCaption();
        _caption = new Caption(labelled ? label : _caption?.Number ?? "", line.Text[length..], _caption?.First ?? line.First, line.Last);
    }

    /// <summary>A caption or label that no table follows is a heading.</summary>
    private void FlushCaption()
    {
        if (_caption is { } caption)
            _outline.AddHere(new Draft(NodeKind.Heading, caption.First, caption.Last) { Number = Normal.Key(caption.Number), Heading = caption.Title });
        _caption = null;
    }

    private int ReadTable(int index)
    {
        var end = index;
        while (end < _paragraphs.Count && _paragraphs[end].Role is LineRole.Row or LineRole.Continued)
            end++;
        var lines = _paragraphs.GetRange(index, end - index);
        var at = index;
        foreach (var table in TableReader.Read(lines, _lines.Layout.Wrapped, _lines.Repairs))
        {
            AddContinuedMarks(at, end, table.FirstLine - 1);
            AddTable(table);
            at = _paragraphs.FindIndex(at, line => line.First >= table.LastLine);
            at = at < 0 ? end : at;
        }
        AddContinuedMarks(at, end, int.MaxValue);
        return end;
    }

    private void AddTable(GazetteTable table)
    {
        var title = _caption is { } caption ? caption.Title : table.Title;
        if ((title.Length == 0 || CaptionFinder.IsUnit(title)) && _outline.Scope is { Kind: NodeKind.Annex } annex
            && !annex.Children.Exists(child => child.Kind == NodeKind.Table))
            title = $"{annex.Heading} {title}".Trim();
        var draft = new Draft(NodeKind.Table, _caption?.First ?? table.FirstLine - 1, table.LastLine - 1)
        {
            Number = _caption?.Number ?? "",
            Heading = title.Length > 0 ? title : null,
            Table = TableReader.WithTitle(table, title),
        };
        _caption = null;
        // A schedule belongs to the document or annex, not to the article printed last.
        if (draft.Number.StartsWith("附表", StringComparison.Ordinal))
            _outline.AddToScope(draft);
        else
            _outline.AddHere(draft);
        _tables.Add(draft);
    }

    /// <summary>“(续)” between the parts of one table belongs to it; anywhere else it stays as a heading.</summary>
    private void AddContinuedMarks(int from, int to, int before)
    {
        for (var i = from; i < to && _paragraphs[i].First < before; i++)
        {
            var line = _paragraphs[i];
            if (line.Role == LineRole.Continued)
                _outline.AddHere(new Draft(NodeKind.Heading, line.First, line.Last) { Heading = line.Text });
        }
    }

    private static GazetteNode Freeze(Draft draft) => new()
    {
        Kind = draft.Kind,
        Number = draft.Number,
        Ordinal = draft.Ordinal,
        Heading = draft.Heading,
        Text = draft.Text,
        Address = draft.Address,
        FirstLine = draft.First + 1,
        LastLine = draft.Last + 1,
        Children = draft.Children.ConvertAll(Freeze),
    };
}
