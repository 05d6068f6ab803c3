
namespace Zhengling.Feel.BuiltIns.Patterns;

/// <summary>Reads a character class such as <c>[^a-z-[aeiou]]</c>.</summary>
internal readonly struct ClassParser(string pattern, bool ignoresCase)
{
    private const int MaxDepth = 50;

    /// <param name="at">Where the class begins, at its '['; afterwards where it ended.</param>
    /// <exception cref="PatternException">The class is not valid.</exception>
    public CodePointSet Parse(ref int at) => Parse(ref at, 0);

    private CodePointSet Parse(ref int at, int depth)
    {
        if (depth > MaxDepth)
            throw new PatternException("too many nested classes");
        at++;
        var isNegated = Has(at, '^');
        if (isNegated)
            at++;
        var set = CodePointSet.Empty;
        CodePointSet? subtracted = null;
        var start = at;
        while (!Has(at, ']') || at == start)
        {
            if (at >= pattern.Length || (at == start && pattern[at] == ']'))
                throw new PatternException("empty or unfinished '[ ]'");
            if (pattern[at] == '-' && Has(at + 1, '[') && at > start)
            {
                at++;
                subtracted = Parse(ref at, depth + 1);
                if (!Has(at, ']'))
                    throw new PatternException("a subtraction must end its class");
                break;
            }
            set = set.Union(Item(ref at));
        }
        at++;
        if (isNegated)
            set = set.Complement();
        return subtracted is null ? set : set.Except(subtracted);
    }

    // One character, a range, or an escape that is a set. Only characters and ranges ignore case.
    private CodePointSet Item(ref int at)
    {
        if (Single(ref at) is not { } first)
        {
            at++;
            return TryEscape(pattern, ref at, out _)!;
        }
        var last = first;
        if (Has(at, '-') && at + 1 < pattern.Length && pattern[at + 1] is not (']' or '['))
        {
            at++;
            last = Single(ref at) ?? throw new PatternException("a set cannot end a range");
            if (last < first)
                throw new PatternException("a range must not go down");
        }
        var set = CodePointSet.Of(first, last);
        return ignoresCase ? set.IgnoringCase() : set;
    }

    // A code point, escaped or not; null, with nothing read, when an escape that is a set stands here.
    private int? Single(ref int at)
    {
        if (at >= pattern.Length)
            throw new PatternException("missing ']'");
        var unit = pattern[at];
        if (unit == '\\')
        {
            var after = at + 1;
            if (TryEscape(pattern, ref after, out var single) is not null)
                return null;
            at = after;
            return single;
        }
        if (unit == '[')
            throw new PatternException("'[' in a class must be written '\\['");
        // A hyphen that stands where an item begins, as in [0-9-.], is a hyphen (XML Schema 1.1).
        var isPair = char.IsHighSurrogate(unit) && at + 1 < pattern.Length && char.IsLowSurrogate(pattern[at + 1]);
        var codePoint = isPair ? char.ConvertToUtf32(unit, pattern[at + 1]) : unit;
        at += isPair ? 2 : 1;
        return codePoint;
    }

    private bool Has(int at, char wanted) => at < pattern.Length && pattern[at] == wanted;

    /// <summary>Reads what follows a backslash: a set (the result) or a single character.</summary>
    /// <exception cref="PatternException">There is no such escape.</exception>
    public static CodePointSet? TryEscape(string pattern, ref int at, out char single)
    {
        single = '\0';
        if (at >= pattern.Length)
            throw new PatternException("nothing after '\\'");
        var letter = pattern[at++];
        if (CharacterClasses.Escape(letter) is { } set)
            return set;
        if (letter is 'p' or 'P')
        {
            var end = at < pattern.Length && pattern[at] == '{' ? pattern.IndexOf('}', at) : -1;
            if (end < 0)
                throw new PatternException($"'\\{letter}' must be followed by {{name}}");
            var name = pattern[(at + 1)..end];
            at = end + 1;
            var named = CharacterClasses.Named(name) ?? throw new PatternException($"there is no category or block '{name}'");
            return letter == 'p' ? named : named.Complement();
        }
        single = letter switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '\\' or '|' or '.' or '?' or '*' or '+' or '(' or ')' or '{' or '}' or '-' or '[' or ']' or '^' or '$' => letter,
            _ => throw new PatternException($"there is no escape '\\{letter}'"),
        };
        return null;
    }
}
