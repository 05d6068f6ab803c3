using Zhengling.Gazette.Lines;

namespace Zhengling.Gazette.Tree;

/// <summary>Drops markup that is no part of the text and notes foreign fragments that are kept.</summary>
internal static class Markup
{
    private static readonly string[] Tags = ["**", "<p>", "</p>", "<br>", "<br/>"];
    private static readonly string[] ForeignWords = [" and ", " or ", " etc ", " etc.", "\\geq", "\\leq", "\\text", "\\times", "_{", "^{"];

    public static string Clean(string text, int line, List<Repair> repairs)
    {
        var clean = text;
        foreach (var tag in Tags)
            clean = clean.Replace(tag, "", StringComparison.Ordinal);
        if (clean.StartsWith("- ", StringComparison.Ordinal))
            clean = clean[2..];
        clean = clean.Trim();
        if (clean.Length != text.Length)
            repairs.Add(new Repair(RepairKind.DroppedMarkup, line + 1, line + 1,
                "去掉了不属于正文的排版标记。", "Markup that is no part of the text was dropped."));
        foreach (var word in ForeignWords)
        {
            if (!clean.Contains(word, StringComparison.Ordinal) || !HasHan(clean))
                continue;
            repairs.Add(new Repair(RepairKind.ForeignFragment, line + 1, line + 1,
                $"正文里混有“{word.Trim()}”，原样保留，请对照原件。", $"“{word.Trim()}” stands in the text; it is kept, compare the original."));
        }
        return clean;
    }

    private static bool HasHan(string text)
    {
        foreach (var c in text)
        {
            if (Characters.IsHan(c))
                return true;
        }
        return false;
    }
}
