using Zhengling.Policies.Checking;
using Zhengling.Policies.Tests.Support;

namespace Zhengling.Policies.Tests.Checking;

/// <summary>Overlaps, rules that never count, and gaps of tables that are said to be complete.</summary>
public sealed class TableCheckTests
{
    private const string Inputs = """
        ## 测算 费率 〔第二条〕

        | 输入 | 类型 | 单位 | 说明 |
        |---|---|---|---|
        | 吨数 | number >= 0 | t | |
        | 车种 | "客车", "货车" | | |


        """;

    [Fact]
    public void U表两行同时适用_指出两行与一个例子()
    {
        var found = Check("""
            | U | 吨数 | 车种 | → |
            |---|---|---|---|
            | 轻 | <= 5 | - | 1 |
            | 货 | >= 5 | "货车" | 2 |
            """).ShouldHaveSingleItem();
        found.ShouldStartWith("19:3 PACK-057");
        found.ShouldContain("“轻”、“货”");
        found.ShouldContain("吨数 = 5");
        found.ShouldContain("车种 = \"货车\"");
    }

    [Fact]
    public void 被前面的行盖住的行永远不起作用() => Check("""
        | F | 吨数 | → |
        |---|---|---|
        | 全 | >= 0 | 1 |
        | 重 | > 10 | 2 |
        """).ShouldHaveSingleItem().ShouldContain("PACK-058");

    [Fact]
    public void 没有注明完备的表有空档不报() => Check("""
        | U | 吨数 | → |
        |---|---|---|
        | 轻 | < 5 | 1 |
        | 重 | > 5 | 2 |
        """).ShouldBeEmpty();

    [Fact]
    public void 注明完备的表有空档_给出落空的值()
    {
        var found = Check("""
            完备：是

            | U | 吨数 | → |
            |---|---|---|
            | 轻 | < 5 | 1 |
            | 重 | > 5 | 2 |
            """).ShouldHaveSingleItem();
        found.ShouldContain("PACK-059");
        found.ShouldContain("吨数 = 5");
    }

    [Fact]
    public void 注明完备而确实完备的不报_也不成说明()
    {
        const string table = """
            完备：是

            | U | 车种 | → |
            |---|---|---|
            | 客 | "客车" | 1 |
            | 货 | "货车" | 2 |
            """;
        Check(table).ShouldBeEmpty();
        using var folder = new PackFolder(PackFolder.Front + Inputs + table + "\n");
        folder.Library.Packs.Single().Decisions.Single().Description.ShouldBeNull();
    }

    [Fact]
    public void 完备只能写是() => Check("""
        完备：大概

        | U | 车种 | → |
        |---|---|---|
        | 客 | "客车" | 1 |
        """).ShouldHaveSingleItem().ShouldContain("PACK-062");

    private static IReadOnlyList<string> Check(string body)
    {
        using var folder = new PackFolder(PackFolder.Front + Inputs + body + "\n");
        return [.. PackChecker.Check(folder.Compile()).Select(d => FormattableString.Invariant($"{d.Where.Line}:{d.Where.Column} {d.Code} {d.Message.Zh}"))];
    }
}
