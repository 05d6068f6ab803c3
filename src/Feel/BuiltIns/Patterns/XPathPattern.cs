using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Zhengling.Feel.BuiltIns.Patterns;

/// <summary>A regular expression of XPath, ready to be used.</summary>
internal sealed class XPathPattern
{
    private readonly Regex _regex;
    private readonly int _groups;
    private readonly bool _isLiteral;

    /// <exception cref="PatternException">The pattern or a flag is not valid.</exception>
    public XPathPattern(string pattern, string flags, TimeSpan timeout)
    {
        var parsed = PatternFlags.Parse(flags);
        (var translated, _groups) = PatternTranslator.Translate(pattern, parsed);
        _isLiteral = parsed.IsLiteral;
        var options = RegexOptions.CultureInvariant | (parsed.IgnoresCase ? RegexOptions.IgnoreCase : RegexOptions.None);
        try
        {
            _regex = new Regex(translated, options, timeout);
        }
        catch (ArgumentException error)
        {
            throw new PatternException(error.Message);
        }
    }

    public bool IsMatch(string input) => _regex.IsMatch(input);

    /// <exception cref="PatternException">The pattern matches the empty string.</exception>
    public string[] Split(string input)
    {
        RefuseEmptyMatch();
        var parts = new List<string>();
        var from = 0;
        for (var match = _regex.Match(input); match.Success; match = match.NextMatch())
        {
            parts.Add(input[from..match.Index]);
            from = match.Index + match.Length;
        }
        parts.Add(input[from..]);
        return [.. parts];
    }

    /// <exception cref="PatternException">The pattern matches the empty string, or the replacement is not valid.</exception>
    public string Replace(string input, string replacement)
    {
        RefuseEmptyMatch();
        var parts = _isLiteral ? [(replacement, -1)] : ParseReplacement(replacement);
        return _regex.Replace(input, match =>
        {
            var text = new StringBuilder();
            foreach (var (literal, group) in parts)
                text.Append(group < 0 ? literal : match.Groups[group].Value);
            return text.ToString();
        });
    }

    // $N stands for a group: as many digits as make the number of one (FO 5.6.4); $ and \ themselves are written \$ and \\.
    private List<(string Literal, int Group)> ParseReplacement(string replacement)
    {
        var parts = new List<(string, int)>();
        for (var i = 0; i < replacement.Length; i++)
        {
            var unit = replacement[i];
            var next = i + 1 < replacement.Length ? replacement[i + 1] : '\0';
            if (unit == '\\')
            {
                if (next is not ('\\' or '$'))
                    throw new PatternException("'\\' in a replacement must be written '\\\\'");
                parts.Add((next.ToString(), -1));
                i++;
            }
            else if (unit == '$')
            {
                if (!char.IsAsciiDigit(next))
                    throw new PatternException("'$' in a replacement must be followed by the number of a group, or be written '\\$'");
                var group = next - '0';
                i++;
                while (i + 1 < replacement.Length && char.IsAsciiDigit(replacement[i + 1])
                    && (group * 10) + (replacement[i + 1] - '0') <= _groups)
                    group = (group * 10) + (replacement[++i] - '0');
                if (group <= _groups)
                    parts.Add(("", group));
            }
            else
                parts.Add((unit.ToString(CultureInfo.InvariantCulture), -1));
        }
        return parts;
    }

    private void RefuseEmptyMatch()
    {
        if (_regex.IsMatch(""))
            throw new PatternException("it matches the empty string");
    }
}
