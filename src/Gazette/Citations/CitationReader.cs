using System.Globalization;
using Zhengling.Gazette.Lines;

namespace Zhengling.Gazette.Citations;

/// <summary>Reads citations step by step; hand-written, linear.</summary>
internal ref struct CitationReader(string text)
{
    private const int LongestRange = 500;
    private readonly ReadOnlySpan<char> _text = text;
    private readonly List<IReadOnlyList<CitationStep>> _places = [];
    private int _at;

    /// <summary>The places cited, ranges spelt out; null when the text is no citation.</summary>
    public List<IReadOnlyList<CitationStep>>? Read()
    {
        List<CitationStep> place = [];
        var range = false;
        while (true)
        {
            SkipSpaces();
            if (_at >= _text.Length)
                return !range && Finish(place) ? _places : null;
            if (SkipSeparator())
            {
                if (range || !Finish(place))
                    return null;
                place = [];
                continue;
            }
            if (SkipRange())
            {
                if (range || !Finish(place))
                    return null;
                place = [];
                range = true;
                continue;
            }
            if (_text[_at] == '/' && place.Count > 0)
            {
                _at++;
                continue;
            }
            if (ReadStep(range) is not { } step)
                return null;
            if (range)
            {
                if (!Expand(step))
                    return null;
                range = false;
                place = [];
                continue;
            }
            if (place.Count > 0 && StartsPlace(place[^1], step))
            {
                if (!Finish(place))
                    return null;
                place = [];
            }
            place.Add(step);
        }
    }

    /// <summary>A step that is not below the one before it begins a new place.</summary>
    private static bool StartsPlace(CitationStep before, CitationStep step)
        => step.Kind <= before.Kind && !(step.Kind == StepKind.SubItem && before.Kind == StepKind.Point);

    /// <summary>Ends a place; it takes over from the place before what stands above its own first step.</summary>
    private readonly bool Finish(List<CitationStep> place)
    {
        if (place.Count == 0)
            return _places.Count > 0;
        var first = place[0].Kind;
        if (_places.Count > 0 && first is not (StepKind.Annex or StepKind.Table or StepKind.Named))
            place.InsertRange(0, _places[^1].Where(step => step.Kind < first).ToList());
        _places.Add(place);
        return true;
    }

    /// <summary>“第八条—第十条”: all places between, both included.</summary>
    private readonly bool Expand(CitationStep to)
    {
        var from = _places[^1];
        var last = from[^1];
        if (last.Kind != to.Kind)
            return false;
        if (last.Kind is StepKind.Table or StepKind.Named)
            return ExpandNames(from, last, to);
        if (last.Ordinal is not { } first || to.Ordinal is not { } end || end <= first || end - first > LongestRange)
            return false;
        for (var ordinal = first + 1; ordinal <= end; ordinal++)
            _places.Add([.. from.Take(from.Count - 1), last with { Ordinal = ordinal }]);
        return true;
    }

    private readonly bool ExpandNames(IReadOnlyList<CitationStep> from, CitationStep last, CitationStep to)
    {
        var word = last.Name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        if (!to.Name.StartsWith(word, StringComparison.Ordinal)
            || !int.TryParse(last.Name.AsSpan(word.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            || !int.TryParse(to.Name.AsSpan(word.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var end)
            || end <= first || end - first > LongestRange)
            return false;
        for (var number = first + 1; number <= end; number++)
            _places.Add([.. from.Take(from.Count - 1), last with { Name = word + number.ToString(CultureInfo.InvariantCulture) }]);
        return true;
    }

    private CitationStep? ReadStep(bool inRange)
    {
        var c = _text[_at];
        if (c == '第')
            return ReadOrdinal();
        if (Characters.IsOpeningBracket(c))
            return ReadParenthesised();
        if (_text[_at..].StartsWith("附件", StringComparison.Ordinal))
            return ReadAnnex();
        foreach (var word in (ReadOnlySpan<string>)["附表", "专栏", "表", "图", "注", "式", "损毁"])
        {
            if (_text[_at..].StartsWith(word, StringComparison.Ordinal))
                return ReadNamed(word);
        }
        foreach (var word in (ReadOnlySpan<string>)["全文", "标题", "署名"])
        {
            if (!_text[_at..].StartsWith(word, StringComparison.Ordinal))
                continue;
            _at += word.Length;
            return new CitationStep(StepKind.Named, null, word);
        }
        if (Characters.IsDigit(c))
            return ReadArabic(inRange);
        return ChineseNumeral.IsNumeral(c) ? ReadIdeographic() : null;
    }

    private CitationStep? ReadOrdinal()
    {
        _at++;
        SkipSpaces();
        StepKind? bracketed = null;
        if (_at < _text.Length && Characters.IsOpeningBracket(_text[_at]))
        {
            bracketed = StepKind.Item;
            _at++;
        }
        if (ReadNumber() is not { } ordinal)
            return null;
        if (bracketed is not null && !SkipOne('）', ')'))
            return null;
        SkipSpaces();
        if (_at >= _text.Length)
            return null;
        var kind = _text[_at++] switch
        {
            '编' => StepKind.Part,
            '部' when SkipOne('分', '分') => StepKind.Part,
            '章' => StepKind.Chapter,
            '节' => StepKind.Section,
            '条' => StepKind.Article,
            '款' => StepKind.Paragraph,
            '段' => StepKind.Passage,
            '项' => StepKind.Item,
            '目' or '点' => StepKind.SubItem,
            _ => (StepKind?)null,
        };
        return kind is { } found && (bracketed is null || found == StepKind.Item) ? new CitationStep(found, ordinal) : null;
    }

    private CitationStep? ReadParenthesised()
    {
        _at++;
        SkipSpaces();
        if (_at >= _text.Length)
            return null;
        var kind = Characters.IsDigit(_text[_at]) ? StepKind.Point : StepKind.Item;
        if (ReadNumber() is not { } ordinal)
            return null;
        SkipSpaces();
        return SkipOne('）', ')') ? new CitationStep(kind, ordinal) : null;
    }

    private CitationStep ReadAnnex()
    {
        _at += 2;
        var before = _at;
        SkipSpaces();
        // “附件一、” with a Chinese numeral would take the mark of a first-level heading: only digits are read here.
        if (_at < _text.Length && Characters.IsDigit(_text[_at]))
            return new CitationStep(StepKind.Annex, ReadNumber());
        _at = before;
        return new CitationStep(StepKind.Annex, null);
    }

    private CitationStep? ReadNamed(string word)
    {
        _at += word.Length;
        SkipSpaces();
        var start = _at;
        while (_at < _text.Length && (Characters.IsDigit(_text[_at]) || (_text[_at] == '-' && word == "表" && _at > start
            && _at + 1 < _text.Length && Characters.IsDigit(_text[_at + 1]))))
            _at++;
        if (_at == start && word != "附表")
            return null;
        return new CitationStep(StepKind.Table, null, word + _text[start.._at].ToString());
    }

    private CitationStep? ReadArabic(bool inRange)
    {
        if (ReadNumber() is not { } ordinal)
            return null;
        if (SkipOne('.', '．'))
            return new CitationStep(StepKind.SubItem, ordinal);
        // “附表1—4”: the second number of a range of tables takes the word of the first.
        if (inRange && _places[^1][^1] is { Kind: StepKind.Table } table)
            return table with
            {
                Name = table.Name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9')
                + ordinal.ToString(CultureInfo.InvariantCulture)
            };
        return null;
    }

    private CitationStep? ReadIdeographic() => ReadNumber() is { } ordinal && (SkipOne('、', '、') || _at >= _text.Length)
        ? new CitationStep(StepKind.Ideographic, ordinal)
        : null;

    private int? ReadNumber()
    {
        var start = _at;
        var arabic = _at < _text.Length && Characters.IsDigit(_text[_at]);
        while (_at < _text.Length && _at - start < 7 && (arabic ? Characters.IsDigit(_text[_at]) : ChineseNumeral.IsNumeral(_text[_at])))
            _at++;
        return ChineseNumeral.ParseAny(_text[start.._at]) is { } value and > 0 ? value : null;
    }

    private void SkipSpaces()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
            _at++;
    }

    private bool SkipOne(char one, char other)
    {
        if (_at >= _text.Length || (_text[_at] != one && _text[_at] != other))
            return false;
        _at++;
        return true;
    }

    private bool SkipSeparator()
    {
        if (_text[_at] is not ('、' or '，' or ',' or '；' or ';' or '和' or '及' or '与'))
            return false;
        _at++;
        return true;
    }

    private bool SkipRange()
    {
        if (_text[_at] is not ('—' or '–' or '-' or '－' or '～' or '~' or '至' or '到'))
            return false;
        while (_at < _text.Length && _text[_at] is '—' or '–' or '-' or '－' or '～' or '~' or '至' or '到')
            _at++;
        return true;
    }
}
