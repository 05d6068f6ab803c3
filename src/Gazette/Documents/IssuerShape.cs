using Zhengling.Gazette.Lines;

namespace Zhengling.Gazette.Documents;

/// <summary>Recognises issuing organs by the shape of their names, never by a list of organs.</summary>
internal static class IssuerShape
{
    private const int LongestName = 40;

    private static readonly string[] Endings =
    [
        "人民政府", "人民政府办公室", "人民政府办公厅", "国务院", "国务院办公厅", "委员会", "委员会办公室", "办公室", "办公厅", "管理局", "监督局",
        "局", "厅", "部", "署", "委", "人民法院", "人民检察院", "指挥部", "领导小组", "管理处", "行政公署", "管委会",
    ];

    private static readonly string[] TitleVerbs = ["关于", "印发", "转发", "批转", "公布", "发布", "通知", "公告", "通告", "令"];

    /// <summary>Whether the whole line is the name of an organ.</summary>
    public static bool IsIssuer(string line)
    {
        if (line.Length > 2 * LongestName)
            return false;
        var name = Normal.Key(line);
        if (name.Length is < 3 or > LongestName)
            return false;
        foreach (var c in name)
        {
            if (!Characters.IsHan(c))
                return false;
        }
        return Endings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal))
            && !TitleVerbs.Any(verb => name.StartsWith(verb, StringComparison.Ordinal));
    }

    /// <summary>Whether a title may begin with this line: an organ's name alone, or followed by what the organ does.</summary>
    public static bool StartsTitle(string line) => IsIssuer(line) || InTitle(line).Length > 0;

    /// <summary>The organ a title begins with, or an empty text: the longest name before 关于, 印发, 转发 and the like.</summary>
    public static string InTitle(string title)
    {
        var text = Normal.Key(title);
        var end = -1;
        foreach (var verb in TitleVerbs)
        {
            var at = text.IndexOf(verb, StringComparison.Ordinal);
            if (at > 0 && (end < 0 || at < end))
                end = at;
        }
        return end > 0 && IsIssuer(text[..end]) ? text[..end] : "";
    }
}
