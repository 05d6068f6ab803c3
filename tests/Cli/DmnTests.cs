using System.Xml.Linq;
using Zhengling.Cli.Tests.Support;

namespace Zhengling.Cli.Tests;

/// <summary><c>zhengling dmn</c>: a pack goes out as DMN, is evaluated there, and comes back as a pack.</summary>
public sealed class DmnTests : IDisposable
{
    private const string Inputs = """{ "车种": "货车", "吨数": 2 }""";

    private readonly CliRun _cli = new();

    [Fact]
    public async Task 导出到标准输出是DMN文件()
    {
        var result = await _cli.Run("dmn", "export", "bridge");
        result.Code.ShouldBe(0, result.Error);
        XDocument.Parse(result.Output).Root!.Name.ShouldBe(XName.Get("definitions", "https://www.omg.org/spec/DMN/20230324/MODEL/"));
        result.Output.ShouldContain("柳政发〔2030〕3号 第二条（一）");
    }

    [Fact]
    public async Task 导出_计算_导入_再算_值都相同()
    {
        var file = _cli.Path("bridge.dmn");
        (await _cli.Run("dmn", "export", "柳政发〔2030〕3号", "--out", file)).Code.ShouldBe(0);

        var evaluated = await _cli.Run("dmn", "eval", file, "通行费", "--context", Inputs);
        evaluated.Code.ShouldBe(0, evaluated.Error);
        evaluated.Output.Trim().ShouldBe("6.5");

        Directory.Delete(_cli.Path("policies/bridge"), recursive: true);
        var imported = await _cli.Run("dmn", "import", file, "--out", _cli.Path("policies/back"));
        imported.Code.ShouldBe(0, imported.Error);
        imported.Error.ShouldBeEmpty();
        var again = await _cli.Run("eval", "back", "通行费", "--set", "车种=货车", "吨数=2", "--json");
        again.Json.GetProperty("value").GetRawText().ShouldBe("6.5");
    }

    [Fact]
    public async Task 严格时没有规则是未规定_否则是空值()
    {
        var file = _cli.Path("bridge.dmn");
        await _cli.Run("dmn", "export", "bridge", "--out", file);
        var lax = await _cli.Run("dmn", "eval", file, "单价", "--context", """{ "车种": "拖车" }""", "--json");
        lax.Output.Trim().ShouldBe("null");
        lax.Error.ShouldNotBeEmpty();
        var strict = await _cli.Run("dmn", "eval", file, "单价", "--context", """{ "车种": "拖车" }""", "--strict");
        strict.Code.ShouldBe(3);
        strict.Error.ShouldContain("单价");
    }

    [Fact]
    public async Task 输入可来自文件或标准输入()
    {
        var file = _cli.Path("bridge.dmn");
        await _cli.Run("dmn", "export", "bridge", "--out", file);
        File.WriteAllText(_cli.Path("in.json"), Inputs);
        (await _cli.Run("dmn", "eval", file, "通行费", "--input", _cli.Path("in.json"))).Output.Trim().ShouldBe("6.5");
        (await _cli.RunWith(Inputs, "dmn", "eval", file, "通行费", "--input", "-")).Output.Trim().ShouldBe("6.5");
    }

    [Fact]
    public async Task 值不对的输入退出码为二_指名()
    {
        var file = _cli.Path("bridge.dmn");
        await _cli.Run("dmn", "export", "bridge", "--out", file);
        var type = await _cli.Run("dmn", "eval", file, "通行费", "--context", """{ "车种": "货车", "吨数": "二" }""");
        type.Code.ShouldBe(2);
        var allowed = await _cli.Run("dmn", "eval", file, "通行费", "--context", """{ "车种": "飞机", "吨数": 1 }""");
        allowed.Code.ShouldBe(2);
        allowed.Error.ShouldContain("车种");
    }

    [Fact]
    public async Task 别的工具的文件_列出装不下的_检查报告待填的()
    {
        File.WriteAllText(_cli.Path("other.dmn"), """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="m" name="Ferry" namespace="urn:test:m">
              <decision id="d" name="fee"><variable name="fee"/><literalExpression><text>1 + 1</text></literalExpression></decision>
              <decisionService id="s" name="service"><outputDecision href="#d"/></decisionService>
            </definitions>
            """);
        var result = await _cli.Run("dmn", "import", _cli.Path("other.dmn"), "--out", _cli.Path("new/ferry"), "--json");
        result.Code.ShouldBe(0, result.Error);
        result.Json.GetProperty("notHeld")[0].GetProperty("id").GetString().ShouldBe("s");
        var check = await _cli.Run("check", _cli.Path("new"));
        check.Code.ShouldBe(1);
        check.Error.ShouldContain("policy.md:2:11: 错误 PACK-016");
    }

    [Fact]
    public async Task 导入不覆盖已有的文件夹()
    {
        var file = _cli.Path("bridge.dmn");
        await _cli.Run("dmn", "export", "bridge", "--out", file);
        var result = await _cli.Run("dmn", "import", file, "--out", _cli.Path("policies/bridge"));
        result.Code.ShouldBe(2);
        File.ReadAllText(_cli.Path("policies/bridge/policy.md")).ShouldBe(CliRun.Policy);
    }

    [Theory]
    [InlineData("dmn")]
    [InlineData("dmn", "export", "没有")]
    [InlineData("dmn", "eval", "没有.dmn", "x")]
    [InlineData("dmn", "import", "没有.dmn", "--out", "x")]
    [InlineData("dmn", "import", "没有.dmn")]
    public async Task 用法不对退出码为二(params string[] arguments) => (await _cli.Run(arguments)).Code.ShouldBe(2);

    public void Dispose() => _cli.Dispose();
}
