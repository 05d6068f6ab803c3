using Zhengling.Cli.Tests.Support;

namespace Zhengling.Cli.Tests;

public sealed class BatchTests : IDisposable
{
    private readonly CliRun _cli = new();

    [Fact]
    public async Task 逐行测算_有误的行使退出码为一()
    {
        File.WriteAllText(_cli.Path("in.csv"), "车次,车种,吨数\n1,货车,2\n2,拖车,1\n");
        var result = await Run("in.csv", "out.csv");
        result.Code.ShouldBe(0, result.Error);
        result.Output.ShouldContain("2行，未规定或不在施行期1行，有误0行");
        result.Error.ShouldContain("照抄：车次");
        File.ReadAllLines(_cli.Path("out.csv"))[1].ShouldBe("1,货车,2,6.5,determined,");

        File.AppendAllText(_cli.Path("in.csv"), "3,货车,三\n");
        var bad = await Run("in.csv", "out.csv", "--json");
        bad.Code.ShouldBe(1);
        bad.Json.GetProperty("rows").GetInt64().ShouldBe(3);
        bad.Json.GetProperty("errors").GetInt64().ShouldBe(1);
        File.ReadAllText(bad.Json.GetProperty("errorFile").GetString()!).ShouldContain("4,吨数,INPUT-002");
    }

    [Theory]
    [InlineData("读不了文件", "none.csv", "out.csv")]
    [InlineData("暂不支持XLSX", "in.xlsx", "out.csv")]
    [InlineData("暂不支持XLSX", "in.csv", "out.xlsx")]
    [InlineData("不能是同一个文件", "in.csv", "in.csv")]
    [InlineData("写不了文件", "in.csv", "none/out.csv")]
    [InlineData("没有名为“口径甲”的口径", "in.csv", "out.csv", "--reading", "口径甲=乙")]
    public async Task 不能算_退出码为二且一句说清(string message, string input, string output, params string[] more)
    {
        File.WriteAllText(_cli.Path("in.csv"), "车种,吨数\n货车,2\n");
        var result = await Run(input, output, more);
        result.Code.ShouldBe(2);
        result.Error.ShouldContain(message);
        result.Error.ShouldNotContain("   at ");
    }

    private Task<CliResult> Run(string input, string output, params string[] more) =>
        _cli.Run(["batch", "bridge", "通行费", "--in", _cli.Path(input), "--out", _cli.Path(output), .. more]);

    public void Dispose() => _cli.Dispose();
}
