using Dapper;
using Microsoft.Data.Sqlite;
using Xunit.Abstractions;
using Zhengling.Gazette;
using Zhengling.Storage.Sqlite;

namespace Zhengling.Storage.Tests.Sqlite;

public sealed class SqliteDatabaseTests(ITestOutputHelper output) : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FixedClock _clock = new(2030, 1, 2);

    [Fact]
    public void 新建数据库及其目录()
    {
        var path = _folder.File("深/目录/办公.db");
        using (var database = SqliteDatabase.Open(path, _clock))
            database.Path.ShouldBe(path);
        using var connection = Raw(path);
        connection.Query<string>("select name from schema_version order by version").ShouldBe(["0001-schema", "0002-library"]);
        connection.ExecuteScalar<string>("select applied_at from schema_version").ShouldStartWith("2030-01-02T08:00:00");
        connection.ExecuteScalar<string>("pragma journal_mode").ShouldBe("wal");
    }

    [Fact]
    public void 再次打开不改动()
    {
        var path = _folder.File("a.db");
        SqliteDatabase.Open(path, _clock).Dispose();
        var before = File.ReadAllBytes(path);
        SqliteDatabase.Open(path, new FixedClock(2031, 1, 1)).Dispose();
        File.ReadAllBytes(path).ShouldBe(before);
    }

    [Fact]
    public void 空文件可用()
    {
        var path = _folder.File("empty.db");
        File.WriteAllBytes(path, []);
        SqliteDatabase.Open(path, _clock).Dispose();
    }

    [Fact]
    public void 不是数据库的文件()
    {
        var path = _folder.File("notes.txt");
        File.WriteAllText(path, string.Concat(Enumerable.Repeat("这不是数据库。", 500)));
        var before = File.ReadAllBytes(path);
        Failing(path).CodeText.ShouldBe("storage-not-a-database");
        File.ReadAllBytes(path).ShouldBe(before);
    }

    [Fact]
    public void 别的程序的数据库()
    {
        var path = _folder.File("other.db");
        using (var connection = Raw(path))
            connection.Execute("create table schema_version (version integer); insert into schema_version values (1)");
        var before = File.ReadAllBytes(path);
        var error = Failing(path);
        error.CodeText.ShouldBe("storage-not-a-database");
        error.Chinese.ShouldContain(path);
        error.English.ShouldContain("--db");
        File.ReadAllBytes(path).ShouldBe(before);
    }

    [Fact]
    public void 新版本程序的数据库()
    {
        var path = _folder.File("a.db");
        SqliteDatabase.Open(path, _clock).Dispose();
        using (var connection = Raw(path))
            connection.Execute("insert into schema_version (version, name, applied_at) values (900, 'later', '')");
        var error = Failing(path);
        error.CodeText.ShouldBe("storage-newer");
        error.Chinese.ShouldContain("900");
        error.English.ShouldContain("upgrade");
    }

    [Fact]
    public async Task 被另一个程序锁住()
    {
        var path = _folder.File("a.db");
        using var database = SqliteDatabase.Open(path, _clock, TimeSpan.FromSeconds(1));
        var library = new SqliteDocumentLibrary(database);
        using var other = Raw(path);
        using (other.BeginTransaction(deferred: false))
        {
            var error = await Should.ThrowAsync<StorageException>(() => library.IngestAsync([]));
            error.CodeText.ShouldBe("storage-locked");
            error.English.ShouldContain("Another program");
            // Readers go on.
            (await library.ListAsync()).ShouldBeEmpty();
        }
        (await library.IngestAsync([])).HasChanges.ShouldBeFalse();
    }

    [Fact]
    public void 目录建不起来()
    {
        File.WriteAllText(_folder.File("file"), "x");
        var error = Failing(_folder.File("file/a.db"));
        error.CodeText.ShouldBe("storage-not-writable");
        error.Chinese.ShouldContain("--db");
    }

    [Fact]
    public void 路径是目录()
    {
        Directory.CreateDirectory(_folder.File("folder"));
        Failing(_folder.File("folder")).CodeText.ShouldBe("storage-not-writable");
    }

    [Fact]
    public void 目录不可写()
    {
        if (!OperatingSystem.IsLinux())
        {
            output.WriteLine("Only on Linux: /proc takes no files, whoever asks.");
            return;
        }
        Failing("/proc/zhengling.db").CodeText.ShouldBe("storage-not-writable");
        Failing("/proc/zhengling/zhengling.db").CodeText.ShouldBe("storage-not-writable");
    }

    [Fact]
    public async Task 数据库损坏()
    {
        var path = _folder.File("a.db");
        SqliteDatabase.Open(path, _clock).Dispose();
        using (var file = File.OpenWrite(path))
        {
            file.Position = 4096;
            file.Write(new byte[file.Length - 4096]);
        }
        var error = await Should.ThrowAsync<StorageException>(async () =>
        {
            using var database = SqliteDatabase.Open(path, _clock);
            await new SqliteDocumentLibrary(database).GetAsync(new DocumentNumber("某政发", 2030, 1));
        });
        error.CodeText.ShouldBe("storage-damaged");
    }

    [Fact]
    public void 同时打开只升级一次()
    {
        var path = _folder.File("a.db");
        Parallel.For(0, 8, _ => SqliteDatabase.Open(path, _clock).Dispose());
        using var connection = Raw(path);
        connection.ExecuteScalar<long>("select count(*) from schema_version").ShouldBe(2);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private StorageException Failing(string path) => Should.Throw<StorageException>(() => SqliteDatabase.Open(path, _clock).Dispose());

    /// <summary>A connection beside the program.</summary>
    private static SqliteConnection Raw(string path)
    {
        // The library is loaded by the program's first use.
        using (var folder = new TemporaryFolder())
            SqliteDatabase.Open(folder.File("load.db"), TimeProvider.System).Dispose();
        var connection = new SqliteConnection($"Data Source={path};Pooling=False;Default Timeout=1");
        connection.Open();
        return connection;
    }
}
