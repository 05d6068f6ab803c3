using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Zhengling.Storage.Sqlite;

/// <summary>
/// Brings a database to the schema of this program: the embedded files <c>Migrations/NNNN-name.sql</c>, each applied once, all in one
/// transaction, noted in the table <c>schema_version</c>.
/// </summary>
internal static class Migrations
{
    /// <summary>What marks a SQLite file as ours (PRAGMA application_id): “ZLDB” in ASCII.</summary>
    public const int ApplicationId = 0x5A4C4442;

    private const string ResourcePrefix = "Zhengling.Storage.Sqlite.Migrations.";

    private static readonly (int Version, string Name, string Resource)[] All =
    [
        .. from resource in typeof(Migrations).Assembly.GetManifestResourceNames()
           where resource.StartsWith(ResourcePrefix, StringComparison.Ordinal)
           let name = resource[ResourcePrefix.Length..^".sql".Length]
           orderby name
           select (int.Parse(name[..4], CultureInfo.InvariantCulture), name, resource),
    ];

    /// <summary>The schema version this program writes.</summary>
    public static int Latest => All[^1].Version;

    /// <summary>Applies what is missing.</summary>
    /// <exception cref="StorageException">The database belongs to another program or to a newer version of this one.</exception>
    public static void Apply(SqliteConnection connection, string path, TimeProvider clock)
    {
        if (CurrentVersion(connection, path) == Latest)
            return;
        connection.Execute("pragma journal_mode = wal");
        // Immediate: two programs that start at once do not both migrate.
        using var transaction = connection.BeginTransaction(deferred: false);
        var current = CurrentVersion(connection, path);
        foreach (var (version, name, resource) in All.Where(migration => migration.Version > current))
        {
            connection.Execute(Script(resource), transaction: transaction);
            connection.Execute(
                "insert into schema_version (version, name, applied_at) values (@version, @name, @at)",
                new { version, name, at = clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture) },
                transaction);
        }
        transaction.Commit();
    }

    /// <summary>The version of the database; 0 when it is empty.</summary>
    private static long CurrentVersion(SqliteConnection connection, string path)
    {
        if (connection.ExecuteScalar<long>("select count(*) from sqlite_master") == 0)
            return 0;
        if (connection.ExecuteScalar<long>("pragma application_id") != ApplicationId)
            throw SqliteErrors.NotADatabase(path);
        var version = connection.ExecuteScalar<long>("select coalesce(max(version), 0) from schema_version");
        return version <= Latest ? version : throw SqliteErrors.Newer(path, version, Latest);
    }

    private static string Script(string resource)
    {
        using var reader = new StreamReader(typeof(Migrations).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
