using Zhengling.Gazette.Paragraphs;

namespace Zhengling.Gazette.Tree;

/// <summary>Notes where a running number is missing. The text is never renumbered.</summary>
internal static class LostNumbers
{
    public static void Check(Draft scope, List<Repair> repairs)
    {
        var last = new Dictionary<MarkKind, int>();
        var open = new Stack<Draft>();
        open.Push(scope);
        while (open.TryPop(out var node))
        {
            if (node != scope && node.Kind == NodeKind.Annex)
                continue;
            if (node.Mark is { } mark && node.Ordinal is { } ordinal)
            {
                // A list may begin anew at 1 and may run on over headings; any other jump is a doubt.
                if (ordinal != 1 && ordinal != last.GetValueOrDefault(mark) + 1)
                    repairs.Add(Lost(node, last.GetValueOrDefault(mark)));
                last[mark] = ordinal;
            }
            for (var i = node.Children.Count - 1; i >= 0; i--)
                open.Push(node.Children[i]);
        }
    }

    private static Repair Lost(Draft node, int before) => new(RepairKind.LostNumber, node.First + 1, node.First + 1,
        before == 0 ? $"“{node.Number}”之前没有更小的编号，可能有编号丢失。" : $"“{node.Number}”之前的同级编号是{before}，可能有编号丢失。",
        before == 0 ? $"“{node.Number}” has no smaller number before it; a number may be lost."
            : $"Before “{node.Number}” the number of that kind is {before}; a number may be lost.");
}
