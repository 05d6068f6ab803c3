namespace Zhengling.Storage;

/// <summary>Where the database is: what was asked for, else <c>ZHENGLING_DB</c>, else the user's data folder.</summary>
public static class DatabaseLocation
{
    /// <summary>The environment variable that names the database: <c>ZHENGLING_DB</c>.</summary>
    public const string Variable = "ZHENGLING_DB";

    /// <summary>Chooses the database file from the environment of the process.</summary>
    /// <param name="option">The path asked for (<c>--db</c>), or null.</param>
    /// <returns>The full path of the file.</returns>
    /// <exception cref="StorageException">The place is of a kind not supported, or there is no data folder.</exception>
    public static string Choose(string? option = null) => Choose(
        option,
        Environment.GetEnvironmentVariable(Variable),
        // On Linux $XDG_DATA_HOME, else ~/.local/share.
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify));

    /// <summary>Chooses the database file.</summary>
    /// <param name="option">The path asked for, or null or empty.</param>
    /// <param name="variable">The value of <see cref="Variable"/>, or null or empty.</param>
    /// <param name="dataFolder">The user's data folder; empty when there is none.</param>
    /// <returns>The full path of the file.</returns>
    /// <exception cref="StorageException">The place is of a kind not supported, or there is no data folder.</exception>
    public static string Choose(string? option, string? variable, string dataFolder)
    {
        ArgumentNullException.ThrowIfNull(dataFolder);
        var chosen = string.IsNullOrWhiteSpace(option) ? variable : option;
        if (string.IsNullOrWhiteSpace(chosen))
        {
            return dataFolder.Length > 0 ? Path.Combine(dataFolder, "zhengling", "zhengling.db") : throw new StorageException(
                StorageErrorCode.NotWritable,
                $"找不到用户数据目录；请用 --db 或环境变量 {Variable} 指定数据库文件。",
                $"There is no user data folder; name the database file with --db or the environment variable {Variable}.");
        }
        if (chosen.Contains("://", StringComparison.Ordinal))
        {
            var kind = chosen[..chosen.IndexOf("://", StringComparison.Ordinal)];
            throw new StorageException(
                StorageErrorCode.NotSupported,
                $"尚不支持“{kind}”数据库；请指定 SQLite 文件的路径。",
                $"Databases of kind “{kind}” are not supported yet; give the path of an SQLite file.");
        }
        return Path.GetFullPath(chosen);
    }
}
