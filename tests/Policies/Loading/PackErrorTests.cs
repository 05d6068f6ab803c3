using Zhengling.Policies.Diagnostics;
using Zhengling.Policies.Tests.Support;

namespace Zhengling.Policies.Tests.Loading;

/// <summary>Each mistake a writer of packs makes is reported at its place. Line 1 of the body is line 9 of the file.</summary>
public sealed class PackErrorTests
{
    [Theory]
    [InlineData("## 算式 甲\n", "policy.md:10:4 PACK-020")]
    [InlineData("## 测算\n", "policy.md:10:4 PACK-021")]
    [InlineData("## 测算 甲 〔第一条\n```feel\n1\n```\n", "policy.md:10:9 PACK-023")]
    [InlineData("## 测算 甲 〔某处〕\n```feel\n1\n```\n", "policy.md:10:10 PACK-025")]
    [InlineData("## 测算 甲\n", "policy.md:10:4 PACK-050")]
    [InlineData("## 测算 甲\n```feel\n1\n```\n\n```feel\n2\n```\n", "policy.md:16:1 PACK-051")]
    [InlineData("## 测算 甲\n```feel\n1\n```\n## 测算 甲\n```feel\n2\n```\n", "policy.md:14:4 PACK-022")]
    [InlineData("## 测算 甲\n| 输入 | 类型 |\n|---|---|\n| 乙 | 数目 |\n\n```feel\n乙\n```\n", "policy.md:13:7 PACK-042")]
    [InlineData("## 测算 甲\n| 输入 | 种类 |\n|---|---|\n| 乙 | number |\n\n```feel\n1\n```\n", "policy.md:11:8 PACK-031")]
    [InlineData("## 测算 甲\n| U | 1 |\n|---|---|\n| 1 | 2 |\n", "policy.md:11:3 PACK-052")]
    [InlineData("## 测算 甲\n| U | 1 | → |\n|---|---|---|\n| 一 | 1 | 2 |\n| 一 | 2 | 3 |\n", "policy.md:14:3 PACK-053")]
    [InlineData("## 测算 甲\n| U | 1 | → |\n|---|---|---|\n| 一 | 1 |\n", "policy.md:13:1 PACK-032")]
    [InlineData("## 测算 甲\n[表](没有.csv)\n", "policy.md:11:1 PACK-003")]
    [InlineData("## 测算 甲\n[表](../旁边.csv)\n", "policy.md:11:1 PACK-003")]
    [InlineData("## 口径 甲\n问？\n\n| 读法 | 默认 |\n|---|---|\n| 乙 | 是 |\n| 丙 | 是 |\n", "policy.md:16:7 PACK-060")]
    [InlineData("## 台账 甲\n| 字段 | 类型 |\n|---|---|\n| 乙 | string |\n", "policy.md:10:4 PACK-070")]
    [InlineData("## 台账 甲\n| 字段 | 类型 |\n|---|---|\n| 乙 | string |\n\n主键：丙\n", "policy.md:15:1 PACK-071")]
    [InlineData("## 测算 甲\n### 函数 乙\n```feel\n1\n```\n### 甲\n```feel\n1\n```\n", "policy.md:11:5 PACK-056")]
    [InlineData("## 条文\n| 条文 | 处置 | 理由 |\n|---|---|---|\n| 第一条 | 略 | 目的 |\n", "policy.md:13:9 PACK-014")]
    [InlineData("## 测算 甲\n|\n|-|\n||\n", "policy.md:11:1 PACK-054")]
    [InlineData("## 测算 甲\n### \n```feel\n1\n```\n", "policy.md:11:5 PACK-021")]
    [InlineData("## 台账 甲\n| 字段 | 类型 |\n|---|---|\n| 乙 | string |\n\n主键：乙\n", "policy.md:10:4 PACK-073")]
    public void 错误指明行列与代码(string body, string expected)
    {
        using var folder = new PackFolder(PackFolder.Front + "\n" + body);
        folder.Problems().ShouldContain(expected);
    }

    [Fact]
    public void 表达式里的错误指到文件里的行列()
    {
        using var folder = new PackFolder(PackFolder.Front + "\n## 测算 甲\n```feel\n1 +\n  未知名\n```\n");
        folder.Problems().ShouldContain(p => p.StartsWith("policy.md:13:3 FEEL-", StringComparison.Ordinal));
    }

    [Fact]
    public void 判定表格子里的错误指到格子()
    {
        using var folder = new PackFolder(PackFolder.Front + "\n## 测算 甲\n| U | 1 | → |\n|---|---|---|\n| 一 | 1 | 2 + 未知名 |\n");
        folder.Problems().ShouldContain(p => p.StartsWith("policy.md:13:15 FEEL-", StringComparison.Ordinal));
    }

    [Fact]
    public void CSV里的错误指到CSV的行列()
    {
        using var folder = new PackFolder(
            PackFolder.Front + "\n## 台账 甲\n| 字段 | 类型 |\n|---|---|\n| 名 | string |\n| 数 | number |\n\n主键：名\n\n[甲](甲.csv)\n",
            ("甲.csv", "名,数\n一,1\n二,\n一,3\n"));
        folder.Problems().ShouldBe(["甲.csv:4:1 PACK-072", "甲.csv:3:2 PACK-033"]);
    }

    [Fact]
    public void 每条错误都有中英文说明()
    {
        using var folder = new PackFolder(PackFolder.Front + "\n## 算式 甲\n");
        var error = folder.Library.Diagnostics.ShouldHaveSingleItem();
        error.Severity.ShouldBe(Severity.Error);
        error.ToText("zh").ShouldContain("不认识的章节“算式”");
        error.ToText("zh").ShouldContain("提示：");
        error.ToText("en").ShouldContain("Unknown section \"算式\"");
    }

    [Theory]
    [InlineData('>')]
    [InlineData('[')]
    public void 嵌套极深的Markdown被拒绝而不崩溃(char open)
    {
        using var folder = new PackFolder(PackFolder.Front + "\n" + new string(open, 20_000) + "\n");
        folder.Library.Diagnostics.ShouldAllBe(d => d.Code == "PACK-004");
    }

    [Fact]
    public void 链接文件不得引出文件夹()
    {
        using var folder = new PackFolder(PackFolder.Front + "\n## 测算 甲\n[表](表.csv)\n");
        var outside = Path.Combine(folder.Root, "外.csv");
        File.WriteAllText(outside, "U,1,→\n一,1,2\n");
        File.CreateSymbolicLink(Path.Combine(folder.Folder, "表.csv"), outside);
        PackLibrary.Load(folder.Root).Diagnostics.ShouldContain(d => d.Code == "PACK-003");
    }

    [Fact]
    public void 成环的文件夹链接只读一次()
    {
        using var folder = new PackFolder(PackFolder.Front);
        Directory.CreateSymbolicLink(Path.Combine(folder.Folder, "上级"), folder.Root);
        PackLibrary.Load(folder.Root).Packs.ShouldHaveSingleItem();
    }

    [Fact]
    public void 短名与发文字号不得重复()
    {
        using var folder = new PackFolder(PackFolder.Front);
        var other = Directory.CreateDirectory(Path.Combine(folder.Root, "旁边", "bridge")).FullName;
        File.WriteAllText(Path.Combine(other, "policy.md"), PackFolder.Front);
        PackLibrary.Load(folder.Root).Diagnostics.Select(d => d.Code).ShouldBe(["PACK-005", "PACK-006"]);
    }

    [Fact]
    public void 一次检查报告全部错误()
    {
        using var folder = new PackFolder(PackFolder.Front + "\n## 算式 甲\n## 测算 乙\n## 口径 丙\n");
        folder.Problems().Count.ShouldBe(3);
    }
}
