using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text.Unicode;

namespace Zhengling.Feel.BuiltIns.Patterns;

/// <summary>The named sets of XML Schema regular expressions: <c>\d \s \w \i \c</c>, categories and blocks.</summary>
internal static class CharacterClasses
{
    private static readonly string[] CategoryNames =
    [
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co",
        "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Cn",
    ];

    // Sets are found by looking at every code point once, so they are kept.
    private static readonly ConcurrentDictionary<string, CodePointSet> Categories = new(StringComparer.Ordinal);

    private static readonly CodePointSet Space = CodePointSet.Of(" \t\n\r");

    private static readonly CodePointSet NameStart = CodePointSet.Of(
    [
        (':', ':'), ('A', 'Z'), ('_', '_'), ('a', 'z'), (0xC0, 0xD6), (0xD8, 0xF6), (0xF8, 0x2FF), (0x370, 0x37D), (0x37F, 0x1FFF),
        (0x200C, 0x200D), (0x2070, 0x218F), (0x2C00, 0x2FEF), (0x3001, 0xD7FF), (0xF900, 0xFDCF), (0xFDF0, 0xFFFD), (0x10000, 0xEFFFF),
    ]);

    private static readonly CodePointSet Name = NameStart.Union(CodePointSet.Of(
        [('-', '-'), ('.', '.'), ('0', '9'), (0xB7, 0xB7), (0x300, 0x36F), (0x203F, 0x2040)]));

    /// <summary>The set of an escape such as <c>\d</c>; null when the letter is none.</summary>
    public static CodePointSet? Escape(char letter) => letter switch
    {
        's' => Space,
        'S' => Space.Complement(),
        'd' => Category("Nd"),
        'D' => Category("Nd")?.Complement(),
        'w' => NonWord().Complement(),
        'W' => NonWord(),
        'i' => NameStart,
        'I' => NameStart.Complement(),
        'c' => Name,
        'C' => Name.Complement(),
        _ => null,
    };

    /// <summary>The set of a category (<c>Lu</c>, <c>L</c>) or block (<c>IsBasicLatin</c>); null when there is none of that name.</summary>
    public static CodePointSet? Named(string name) => name.StartsWith("Is", StringComparison.Ordinal) ? Block(name[2..]) : Category(name);

    private static CodePointSet NonWord() => Category("P")!.Union(Category("Z")!).Union(Category("C")!);

    private static CodePointSet? Category(string name)
    {
        if (name.Length is not (1 or 2) || !CategoryNames.Any(known => known.StartsWith(name, StringComparison.Ordinal)))
            return null;
        return Categories.GetOrAdd(name, static wanted => CodePointSet.Where(
            codePoint => CategoryNames[(int)CharUnicodeInfo.GetUnicodeCategory(codePoint)].StartsWith(wanted, StringComparison.Ordinal)));
    }

    // Block names are the Unicode ones without spaces; those of the platform's table are without hyphens too.
    private static CodePointSet? Block(string name)
    {
        var plain = name switch
        {
            "Greek" => "GreekandCoptic",
            "CombiningMarksforSymbols" => "CombiningDiacriticalMarksforSymbols",
            "PrivateUse" or "PrivateUseArea" => null,
            _ => name.Replace("-", "", StringComparison.Ordinal),
        };
        if (plain is null)
            return CodePointSet.Of(0xE000, 0xF8FF);
        return typeof(UnicodeRanges).GetProperty(plain, BindingFlags.Public | BindingFlags.Static | BindingFlags.IgnoreCase)
            ?.GetValue(null) is UnicodeRange { Length: > 0 } range
            ? CodePointSet.Of(range.FirstCodePoint, range.FirstCodePoint + range.Length - 1)
            : null;
    }
}
