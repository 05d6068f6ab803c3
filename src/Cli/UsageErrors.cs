using System.CommandLine;
using System.CommandLine.Parsing;

namespace Zhengling.Cli;

/// <summary>What is wrong with a command line, in the user's language: the parser's own messages are English and name .NET types.</summary>
internal static class UsageErrors
{
    /// <summary>One line for each mistake.</summary>
    /// <param name="parsed">A command line with errors.</param>
    /// <param name="language"><c>zh</c> or <c>en</c>.</param>
    public static IReadOnlyList<string> Explain(ParseResult parsed, string language)
    {
        var lines = parsed.UnmatchedTokens
            .Select(token => Say(language, $"不认识“{token}”。", $"\"{token}\" is not known here."))
            .Concat(parsed.Errors.Select(error => error.SymbolResult).OfType<OptionResult>().Distinct().Select(option => Explain(option, language)))
            .Concat(parsed.Errors.Select(error => error.SymbolResult).OfType<ArgumentResult>().Distinct().Select(argument => Explain(argument, language)))
            .ToList();
        if (lines.Count == 0)
            lines.AddRange(Missing(parsed.CommandResult, language));
        return lines.Count > 0 ? lines : [.. parsed.Errors.Select(error => error.Message)];
    }

    private static string Explain(OptionResult result, string language)
    {
        var name = result.Option.Name;
        return result.Tokens.Count == 0
            ? Say(language, $"“{name}”之后缺少值。", $"{name} needs a value.")
            : Say(language, $"“{name}”的值“{Values(result)}”不对。", $"{name} can't be \"{Values(result)}\".") + Choices(result.Option, language);
    }

    private static string Explain(ArgumentResult result, string language) => result.Tokens.Count == 0
        ? Say(language, $"缺少{result.Argument.Name}。", $"{result.Argument.Name} is missing.")
        : Say(language, $"{result.Argument.Name}的值“{Values(result)}”不对。", $"{result.Argument.Name} can't be \"{Values(result)}\".");

    private static IEnumerable<string> Missing(CommandResult result, string language)
    {
        var arguments = result.Command.Arguments
            .Where(argument => argument.Arity.MinimumNumberOfValues > 0 && result.GetResult(argument) is not { Tokens.Count: > 0 }).ToList();
        if (arguments.Count == 0 && result.Command.Subcommands.Count > 0)
            yield return Say(language, "请写明命令。", "Name a command.");
        foreach (var argument in arguments)
            yield return Say(language, $"缺少{argument.Name}。", $"{argument.Name} is missing.");
    }

    private static string Choices(Option option, string language)
    {
        var choices = string.Join(Say(language, "、", ", "), option.GetCompletions(System.CommandLine.Completions.CompletionContext.Empty).Select(c => c.Label));
        return choices.Length == 0 ? "" : Say(language, $"可用：{choices}。", $" Known: {choices}.");
    }

    private static string Values(SymbolResult result) => string.Join(' ', result.Tokens.Select(token => token.Value));

    private static string Say(string language, string chinese, string english) => language == "en" ? english : chinese;
}
