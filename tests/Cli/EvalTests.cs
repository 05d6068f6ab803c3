using Zhengling.Cli.Tests.Support;

namespace Zhengling.Cli.Tests;

public sealed class EvalTests : IDisposable
{
    private readonly CliRun _cli = new();

    [Fact]
    public async Task 算出金额并注明条文()
    {
        var result = await _cli.Run("eval", "柳政发〔2030〕3号", "通行费", "--set", "车种=货车", "--set", "吨数=2.5", "--explain");
        result.Code.ShouldBe(0, result.Error);
        result.Output.ShouldContain("通行费 = 8.125 元");
        result.Output.ShouldContain("第二条（一）");
        result.Output.ShouldContain("规则 货");
    }

    [Fact]
    public async Task JSON合乎约定()
    {
        var json = (await _cli.Run("eval", "bridge", "通行费", "--set", "车种=客车", "吨数=1.10", "--json")).Json;
        json.GetProperty("value").GetRawText().ShouldBe("2.2");
        json.GetProperty("status").GetString().ShouldBe("determined");
        foreach (var name in new[] { "reasons", "citations", "readings", "trace" })
            json.TryGetProperty(name, out _).ShouldBeTrue(name);
    }

    [Fact]
    public async Task 输入可来自文件或标准输入()
    {
        (await _cli.RunWith("""{"车种":"货车","吨数":2}""", "eval", "bridge", "通行费", "--input", "-")).Output.ShouldContain("= 6.5 元");
        File.WriteAllText(_cli.Path("in.json"), """{"车种":"货车","吨数":2}""");
        (await _cli.Run("eval", "bridge", "通行费", "--input", _cli.Path("in.json"), "--set", "吨数=4")).Output.ShouldContain("= 13 元");
    }

    [Fact]
    public async Task 未规定退出码为三()
    {
        var result = await _cli.Run("eval", "bridge", "通行费", "--set", "车种=拖车", "--set", "吨数=1", "--json");
        result.Code.ShouldBe(3);
        result.Json.GetProperty("status").GetString().ShouldBe("undetermined");
        result.Json.GetProperty("reasons")[0].GetProperty("decidedBy").GetString().ShouldBe("柳河桥管所");
    }

    [Fact]
    public async Task 施行前退出码为三()
    {
        var result = await _cli.Run("eval", "bridge", "通行费", "--set", "车种=货车", "--set", "吨数=1", "--as-of", "2030-01-04");
        result.Code.ShouldBe(3);
        result.Output.ShouldContain("尚未施行");
    }

    [Theory]
    [InlineData("没有政策包“nothing”", "eval", "nothing", "通行费")]
    [InlineData("没有测算“没有”", "eval", "bridge", "没有")]
    [InlineData("缺少“吨数”", "eval", "bridge", "通行费", "--set", "车种=货车")]
    [InlineData("“吨数”应为数字", "eval", "bridge", "通行费", "--set", "车种=货车", "--set", "吨数=三")]
    [InlineData("“吨数”的值-1不在允许的范围", "eval", "bridge", "通行费", "--set", "车种=货车", "--set", "吨数=-1")]
    [InlineData("“车种”的值\"马车\"不在允许的范围", "eval", "bridge", "通行费", "--set", "车种=马车", "--set", "吨数=1")]
    [InlineData("没有名为“颜色”的输入", "eval", "bridge", "通行费", "--set", "颜色=红", "--set", "车种=货车", "--set", "吨数=1")]
    [InlineData("2030-02-29", "eval", "bridge", "通行费", "--set", "车种=货车", "--set", "吨数=1", "--as-of", "2030-02-29")]
    [InlineData("应写成“名=值”", "eval", "bridge", "通行费", "--set", "车种")]
    [InlineData("“吨数”给了两次", "eval", "bridge", "通行费", "--set", "车种=货车", "--set", "吨数=1", "--set", "吨数=2")]
    [InlineData("“口径甲”给了两次", "eval", "bridge", "通行费", "--reading", "口径甲=乙", "--reading", "口径甲=丙")]
    [InlineData("给的是\"三，四\"", "eval", "bridge", "通行费", "--set", "车种=货车", "--set", "吨数=三，四")]
    [InlineData("读不了文件", "eval", "bridge", "通行费", "--input", "/没有/这个")]
    [InlineData("没有名为“口径甲”的口径", "eval", "bridge", "通行费", "--set", "车种=货车", "--set", "吨数=1", "--reading", "口径甲=乙")]
    public async Task 输入有误_退出码为二且一句说清(string message, params string[] arguments)
    {
        var result = await _cli.Run(arguments);
        result.Code.ShouldBe(2);
        result.Error.ShouldContain(message);
        result.Output.ShouldBeEmpty();
        result.Error.ShouldNotContain("   at ");
    }

    [Theory]
    [InlineData("""{"车种":"货车","吨数":1,"吨数":2}""")]
    [InlineData("""{"车种":"货车","吨数":01}""")]
    [InlineData("[1]")]
    [InlineData("")]
    public async Task 标准输入不是对象_退出码为二(string json)
    {
        var result = await _cli.RunWith(json, "eval", "bridge", "通行费", "--input", "-");
        result.Code.ShouldBe(2);
        result.Error.ShouldContain("JSON");
        result.Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task 提示可用英文()
    {
        var result = await _cli.Run("eval", "bridge", "通行费", "--set", "车种=货车", "--lang", "en");
        result.Code.ShouldBe(2);
        result.Error.ShouldContain("\"吨数\" is missing");
    }

    [Fact]
    public async Task 有错误的政策包不能测算()
    {
        File.AppendAllText(_cli.Path("policies/bridge/policy.md"), "\n## 测算 坏\n```feel\n1 +\n```\n");
        var result = await _cli.Run("eval", "bridge", "通行费", "--set", "车种=货车", "--set", "吨数=1");
        result.Code.ShouldBe(2);
        result.Error.ShouldContain("policy.md:");
    }

    public void Dispose() => _cli.Dispose();
}
