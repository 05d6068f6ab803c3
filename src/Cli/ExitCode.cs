namespace Zhengling.Cli;

/// <summary>The exit codes of every command.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The answer is “no”: a check or an example failed, nothing was found.</summary>
    public const int No = 1;

    /// <summary>Bad usage or bad input; nothing was changed.</summary>
    public const int BadInput = 2;

    /// <summary>Not determined by the text, or not in force on that day.</summary>
    public const int NotDetermined = 3;
}
