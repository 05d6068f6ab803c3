using System.Text.RegularExpressions;
using Zhengling.Gazette.Units;

namespace Zhengling.Gazette.Obligations;

/// <summary>What a task's own words say besides the deed: quantities and whom it reports to.</summary>
internal static partial class TaskDetails
{
    /// <summary>The quantities, as printed.</summary>
    public static IReadOnlyList<string> Quantities(string task) => [.. Quantity().Matches(task).Select(match => match.Value.Trim())];

    /// <summary>To whom the text says that something is reported.</summary>
    public static IReadOnlyList<UnitMention> ReportsTo(string task, UnitRegister register)
    {
        var found = new List<UnitMention>();
        foreach (Match match in Before().Matches(task))
            AddAt(match.Index + match.Length, task, register, found);
        foreach (Match match in After().Matches(task))
            AddAt(match.Groups["to"].Index, task, register, found);
        return [.. found.DistinctBy(mention => mention.Start).OrderBy(mention => mention.Start)];
    }

    private static void AddAt(int at, string task, UnitRegister register, List<UnitMention> found)
    {
        if (at < task.Length && register.LongestAt(task, at) is { } unit)
            found.Add(unit);
    }

    [GeneratedRegex(@"(?:不少于|不低于|不超过|不高于|不得低于|不得超过|至少|达到|超过|约|近)?\s*(?<![\d.〔\[（第A-Za-z+\-])\d+(?:\.\d+)?\s*(?:[-—~～至]\s*\d+(?:\.\d+)?\s*)?(?:"
        + DutyWords.Measures + @")(?!工作日|月|小时|自然日)(?:以上|以下|以内|左右|\s*/\s*[\u4e00-\u9fff])?")]
    private static partial Regex Quantity();

    [GeneratedRegex("(?:" + DutyWords.ReportBefore + ")")]
    private static partial Regex Before();

    [GeneratedRegex("向(?<to>[^，。；、向]{2,24}?)(?:" + DutyWords.ReportAfter + ")")]
    private static partial Regex After();
}
