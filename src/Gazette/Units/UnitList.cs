using System.Text.RegularExpressions;

namespace Zhengling.Gazette.Units;

/// <summary>Reads a list of units such as “甲局、乙委（某办）等有关部门，各镇”.</summary>
public static partial class UnitList
{
    /// <summary>Splits a list into its units and looks each up.</summary>
    /// <param name="text">The list, without the words around it.</param>
    /// <param name="register">The register.</param>
    /// <param name="offset">What to add to <see cref="UnitMention.Start"/>, when the list is part of a longer text.</param>
    /// <returns>The mentions in printed order; names not in the register stay, without a unit.</returns>
    public static IReadOnlyList<UnitMention> Read(string text, UnitRegister register, int offset = 0)
    {
        var mentions = new List<UnitMention>();
        for (var start = 0; start < text.Length;)
        {
            var whole = register.LongestAt(text, start);
            var end = whole is not null && AtEnd(text, whole.End) ? whole.End : PartEnd(text, start);
            Add(mentions, text, start, end, register, offset);
            start = end + 1;
        }
        return mentions;
    }

    /// <summary>Whether words mean several units without naming them.</summary>
    /// <param name="name">The words.</param>
    /// <returns>For example true for 各有关单位.</returns>
    public static bool IsGroup(string name)
        => UnitWords.GroupPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal))
            || UnitWords.GroupParts.Any(part => name.Contains(part, StringComparison.Ordinal));

    private static void Add(List<UnitMention> mentions, string text, int start, int end, UnitRegister register, int offset)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        var printed = text[start..end].TrimEnd().TrimEnd('。');
        if (printed.Length == 0)
            return;
        if (Resolve(printed, register) is { } unit)
        {
            mentions.Add(new(printed, start + offset, unit, unit.IsGroup));
            return;
        }
        if (Conjunction(printed, register) is var (at, length) && at > 0)
        {
            Add(mentions, text, start, start + at, register, offset);
            Add(mentions, text, start + at + length, start + printed.Length, register, offset);
            return;
        }
        if (printed.IndexOfAny([' ', '\u3000']) is > 0 and var space && Resolve(printed[..space], register) is not null)
        {
            Add(mentions, text, start, start + space, register, offset);
            Add(mentions, text, start + space + 1, start + printed.Length, register, offset);
            return;
        }
        if (register.LongestAt(text, start) is { } first && first.End < start + printed.Length && Resolve(text[first.End..(start + printed.Length)], register) is not null)
        {
            mentions.Add(first with { Start = start + offset });
            Add(mentions, text, first.End, start + printed.Length, register, offset);
            return;
        }
        var name = Closing().Replace(printed, "");
        if (name.Length > 0)
            mentions.Add(new(name, start + offset, Resolve(name, register), Resolve(name, register)?.IsGroup ?? IsGroup(name)));
    }

    /// <summary>The unit of a name, or of the name before a bracket that names a part of it or explains it.</summary>
    private static Unit? Resolve(string name, UnitRegister register)
    {
        if (register.Find(name) is { } unit)
            return unit;
        var bracket = name.IndexOfAny(['（', '(']);
        return bracket > 0 && name[^1] is '）' or ')' ? register.Find(name[..bracket]) : null;
    }

    /// <summary>Where a conjunction divides two names, the first of which the register knows.</summary>
    private static (int At, int Length) Conjunction(string printed, UnitRegister register)
    {
        foreach (var word in UnitWords.Conjunctions)
        {
            for (var at = printed.IndexOf(word, 1, StringComparison.Ordinal); at > 0; at = printed.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                if (register.Find(printed[..at]) is not null || (IsGroup(printed[..at]) && IsGroup(printed[(at + word.Length)..])))
                    return (at, word.Length);
            }
        }
        return (-1, 0);
    }

    private static bool AtEnd(string text, int at) => at >= text.Length || UnitWords.Dividers.Contains(text[at], StringComparison.Ordinal);

    [GeneratedRegex("等(?:[^、，,等]{0,10}(?:部门|单位|机构))?$")]
    private static partial Regex Closing();

    private static int PartEnd(string text, int start)
    {
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is '（' or '(')
                depth++;
            else if (text[i] is '）' or ')')
                depth--;
            else if (depth <= 0 && UnitWords.Dividers.Contains(text[i], StringComparison.Ordinal))
                return i;
        }
        return text.Length;
    }
}
