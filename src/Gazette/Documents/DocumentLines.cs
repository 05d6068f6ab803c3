using Zhengling.Gazette.Lines;

namespace Zhengling.Gazette.Documents;

/// <summary>What a physical line of a document is, as far as can be said before paragraphs are joined.</summary>
internal enum LineRole
{
    Text,
    Blank,
    Title,
    Number,
    Addressees,
    Issuer,
    Date,
    IssuedTitle,
    AnnexList,
    AnnexLabel,
    AnnexTitle,
    ScheduleLabel,
    Caption,
    Row,
    Continued,
    Damaged,
    PageNumber,
    Footnote,
    Contents,
}

/// <summary>An annex that the list of annexes names.</summary>
/// <param name="Ordinal">Its number, or null when it is the only one and has none.</param>
/// <param name="Name">Its name as listed, line breaks joined.</param>
/// <param name="Line">The index of its first line in the list.</param>
internal sealed record AnnexEntry(int? Ordinal, string Name, int Line);

/// <summary>
/// The physical lines of one document with the role of each. Indexes are those of the whole text (0-based); only those of the document
/// may be asked for.
/// </summary>
internal sealed class DocumentLines
{
    private readonly IReadOnlyList<string> _lines;
    private readonly string[] _text;
    private readonly LineRole[] _roles;
    private readonly bool[] _continues;

    public DocumentLines(IReadOnlyList<string> lines, DocumentSpan span, PageLayout layout)
    {
        _lines = lines;
        Span = span;
        Layout = layout;
        var count = span.Last - span.First + 1;
        _text = new string[count];
        _roles = new LineRole[count];
        _continues = new bool[count];
        for (var i = 0; i < count; i++)
        {
            var line = lines[span.First + i];
            var row = line.Contains('\t', StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(line);
            _text[i] = row ? line.TrimEnd('\r', '\n') : line.Trim();
            if (_text[i].Length == 0)
                _roles[i] = LineRole.Blank;
            else if (row)
                _roles[i] = LineRole.Row;
        }
        for (var i = span.TitleFirst; i <= span.TitleLast; i++)
        {
            if (this[i].Length > 0)
                Set(i, LineRole.Title, i > span.TitleFirst);
        }
        Set(span.NumberLine, LineRole.Number);
    }

    public DocumentSpan Span { get; }

    public PageLayout Layout { get; }

    /// <summary>The annexes the document lists, in order.</summary>
    public List<AnnexEntry> Annexes { get; } = [];

    /// <summary>The annex that begins at a label or a title line: its number, or null when it has none.</summary>
    public Dictionary<int, int?> AnnexStarts { get; } = [];

    public List<Repair> Repairs { get; } = [];

    /// <summary>The line without leading and trailing space; a table row whole, cells divided by tabs.</summary>
    public string this[int index] => _text[index - Span.First];

    /// <summary>Makes a line a table row of these cells.</summary>
    public void SetRow(int index, IEnumerable<string> cells)
    {
        _text[index - Span.First] = string.Join('\t', cells);
        Set(index, LineRole.Row);
    }

    public LineRole Role(int index) => _roles[index - Span.First];

    /// <summary>Whether the line continues the one before it in the same role.</summary>
    public bool Continues(int index) => _continues[index - Span.First];

    public void Set(int index, LineRole role, bool continues = false)
    {
        _roles[index - Span.First] = role;
        _continues[index - Span.First] = continues;
    }

    /// <summary>The next line that is not blank, from an index on, or -1.</summary>
    public int NextText(int from)
    {
        for (var i = Math.Max(from, Span.First); i <= Span.Last; i++)
        {
            if (Role(i) != LineRole.Blank)
                return i;
        }
        return -1;
    }

    /// <summary>Whether a page starts at the line.</summary>
    public bool StartsPage(int index) => Layout.StartsPage(_lines, index);

    /// <summary>Whether the line is running text that could be a title: short, unmarked, without a full stop at its end.</summary>
    public bool MayBeTitle(int index)
    {
        var text = this[index];
        return Role(index) == LineRole.Text && text.Length <= 80 && !Characters.EndsSentence(text[^1])
            && text[^1] is not ('，' or ',' or '、') && !Paragraphs.Marks.TryRead(text, out _)
            && DateLine.Read(text) is null;
    }
}
