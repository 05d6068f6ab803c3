using Zhengling.Policies.Tests.Support;

namespace Zhengling.Policies.Tests.Loading;

public sealed class FrontMatterTests
{
    [Fact]
    public void 文件头说明是哪个文件何时施行()
    {
        using var folder = new PackFolder(PackFolder.Front);
        var pack = folder.Library.Packs.ShouldHaveSingleItem();
        pack.Document.ToString().ShouldBe("柳政发〔2030〕3号");
        pack.Slug.ShouldBe("bridge");
        pack.Issued.ShouldBe(new DateOnly(2030, 1, 5));
        pack.InForce.Contains(new DateOnly(2030, 2, 1)).ShouldBeTrue();
        pack.InForce.Contains(new DateOnly(2030, 1, 31)).ShouldBeFalse();
        pack.InForce.Contains(new DateOnly(2032, 1, 31)).ShouldBeTrue();
        pack.InForce.Contains(new DateOnly(2032, 2, 1)).ShouldBeFalse();
        folder.Library.Find("柳政发[2030]3 号").ShouldBe(pack);
        folder.Library.Find("bridge").ShouldBe(pack);
        folder.Library.Find("没有").ShouldBeNull();
    }

    [Theory]
    [InlineData("", "policy.md:1:1 PACK-010")]
    [InlineData("没有文件头", "policy.md:1:1 PACK-010")]
    [InlineData("---\ntitle: 甲\nissued: 2030-01-05\nin-force: 2030-01-05 ..\n---\n", "policy.md:1:1 PACK-012")]
    [InlineData("---\ndocument: 三号文\ntitle: 甲\nissued: 2030-01-05\nin-force: 2030-01-05 ..\n---\n", "policy.md:2:11 PACK-015")]
    [InlineData("---\ndocument: 柳政发〔2030〕3号\ntitle: 甲\nissued: 2030-02-30\nin-force: 2030-01-05 ..\n---\n", "policy.md:4:9 PACK-014")]
    [InlineData("---\ndocument: 柳政发〔2030〕3号\ntitle: 甲\nissued: 2030-01-05\nin-force: 2031-01-05 .. 2030-01-05\n---\n", "policy.md:5:11 PACK-014")]
    [InlineData("---\ndocument: 柳政发〔2030〕3号\ntitle: 甲\nissued: 2030-01-05\nin-force: 2030-01-05 ..\nvaild: 1\n---\n", "policy.md:6:1 PACK-013")]
    [InlineData("---\ndocument: [柳\n---\n", "policy.md:2:1 PACK-011")]
    public void 文件头有误_指明行列(string policy, string expected)
    {
        using var folder = new PackFolder(policy);
        folder.Problems().ShouldContain(p => p == expected || (expected.EndsWith("PACK-011", StringComparison.Ordinal) && p.EndsWith("PACK-011", StringComparison.Ordinal)));
    }

    [Fact]
    public void 不是UTF8的文件被拒绝而不崩溃()
    {
        using var folder = new PackFolder(PackFolder.Front);
        File.WriteAllBytes(Path.Combine(folder.Folder, "policy.md"), [0xB9, 0xAB, 0xB1, 0xA8]);
        PackLibrary.Load(folder.Root).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("PACK-002");
    }
}
