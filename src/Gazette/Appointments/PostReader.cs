using System.Text.RegularExpressions;
using Zhengling.Gazette.Units;

namespace Zhengling.Gazette.Appointments;

/// <summary>Takes a post apart: “某局副局长（试用期一年）、某中心主任” gives two posts, the first with a condition.</summary>
internal sealed partial class PostReader(UnitRegister register)
{
    /// <summary>A post of a list.</summary>
    internal readonly record struct Post(string Printed, string UnitName, Unit? Unit, string Office, IReadOnlyList<string> Conditions);

    /// <summary>The posts of a list, or null when one of them names no office.</summary>
    public List<Post>? Read(string text)
    {
        var posts = new List<Post>();
        foreach (var part in Parts(text))
        {
            if (One(part, posts.Count > 0 ? posts[^1] : null) is not { } post)
                return null;
            posts.Add(post);
        }
        return posts.Count > 0 ? posts : null;
    }

    private Post? One(string part, Post? before)
    {
        var conditions = new List<string>();
        while (ClosingBracket().Match(part) is { Success: true } bracket && OfficeAtEnd().IsMatch(part[..bracket.Index]))
        {
            conditions.Insert(0, bracket.Groups[1].Value);
            part = part[..bracket.Index];
        }
        var match = Offices().Match(part);
        if (!match.Success)
            return null;
        var unitName = part[..match.Index];
        var unit = unitName.Length > 0 ? UnitList.Read(unitName, register) is [{ Unit: { } found }] ? found : null : before?.Unit;
        return new(part, unitName.Length > 0 ? unitName : before?.UnitName ?? "", unit, match.Value, conditions);
    }

    /// <summary>Divides at 、 outside brackets.</summary>
    private static IEnumerable<string> Parts(string text)
    {
        int depth = 0, start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is '（' or '(')
                depth++;
            else if (i < text.Length && text[i] is '）' or ')')
                depth--;
            if (i == text.Length || (depth <= 0 && text[i] is '、'))
            {
                if (i > start)
                    yield return text[start..i];
                start = i + 1;
            }
        }
    }

    [GeneratedRegex(@"[（(]([^（()）]*)[）)]$")]
    private static partial Regex ClosingBracket();

    [GeneratedRegex("(?:" + AppointmentWords.Office + ")$")]
    private static partial Regex OfficeAtEnd();

    [GeneratedRegex("(?:" + AppointmentWords.Office + ")(?:兼任?(?:" + AppointmentWords.Office + "))*$")]
    private static partial Regex Offices();
}
