namespace Zhengling.Cli;

/// <summary>Bad usage or input: one clear message, exit code 2.</summary>
/// <param name="chinese">The message in Chinese.</param>
/// <param name="english">The message in English.</param>
internal sealed class CliException(string chinese, string english) : Exception(english)
{
    /// <summary>The message in a language.</summary>
    /// <param name="language"><c>zh</c> or <c>en</c>.</param>
    public string In(string language) => language == "en" ? Message : chinese;
}
