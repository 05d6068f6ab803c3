using Zhengling.Cli.Tests.Support;

namespace Zhengling.Cli.Tests;

public sealed class VerifyTests : IDisposable
{
    private readonly CliRun _cli = new();

    [Theory]
    [InlineData("verify")]
    [InlineData("coverage")]
    public async Task 公报不在库时退出码为二(string command)
    {
        var result = await _cli.Run(command);
        result.Code.ShouldBe(2);
        result.Error.ShouldContain("柳政发〔2030〕3号");
        (await _cli.Run(command, "没有这个包")).Code.ShouldBe(2);
    }

    [Fact]
    public async Task 查不到的数指明文件行列_退出码为一()
    {
        await _cli.Run("ingest", _cli.Path("gazette.txt"));
        var result = await _cli.Run("verify", "bridge");
        result.Code.ShouldBe(1);
        var line = Array.FindIndex(CliRun.Policy.Split('\n'), l => l.StartsWith("| 货", StringComparison.Ordinal)) + 1;
        result.Error.ShouldContain($"policy.md:{line}:12: “单价.货”的3.25在所引条文（第二条（一））中查不到");
        result.Output.ShouldContain("数2，查到1，外部来源0，有说明0，查不到1");
    }

    [Fact]
    public async Task 都查到时退出码为零_JSON给出条文和行()
    {
        Edit("第二条（一）", "第二条");
        File.WriteAllText(_cli.Path("gazette.txt"), CliRun.Gazette.Replace("三元二角五分", "3.25元", StringComparison.Ordinal));
        await _cli.Run("ingest", _cli.Path("gazette.txt"));
        var result = await _cli.Run("verify", "--json");
        result.Code.ShouldBe(0, result.Error);
        var finding = result.Json[0].GetProperty("findings")[0];
        finding.GetProperty("outcome").GetString().ShouldBe("found");
        finding.GetProperty("address").GetString().ShouldBe("第二条");
        finding.GetProperty("gazetteLine").GetInt32().ShouldBe(19);
    }

    [Fact]
    public async Task 未列的条文使退出码为一_列全后为零()
    {
        await _cli.Run("ingest", _cli.Path("gazette.txt"));
        var result = await _cli.Run("coverage");
        result.Code.ShouldBe(1);
        result.Output.ShouldContain("未列 第一条");
        result.Output.ShouldContain("sha256:");
        File.AppendAllText(_cli.Path("policies/bridge/policy.md"), "\n## 条文\n| 条文 | 处置 | 理由 |\n|---|---|---|\n| 第一条 | 文 | 目的 |\n");
        var json = await _cli.Run("coverage", "bridge", "--json");
        json.Code.ShouldBe(0, json.Output);
        json.Json[0].GetProperty("unmapped").GetInt32().ShouldBe(0);
        json.Json[0].GetProperty("documentHash").GetString().ShouldStartWith("sha256:");
    }

    public void Dispose() => _cli.Dispose();

    private void Edit(string old, string with) =>
        File.WriteAllText(_cli.Path("policies/bridge/policy.md"), CliRun.Policy.Replace(old, with, StringComparison.Ordinal));
}
