namespace Zhengling.Storage.Tests;

public class DatabaseLocationTests
{
    [Theory]
    [InlineData(null, null, "/data/zhengling/zhengling.db")]
    [InlineData("", "", "/data/zhengling/zhengling.db")]
    [InlineData(null, "/var/office.db", "/var/office.db")]
    [InlineData("/tmp/mine.db", "/var/office.db", "/tmp/mine.db")]
    [InlineData("/tmp/../tmp/mine.db", null, "/tmp/mine.db")]
    public void 先选项后环境变量再数据目录(string? option, string? variable, string path)
        => DatabaseLocation.Choose(option, variable, "/data").ShouldBe(Path.GetFullPath(path));

    [Fact]
    public void 不支持的数据库种类()
    {
        var error = Should.Throw<StorageException>(() => DatabaseLocation.Choose("postgres://host/db", null, "/data"));
        error.CodeText.ShouldBe("storage-not-supported");
        error.Chinese.ShouldContain("postgres");
        error.Message.ShouldNotContain("host");
    }

    [Fact]
    public void 没有数据目录()
        => Should.Throw<StorageException>(() => DatabaseLocation.Choose(null, null, "")).English.ShouldContain("--db");
}
