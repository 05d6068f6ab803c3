namespace Zhengling.Feel.Compilation;

/// <summary>Finds the name that somebody who mistyped one most likely meant.</summary>
internal static class Spelling
{
    /// <summary>The nearest known name, or null when none is near.</summary>
    public static string? Nearest(string name, IEnumerable<string> known)
    {
        string? nearest = null;
        var best = Math.Max(1, name.Length / 3) + 1;
        foreach (var candidate in known)
        {
            if (name.Length > 100 || Math.Abs(candidate.Length - name.Length) >= best) continue;
            if (Distance(name, candidate) is var distance && distance < best) (nearest, best) = (candidate, distance);
        }
        return nearest;
    }

    /// <summary>How many characters must be put in, left out or replaced.</summary>
    private static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var current = new int[right.Length + 1];
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
            previous = current;
        }
        return previous[^1];
    }
}
