using System.Text;

namespace Zhengling.Feel.BuiltIns.Patterns;

/// <summary>Takes white space out of a pattern, as the flag x asks: everywhere but in <c>[ ]</c>.</summary>
internal static class PatternSpace
{
    public static string Remove(string pattern)
    {
        var kept = new StringBuilder(pattern.Length);
        var depth = 0;
        var isEscaped = false;
        foreach (var unit in pattern)
        {
            if (depth == 0 && (unit is ' ' or '\t' or '\n' or '\r'))
                continue;
            kept.Append(unit);
            if (isEscaped)
            {
                isEscaped = false;
                continue;
            }
            isEscaped = unit == '\\';
            depth += unit switch
            {
                '[' => 1,
                ']' when depth > 0 => -1,
                _ => 0,
            };
        }
        return kept.ToString();
    }
}
