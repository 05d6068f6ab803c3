using System.Net;
using System.Net.Sockets;
using Zhengling.Cli.Tests.Support;

namespace Zhengling.Cli.Tests;

public sealed class CommandTests : IDisposable
{
    private readonly CliRun _cli = new();

    [Fact]
    public async Task 检查与例子都通过()
    {
        (await _cli.Run("check")).Code.ShouldBe(0);
        (await _cli.Run("example")).Output.ShouldContain("1通过，0不通过");
    }

    [Fact]
    public async Task 例子不通过时退出码为一()
    {
        File.WriteAllText(_cli.Path("policies/bridge/examples.yaml"), "- {name: 错, decision: 通行费, inputs: {车种: 货车, 吨数: 2}, expect: 7}\n");
        var result = await _cli.Run("example");
        result.Code.ShouldBe(1);
        result.Error.ShouldContain("应为7，实际为6.5");
    }

    [Fact]
    public async Task 检查指出行列_退出码为一()
    {
        File.AppendAllText(_cli.Path("policies/bridge/policy.md"), "\n## 算式 甲\n");
        var result = await _cli.Run("check", _cli.Path("policies"));
        result.Code.ShouldBe(1);
        var line = CliRun.Policy.Split('\n').Length + 1;
        result.Error.ShouldContain($"policy.md:{line}:4: 错误 PACK-020");
    }

    [Fact]
    public async Task 公报在库时核对引用()
    {
        await _cli.Run("ingest", _cli.Path("gazette.txt"));
        (await _cli.Run("check")).Code.ShouldBe(0);
        File.WriteAllText(_cli.Path("policies/bridge/policy.md"), CliRun.Policy.Replace("第二条（二）", "第九条", StringComparison.Ordinal));
        var result = await _cli.Run("check");
        result.Code.ShouldBe(1);
        result.Error.ShouldContain("PACK-090");
    }

    [Fact]
    public async Task 列出政策包()
    {
        var result = await _cli.Run("packs");
        result.Output.ShouldContain("柳政发〔2030〕3号");
        result.Output.ShouldContain("通行费（元） ← 车种、吨数");
        (await _cli.Run("packs", "--json")).Json[0].GetProperty("slug").GetString().ShouldBe("bridge");
    }

    [Theory]
    [InlineData("1 + 2 * 3.50", 0, "8")]
    [InlineData("if 0.1 + 0.2 = 0.3 then \"精确\" else \"不精确\"", 0, "\"精确\"")]
    [InlineData("1 / 0", 3, "null")]
    [InlineData("null", 0, "null")]
    public async Task 计算FEEL(string expression, int code, string output)
    {
        var result = await _cli.Run("feel", expression);
        result.Code.ShouldBe(code);
        result.Output.Trim().ShouldBe(output);
    }

    [Fact]
    public async Task 严格时出错是未规定()
    {
        var result = await _cli.Run("feel", "[1, 1 / 0][2]", "--strict", "--json");
        result.Code.ShouldBe(3);
        result.Json.GetProperty("未规定").GetString()!.ShouldContain("除数为零");
    }

    [Fact]
    public async Task FEEL的变量来自JSON() =>
        (await _cli.Run("feel", "住宅面积 * 2", "--context", """{"住宅面积": 1.05}""")).Output.Trim().ShouldBe("2.1");

    [Fact]
    public async Task FEEL写错指明位置()
    {
        var result = await _cli.Run("feel", "1 +");
        result.Code.ShouldBe(2);
        result.Error.ShouldContain("FEEL-E");
    }

    [Theory]
    [InlineData("check")]
    [InlineData("packs")]
    [InlineData("example")]
    [InlineData("eval", "bridge", "通行费")]
    public async Task 文件夹里没有政策包_说清楚(params string[] arguments)
    {
        Directory.Delete(_cli.Path("policies/bridge"), recursive: true);
        var result = await _cli.Run(arguments);
        result.Code.ShouldBe(2);
        result.Error.ShouldContain("里没有政策包");
    }

    [Fact]
    public async Task 端口被占用时说清楚()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var result = await _cli.Run("serve", "--urls", $"http://{taken.LocalEndpoint}");
        result.Code.ShouldBe(2);
        result.Error.ShouldContain("无法监听所给地址");
    }

    [Theory]
    [InlineData("不认识“没有这个命令”", "没有这个命令")]
    [InlineData("\"nothing\" is not known here", "nothing", "--lang", "en")]
    [InlineData("缺少DECISION", "eval", "bridge")]
    [InlineData("“--year”的值“三”不对", "search", "桥", "--year", "三")]
    [InlineData("--year can't be \"x\"", "search", "桥", "--year", "x", "--lang=en")]
    [InlineData("“--lang”的值“fr”不对。可用：en、zh", "packs", "--lang", "fr")]
    [InlineData("“--没有”", "packs", "--没有")]
    public async Task 用法不对_说清哪一处(string message, params string[] arguments)
    {
        var error = (await _cli.Run(arguments)).Error;
        error.ShouldContain(message);
        error.ShouldNotContain("System.");
    }

    [Theory]
    [InlineData]
    [InlineData("没有这个命令")]
    [InlineData("eval")]
    [InlineData("eval", "bridge", "通行费", "--没有")]
    [InlineData("packs", "--lang", "fr")]
    [InlineData("tck", "/没有")]
    public async Task 用法不对退出码为二(params string[] arguments) => (await _cli.Run(arguments)).Code.ShouldBe(2);

    public void Dispose() => _cli.Dispose();
}
