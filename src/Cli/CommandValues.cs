using Zhengling.Policies;

namespace Zhengling.Cli;

/// <summary>Values of options that several commands have.</summary>
internal static class CommandValues
{
    /// <summary>The pairs of <c>名=值</c>; a name given twice is an error.</summary>
    public static Dictionary<string, string> Pairs(string[]? texts)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in texts ?? [])
        {
            var at = text.IndexOf('=', StringComparison.Ordinal);
            if (at <= 0)
                throw new CliException($"“{text}”应写成“名=值”。", $"\"{text}\" should be name=value.");
            var name = text[..at].Trim();
            if (!pairs.TryAdd(name, text[(at + 1)..].Trim()))
                throw new CliException($"“{name}”给了两次。", $"\"{name}\" is given twice.");
        }

        return pairs;
    }

    /// <summary>The day of <c>--as-of</c>; today where none is given.</summary>
    public static DateOnly Day(string? text, DateOnly today)
    {
        if (text is null)
            return today;
        return DateRange.TryDay(text, out var day) ? day : throw new CliException(
            $"日期“{text}”不存在或写法不对，应如2022-04-12。", $"There is no date \"{text}\"; write e.g. 2022-04-12.");
    }
}
