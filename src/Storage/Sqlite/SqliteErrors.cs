using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Zhengling.Storage.Sqlite;

/// <summary>Says what SQLite's error codes mean for the user (https://www.sqlite.org/rescode.html).</summary>
internal static class SqliteErrors
{
    /// <summary>Runs some work on a database and translates its errors.</summary>
    public static async Task<T> Guard<T>(string path, Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (SqliteException error)
        {
            throw Translate(path, error);
        }
        catch (JsonException error)
        {
            throw new StorageException(
                StorageErrorCode.Outdated,
                $"数据库“{path}”中的文件由其他版本的程序写入，无法读取；请重新执行 zhengling ingest。",
                $"A document in the database “{path}” was stored by another version of the program; run zhengling ingest again.",
                error);
        }
    }

    /// <summary>The exception that says what is wrong with the database at a path.</summary>
    public static StorageException Translate(string path, SqliteException error) => error.SqliteErrorCode switch
    {
        5 or 6 => new StorageException( // SQLITE_BUSY, SQLITE_LOCKED
            StorageErrorCode.Locked,
            $"数据库“{path}”正被另一个程序写入；请等其完成后重试。",
            $"Another program is writing to the database “{path}”; wait until it has finished and try again.",
            error),
        26 => NotADatabase(path, error), // SQLITE_NOTADB
        11 => new StorageException( // SQLITE_CORRUPT
            StorageErrorCode.Damaged,
            $"数据库文件“{path}”已损坏；请从备份恢复，或移走该文件后重新导入。",
            $"The database file “{path}” is damaged; restore a backup, or move the file away and ingest again.",
            error),
        8 or 14 => NotWritable(path, error), // SQLITE_READONLY, SQLITE_CANTOPEN
        13 => new StorageException( // SQLITE_FULL
            StorageErrorCode.Full,
            $"磁盘空间不足，无法写入数据库“{path}”；请清理后重试。",
            $"There is no room on the disk for the database “{path}”; make room and try again.",
            error),
        _ => new StorageException(
            StorageErrorCode.Failed,
            $"数据库“{path}”出错：{error.Message}。",
            $"The database “{path}” failed: {error.Message}.",
            error),
    };

    /// <summary>The file is no database, or the database of another program.</summary>
    public static StorageException NotADatabase(string path, Exception? cause = null) => new(
        StorageErrorCode.NotADatabase,
        $"“{path}”不是政令的数据库文件；请检查 --db 或 {DatabaseLocation.Variable}，文件未作改动。",
        $"“{path}” is no database of Zhengling; check --db or {DatabaseLocation.Variable}. The file was left as it is.",
        cause);

    /// <summary>The file or its folder cannot be opened or written.</summary>
    public static StorageException NotWritable(string path, Exception? cause = null) => new(
        StorageErrorCode.NotWritable,
        $"无法打开或写入数据库“{path}”；请检查该文件及其目录是否存在、是否有写权限，或用 --db 另行指定。",
        $"The database “{path}” cannot be opened or written; check that file and folder exist and may be written, or use --db.",
        cause);

    /// <summary>A newer program wrote the database.</summary>
    public static StorageException Newer(string path, long found, int known) => new(
        StorageErrorCode.NewerSchema,
        $"数据库“{path}”的版本为 {found}，本程序只认识到 {known}；请升级程序。文件未作改动。",
        $"The database “{path}” has schema version {found}, this program knows up to {known}; upgrade it. The file was left as it is.");
}
