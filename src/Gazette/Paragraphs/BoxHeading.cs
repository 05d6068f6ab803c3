using Zhengling.Gazette.Lines;

namespace Zhengling.Gazette.Paragraphs;

/// <summary>The heading of a box or a figure: <c>专栏 3：名称</c>, <c>图 2 名称</c>.</summary>
internal static class BoxHeading
{
    private static readonly string[] Words = ["专栏", "图"];
    private static readonly string[] Tables = ["附表", "表"];

    public static bool IsOne(string line) => TryRead(line, out _, out _);

    /// <summary>Reads the label without spaces, e.g. <c>专栏3</c>, and where the name begins.</summary>
    public static bool TryRead(string line, out string label, out int length) => TryRead(line, Words, out label, out length);

    /// <summary>Reads the caption of a table: <c>表 1-1 名称</c>, <c>附表 2：名称</c>.</summary>
    public static bool TryReadTable(string line, out string label, out int length) => TryRead(line, Tables, out label, out length);

    private static bool TryRead(string line, string[] words, out string label, out int length)
    {
        label = "";
        length = 0;
        if (line.Length > 80)
            return false;
        foreach (var word in words)
        {
            if (!line.StartsWith(word, StringComparison.Ordinal))
                continue;
            var at = word.Length;
            while (at < line.Length && line[at] == ' ')
                at++;
            var start = at;
            while (at < line.Length && (Characters.IsDigit(line[at]) || (line[at] == '-' && at > start)))
                at++;
            if (at == start || (at < line.Length && line[at] is not (' ' or '：' or ':') && !Characters.IsHan(line[at])))
                continue;
            label = word + line[start..at];
            while (at < line.Length && line[at] is ' ' or '：' or ':')
                at++;
            length = at;
            return true;
        }
        return false;
    }
}
