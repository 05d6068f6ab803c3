using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Zhengling.Feel.BuiltIns.Patterns;

/// <summary>
/// Translates a regular expression of XPath (Functions and Operators 3.1, section 5.6) into one of .NET. Whatever XPath does not define
/// is an error, so that nothing means something else than in other engines.
/// </summary>
internal sealed class PatternTranslator
{
    private const int MaxDepth = 200;
    private const int MaxRepeat = 100_000;
    private readonly string _pattern;
    private readonly PatternFlags _flags;
    private readonly StringBuilder _output = new();
    private readonly List<int> _openGroups = [];
    private int _at;

    private PatternTranslator(string pattern, PatternFlags flags)
    {
        _pattern = pattern;
        _flags = flags;
    }

    /// <summary>How many capturing groups there are.</summary>
    private int Groups { get; set; }

    /// <exception cref="PatternException">The pattern is not valid.</exception>
    public static (string Pattern, int Groups) Translate(string pattern, PatternFlags flags)
    {
        if (flags.IsLiteral)
            return (Regex.Escape(pattern), 0);
        var translator = new PatternTranslator(flags.IgnoresSpace ? PatternSpace.Remove(pattern) : pattern, flags);
        translator.Alternatives(0);
        if (translator._at < translator._pattern.Length)
            throw new PatternException("unexpected ')'");
        return (translator._output.ToString(), translator.Groups);
    }

    private bool AtEnd => _at >= _pattern.Length;

    private char Peek => _pattern[_at];

    private void Alternatives(int depth)
    {
        if (depth > MaxDepth)
            throw new PatternException("too many nested groups");
        while (!AtEnd && Peek != ')')
        {
            if (Peek == '|')
            {
                _output.Append('|');
                _at++;
                continue;
            }
            if (Atom(depth))
                Quantifier();
        }
    }

    // Whether a quantifier may follow.
    private bool Atom(int depth)
    {
        var unit = _pattern[_at++];
        switch (unit)
        {
            case '^':
                _output.Append(_flags.IsMultiline ? @"(?:\A|(?<=\n)(?!\z))" : @"\A");
                return true;
            case '$':
                _output.Append(_flags.IsMultiline ? @"(?=\n|\z)" : @"\z");
                return true;
            case '.':
                _output.Append(_flags.DotMatchesAll ? CodePointSet.All.ToPattern() : CodePointSet.Of("\n\r").Complement().ToPattern());
                return true;
            case '(':
                Group(depth);
                return true;
            case '[':
                _at--;
                _output.Append(new ClassParser(_pattern, _flags.IgnoresCase).Parse(ref _at).ToPattern());
                return true;
            case '\\':
                Escape();
                return true;
            case '*' or '+' or '?' or '{' or '}' or ']':
                throw new PatternException($"unexpected '{unit}'");
            default:
                Literal(unit);
                return true;
        }
    }

    private void Literal(char unit)
    {
        if (char.IsHighSurrogate(unit) && !AtEnd && char.IsLowSurrogate(Peek))
            _output.Append("(?:").Append(unit).Append(_pattern[_at++]).Append(')');
        else
            _output.Append(Regex.Escape(unit.ToString()));
    }

    private void Group(int depth)
    {
        if (!AtEnd && Peek == '?')
        {
            if (_at + 1 >= _pattern.Length || _pattern[_at + 1] != ':')
                throw new PatternException("only (?: may follow '('");
            _at += 2;
            _output.Append("(?:");
        }
        else
        {
            _openGroups.Add(++Groups);
            _output.Append('(');
        }
        var openBefore = _openGroups.Count;
        var isCapturing = _output[^1] == '(';
        Alternatives(depth + 1);
        if (AtEnd)
            throw new PatternException("missing ')'");
        _at++;
        _output.Append(')');
        if (isCapturing)
            _openGroups.RemoveAt(openBefore - 1);
    }

    private void Escape()
    {
        if (AtEnd)
            throw new PatternException("nothing after '\\'");
        var letter = Peek;
        if (char.IsAsciiDigit(letter))
        {
            BackReference();
            return;
        }
        var set = ClassParser.TryEscape(_pattern, ref _at, out var single);
        if (set is not null)
            _output.Append(set.ToPattern());
        else
            _output.Append(Regex.Escape(single.ToString()));
    }

    // As many digits as make the number of a group that is there (FO 5.6.1).
    private void BackReference()
    {
        var number = _pattern[_at++] - '0';
        while (!AtEnd && char.IsAsciiDigit(Peek) && (number * 10) + (Peek - '0') <= Groups)
            number = (number * 10) + (_pattern[_at++] - '0');
        if (number == 0 || number > Groups || _openGroups.Contains(number))
            throw new PatternException($"there is no group {number} before '\\{number}'");
        // In XPath a reference to a group that did not take part matches nothing, that is, the empty string.
        _output.Append(CultureInfo.InvariantCulture, $"(?:(?({number})\\{number}|))");
    }

    private void Quantifier()
    {
        if (AtEnd || Peek is not ('*' or '+' or '?' or '{'))
            return;
        if (Peek == '{')
            Counted();
        else
            _output.Append(_pattern[_at++]);
        if (!AtEnd && Peek == '?')
            _output.Append(_pattern[_at++]);
    }

    private void Counted()
    {
        var end = _pattern.IndexOf('}', _at);
        if (end < 0)
            throw new PatternException("missing '}'");
        var parts = _pattern[(_at + 1)..end].Split(',');
        if (parts.Length > 2 || !TryCount(parts[0], out var least))
            throw new PatternException($"'{_pattern[_at..(end + 1)]}' is not a count");
        if (parts.Length == 2 && parts[1].Length > 0 && (!TryCount(parts[1], out var most) || most < least))
            throw new PatternException($"'{_pattern[_at..(end + 1)]}' is not a count");
        _output.Append(_pattern, _at, end + 1 - _at);
        _at = end + 1;
    }

    private static bool TryCount(string text, out int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count <= MaxRepeat;
}
