using Dapper;
using Microsoft.Data.Sqlite;

namespace Zhengling.Storage.Sqlite;

/// <summary>A database in an SQLite file (write-ahead log, foreign keys on), brought to the schema of this program when opened.</summary>
/// <remarks>Safe for concurrent use: each piece of work takes its own pooled connection. Several processes may use one file.</remarks>
public sealed class SqliteDatabase : IDisposable
{
    /// <summary>How long to wait for another writer unless the caller says otherwise: 5 seconds.</summary>
    public static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(5);

    private readonly string _connectionString;

    private SqliteDatabase(string path, TimeProvider clock, TimeSpan patience)
    {
        Path = path;
        Clock = clock;
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            ForeignKeys = true,
            DefaultTimeout = Math.Max(1, (int)patience.TotalSeconds),
        }.ToString();
    }

    /// <summary>The full path of the file.</summary>
    public string Path { get; }

    /// <summary>The clock of the program.</summary>
    internal TimeProvider Clock { get; }

    /// <summary>Opens a database file, or makes a new one, with the folders above it.</summary>
    /// <param name="path">The path, see <see cref="DatabaseLocation.Choose(string?)"/>.</param>
    /// <param name="clock">The clock of the program.</param>
    /// <param name="patience">How long to wait for another writer, in whole seconds; null for <see cref="DefaultPatience"/>.</param>
    /// <returns>The database.</returns>
    /// <exception cref="StorageException">The file cannot be used; it is left as it is.</exception>
    public static SqliteDatabase Open(string path, TimeProvider clock, TimeSpan? patience = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(clock);
        NativeSqlite.Load();
        var full = System.IO.Path.GetFullPath(path);
        var database = new SqliteDatabase(full, clock, patience ?? DefaultPatience);
        try
        {
            if (System.IO.Path.GetDirectoryName(full) is { } folder)
                Directory.CreateDirectory(folder);
            using var connection = database.Connect();
            Migrations.Apply(connection, full, clock);
            return database;
        }
        catch (SqliteException error)
        {
            throw SqliteErrors.Translate(full, error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw SqliteErrors.NotWritable(full, error);
        }
    }

    /// <summary>Gives the pooled connections back; the write-ahead log is then merged into the file.</summary>
    public void Dispose()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    /// <summary>An open connection.</summary>
    internal SqliteConnection Connect()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        connection.Execute("pragma synchronous = normal; pragma trusted_schema = off");
        return connection;
    }

    /// <summary>Runs some work on a connection; errors come out as <see cref="StorageException"/>.</summary>
    internal Task<T> RunAsync<T>(Func<SqliteConnection, Task<T>> work) => SqliteErrors.Guard(Path, async () =>
    {
        var connection = Connect();
        await using (connection.ConfigureAwait(false))
            return await work(connection).ConfigureAwait(false);
    });
}
