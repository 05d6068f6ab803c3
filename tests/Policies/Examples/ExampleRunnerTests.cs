using Zhengling.Policies.Examples;
using Zhengling.Policies.Tests.Support;

namespace Zhengling.Policies.Tests.Examples;

/// <summary>An example passes when the answer is the expected one, and fails otherwise, saying what differs.</summary>
public sealed class ExampleRunnerTests
{
    private const string Policy = PackFolder.Front + """
        ## 测算 翻倍 〔第六条〕
        | 输入 | 类型 |
        |---|---|
        | 数 | number >= 0 |

        ```feel
        if 数 > 100 then 未规定("超过一百没有写") else { 值: 数 * 2, 文: "好" }
        ```

        """;

    [Theory]
    [InlineData("{name: 一, decision: 翻倍, inputs: {数: 1.50}, expect: {值: 3}}", true)]
    [InlineData("{name: 一, decision: 翻倍, inputs: {数: 1.5}, expect: {值: 3.0000000001}}", false)]
    [InlineData("{name: 一, decision: 翻倍, inputs: {数: 1.5}, expect: {值: 3, 文: 坏}}", false)]
    [InlineData("{name: 一, decision: 翻倍, inputs: {数: 1.5}, expect: {值: 3}, cites: [第六条]}", true)]
    [InlineData("{name: 一, decision: 翻倍, inputs: {数: 1.5}, expect: {值: 3}, cites: [第七条]}", false)]
    [InlineData("{name: 一, decision: 翻倍, inputs: {数: 101}, status: undetermined, reason: 没有写}", true)]
    [InlineData("{name: 一, decision: 翻倍, inputs: {数: 101}, status: undetermined, reason: 写了}", false)]
    [InlineData("{name: 一, decision: 翻倍, inputs: {数: 101}, expect: {值: 202}}", false)]
    [InlineData("{name: 一, decision: 翻倍, inputs: {数: 1}, as-of: 2029-01-01, status: not-in-force}", true)]
    [InlineData("{name: 一, decision: 翻倍, inputs: {数: 1}, status: not-in-force}", false)]
    [InlineData("{name: 一, decision: 翻倍, inputs: {数: -1}, error: 数}", true)]
    [InlineData("{name: 一, decision: 翻倍, inputs: {数: 1}, error: 数}", false)]
    [InlineData("{name: 一, decision: 翻倍, inputs: {}, error: 数}", true)]
    [InlineData("{name: 一, decision: 翻倍, inputs: {数: -1}, expect: {值: 0}}", false)]
    [InlineData("{name: 一, decision: 没有, inputs: {}, expect: 0}", false)]
    public void 例子能通过也能不通过(string example, bool passes)
    {
        using var folder = new PackFolder(Policy, (ExampleFile.FileName, "- " + example + "\n"));
        var pack = folder.Compile();
        var (examples, diagnostics) = ExampleFile.Read(pack.Pack);
        diagnostics.ShouldBeEmpty();
        var result = ExampleRunner.Run(pack, examples.ShouldHaveSingleItem());
        result.Passed.ShouldBe(passes, result.Failure);
        if (!passes)
            result.Failure.ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void 嵌套极深的例子被拒绝而不崩溃()
    {
        var deep = new string('[', 30_000) + new string(']', 30_000);
        using var folder = new PackFolder(Policy, (ExampleFile.FileName, $"- {{name: 一, decision: 翻倍, expect: {deep}}}\n"));
        ExampleFile.Read(folder.Library.Packs.ShouldHaveSingleItem()).Diagnostics.ShouldContain(d => d.Code == "PACK-011");
    }

    [Theory]
    [InlineData("- {name: 一, decision: 翻倍, excpet: 1}", "PACK-013")]
    [InlineData("- {decision: 翻倍}", "PACK-080")]
    [InlineData("- 一", "PACK-080")]
    [InlineData("- {name: 一, decision: 翻倍, status: 大概}", "PACK-014")]
    [InlineData("- {name: 一, decision: 翻倍, as-of: 2030-13-01}", "PACK-014")]
    [InlineData("- {name: 一, decision: 翻倍, inputs: {数: 1}}", "PACK-080")]
    [InlineData("一", "PACK-080")]
    [InlineData("name: 一", "PACK-080")]
    [InlineData("- {name: 一", "PACK-011")]
    [InlineData("- {name: 一, decision: 翻倍, inputs: {[数]: 1}, expect: 2}", "PACK-011")]
    [InlineData("- {name: 一, decision: 翻倍, inputs: {数: 1}, expect: {[值]: 2}}", "PACK-011")]
    [InlineData("- {name: 一, decision: 翻倍, inputs: {数: 1, 数: 2}, expect: 2}", "PACK-011")]
    [InlineData("- {name: 一, decision: 翻倍, inputs: {数: 1}, expect: &a [*a]}", "PACK-011")]
    [InlineData("- {name: 一, decision: 翻倍, inputs: {数: 1}, expect: {a: &a [1, 1], b: [*a, *a]}}", "PACK-011")]
    public void 例子写错有提示(string yaml, string code)
    {
        using var folder = new PackFolder(Policy, (ExampleFile.FileName, yaml + "\n"));
        ExampleFile.Read(folder.Library.Packs.ShouldHaveSingleItem()).Diagnostics.ShouldContain(d => d.Code == code);
    }
}
