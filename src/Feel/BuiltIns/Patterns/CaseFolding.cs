using System.Text;

namespace Zhengling.Feel.BuiltIns.Patterns;

/// <summary>Which code points are the same letter in another case.</summary>
internal static class CaseFolding
{
    private static readonly Lazy<(int, int)[]> All = new(Find);

    /// <summary>Pairs of code points that differ in case only, both ways of letters with more than two forms included.</summary>
    public static IReadOnlyList<(int Upper, int Lower)> Pairs => All.Value;

    private static (int, int)[] Find()
    {
        var classes = new Dictionary<int, List<int>>();
        for (var codePoint = 0; codePoint <= CodePointSet.Last; codePoint++)
        {
            if (!Rune.TryCreate(codePoint, out var rune))
                continue;
            var folded = Rune.ToLowerInvariant(Rune.ToUpperInvariant(rune)).Value;
            if (folded == codePoint && Rune.ToUpperInvariant(rune).Value == codePoint)
                continue;
            if (!classes.TryGetValue(folded, out var members))
                classes.Add(folded, members = []);
            members.Add(codePoint);
        }
        return
        [
            .. from members in classes.Values
               from one in members
               from other in members
               where one < other
               select (one, other),
        ];
    }
}
