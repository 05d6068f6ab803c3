using System.Text.RegularExpressions;

namespace Zhengling.Gazette.Obligations;

/// <summary>A line such as “牵头单位：甲局、乙委”: which field, and its value.</summary>
internal static partial class FieldLine
{
    /// <summary>What a field says.</summary>
    internal enum Field
    {
        Lead,
        Responsible,
        Cooperate,
        Leader,
        Time,
        Contact,
    }

    /// <summary>The field a text begins with, and where its value begins; null for other text.</summary>
    public static (Field Field, int ValueStart)? Read(string text)
    {
        var match = Line().Match(text);
        return match.Success && Named(match) is { } field ? (field, match.Length) : null;
    }

    /// <summary>The field that the name of a column means; null for another column. Of a head of two levels either may name it.</summary>
    public static Field? OfColumn(string column)
    {
        foreach (var name in column.Split('/'))
        {
            if (Column().Match(string.Concat(name.Where(c => !char.IsWhiteSpace(c)))) is { Success: true } match)
                return Named(match);
        }
        return null;
    }

    /// <summary>The part a field gives its units, or null when it is no field of units.</summary>
    public static DutyRole? Role(Field field) => field switch
    {
        Field.Lead => DutyRole.Lead,
        Field.Responsible => DutyRole.Responsible,
        Field.Cooperate => DutyRole.Cooperate,
        _ => null,
    };

    private static Field? Named(Match match)
    {
        foreach (var field in Enum.GetValues<Field>())
        {
            if (match.Groups[field.ToString()].Success)
                return field;
        }
        return null;
    }

    private const string Names = "(?<Lead>" + DutyWords.Lead + ")|(?<Responsible>" + DutyWords.Responsible + ")|(?<Cooperate>" + DutyWords.Cooperate
        + ")|(?<Leader>" + DutyWords.Leader + ")|(?<Time>" + DutyWords.Time + ")";

    [GeneratedRegex(@"^\s*\**(?:" + Names + @"|(?<Contact>联\s*系\s*人|" + DutyWords.Contact + @"))\**\s*[：:]\**\s*")]
    private static partial Regex Line();

    [GeneratedRegex("^(?:" + Names + ")$")]
    private static partial Regex Column();
}
