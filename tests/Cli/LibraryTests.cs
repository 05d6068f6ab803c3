using System.Text;
using Zhengling.Cli.Tests.Support;

namespace Zhengling.Cli.Tests;

public sealed class LibraryTests : IDisposable
{
    private readonly CliRun _cli = new();

    [Fact]
    public async Task 读出文件与条文()
    {
        var document = (await _cli.Run("parse", _cli.Path("gazette.txt"), "--json")).Json.GetProperty("documents")[0];
        document.GetProperty("number").GetString().ShouldBe("柳政发〔2030〕3号");
        document.GetProperty("date").GetString().ShouldBe("2030-01-05");
        (await _cli.Run("parse", _cli.Path("gazette.txt"))).Output.ShouldContain("条3");
    }

    [Fact]
    public async Task 存入两次不变_检索得到条文()
    {
        (await _cli.Run("ingest", _cli.Path("gazette.txt"))).Output.ShouldContain("新增1");
        var again = await _cli.Run("ingest", _cli.Path("gazette.txt"), "--json");
        again.Json.GetProperty("changed").GetBoolean().ShouldBeFalse();
        var hits = (await _cli.Run("search", "吨数", "--json")).Json;
        hits.GetProperty("total").GetInt32().ShouldBe(1);
        hits.GetProperty("hits")[0].GetProperty("address").GetString().ShouldBe("第三条");
        (await _cli.Run("search", "飞机")).Code.ShouldBe(1);
    }

    [Fact]
    public async Task 任务和任免从文库读出()
    {
        File.WriteAllText(_cli.Path("policies/units.csv"), "名称,别名,类别,启用,停用,后继,成员,出处\n柳河桥管所,桥管所,事业单位,,,,,x\n");
        File.WriteAllText(_cli.Path("two.txt"), """
            柳河区人民政府关于修桥的通知

            柳政发〔2030〕4号

            各乡镇人民政府：

            桥管所每月5日前报送名册。

            柳河区人民政府

            2030年1月6日

            柳河区人民政府关于人事任免事项的通知

            柳政发〔2030〕5号

            各乡镇人民政府：

            某甲同志任桥管所所长。

            柳河区人民政府

            2030年1月7日
            """);
        (await _cli.Run("obligations")).Code.ShouldBe(1);
        (await _cli.Run("ingest", _cli.Path("two.txt"))).Code.ShouldBe(0);
        (await _cli.Run("obligations", "--unit", "柳河桥管所", "--json")).Json.GetProperty("total").GetInt32().ShouldBe(1);
        (await _cli.Run("obligations", "--unit", "渡口办")).Code.ShouldBe(1);
        (await _cli.Run("appointments", "--as-of", "2030-01-07", "--json")).Json.GetProperty("held")[0].GetProperty("post").GetString().ShouldBe("柳河桥管所所长");
        (await _cli.Run("appointments", "--as-of", "2030-01-06")).Code.ShouldBe(1);
        (await _cli.Run("appointments", "--as-of", "某日")).Code.ShouldBe(2);
        (await _cli.Run("parse", "--report", _cli.Path("two.txt"))).Output.ShouldContain("合计2件");
    }

    [Fact]
    public async Task GB18030编码也能读()
    {
        File.WriteAllBytes(_cli.Path("gb.txt"), Encoding.GetEncoding("GB18030").GetBytes(CliRun.Gazette));
        var result = await _cli.Run("parse", _cli.Path("gb.txt"), "--json");
        result.Code.ShouldBe(0, result.Error);
        result.Json.GetProperty("encoding").GetString().ShouldBe("gb18030");
    }

    [Theory]
    [InlineData("", "gazette-empty")]
    [InlineData("你好，这不是公报。", "gazette-no-document")]
    [InlineData("PK\u0003\u0004\0\0\0\0", "gazette-binary")]
    public async Task 不能读的文件_退出码为二_什么也不存(string text, string code)
    {
        File.WriteAllText(_cli.Path("bad.txt"), text);
        var parsed = await _cli.Run("parse", _cli.Path("bad.txt"));
        parsed.Code.ShouldBe(2);
        parsed.Error.ShouldContain(code);
        (await _cli.Run("ingest", _cli.Path("gazette.txt"), _cli.Path("bad.txt"))).Code.ShouldBe(2);
        (await _cli.Run("search", "吨数")).Code.ShouldBe(1);
    }

    [Fact]
    public async Task 没有文库时说明_检索不新建()
    {
        var result = await _cli.Run("search", "吨数", "--json");
        result.Code.ShouldBe(1);
        result.Error.ShouldContain("还没有文库");
        result.Json.GetProperty("total").GetInt32().ShouldBe(0);
        File.Exists(_cli.Path("library.db")).ShouldBeFalse();
    }

    [Fact]
    public async Task 数据库坏了说得清楚()
    {
        File.WriteAllText(_cli.Path("library.db"), "这不是数据库，只是一段很长的文字，长得足以不像空文件。");
        var result = await _cli.Run("search", "吨数");
        result.Code.ShouldBe(2);
        result.Error.ShouldContain("storage-not-a-database");
    }

    public void Dispose() => _cli.Dispose();
}
