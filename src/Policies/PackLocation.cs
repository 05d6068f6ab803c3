namespace Zhengling.Policies;

/// <summary>Where the packs are.</summary>
public static class PackLocation
{
    /// <summary>The environment variable that names the folder of the packs.</summary>
    public const string Variable = "ZHENGLING_PACKS";

    private const string FolderName = "policies";

    /// <summary>
    /// The folder named by the option, else by the environment variable, else the nearest folder <c>policies</c> at or above the
    /// working folder, else at or above the program.
    /// </summary>
    /// <param name="option">The folder given on the command line; or null.</param>
    /// <exception cref="DirectoryNotFoundException">There is none; the message is the folder looked for.</exception>
    public static string Find(string? option)
    {
        var named = string.IsNullOrWhiteSpace(option) ? Environment.GetEnvironmentVariable(Variable) : option;
        if (!string.IsNullOrWhiteSpace(named))
            return Directory.Exists(named) ? named : throw new DirectoryNotFoundException(named);
        return Above(Environment.CurrentDirectory) ?? Above(AppContext.BaseDirectory) ?? throw new DirectoryNotFoundException(FolderName);
    }

    private static string? Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, FolderName);
            if (Directory.Exists(candidate))
                return Path.GetRelativePath(Environment.CurrentDirectory, candidate) is var relative && !relative.StartsWith("..", StringComparison.Ordinal) ? relative : candidate;
        }

        return null;
    }
}
