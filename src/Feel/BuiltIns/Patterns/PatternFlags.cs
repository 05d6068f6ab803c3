namespace Zhengling.Feel.BuiltIns.Patterns;

/// <summary>The flags of XPath regular expressions: s, m, i, x, q.</summary>
internal readonly record struct PatternFlags(bool DotMatchesAll, bool IsMultiline, bool IgnoresCase, bool IgnoresSpace, bool IsLiteral)
{
    /// <exception cref="PatternException">A letter is no flag.</exception>
    public static PatternFlags Parse(string flags)
    {
        foreach (var letter in flags)
            if (!"smixq".Contains(letter, StringComparison.Ordinal))
                throw new PatternException($"'{letter}' is not a flag; flags are s, m, i, x, q");
        return new PatternFlags(flags.Contains('s'), flags.Contains('m'), flags.Contains('i'), flags.Contains('x'), flags.Contains('q'));
    }
}
