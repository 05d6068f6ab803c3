using Zhengling.Gazette;
using Zhengling.Runtime.Library;
using static Zhengling.Storage.Tests.InventedGazettes;

namespace Zhengling.Storage.Tests.Sqlite;

public sealed class LookupTests : LibraryTest, IAsyncLifetime
{
    public Task InitializeAsync() => Library.IngestAsync([Second, First]);

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task 按发文字号排列()
        => (await Library.ListAsync()).Select(document => document.Number).ShouldBe([Kites, Ponds, Lamps], ignoreOrder: false);

    [Fact]
    public async Task 按代字年份和单位筛选()
    {
        (await Library.ListAsync(new DocumentFilter { Series = "甲县政发" })).Count.ShouldBe(2);
        (await Library.ListAsync(new DocumentFilter { Year = 2031 })).ShouldHaveSingleItem().Number.ShouldBe(Kites);
        (await Library.ListAsync(new DocumentFilter { Unit = "县灯笼局" })).ShouldHaveSingleItem().Number.ShouldBe(Lamps);
        (await Library.ListAsync(new DocumentFilter { Unit = "甲县人民政府办公室" })).ShouldHaveSingleItem().Number.ShouldBe(Kites);
        (await Library.ListAsync(new DocumentFilter { Series = "乙县政发" })).ShouldBeEmpty();
    }

    [Fact]
    public async Task 摘要说明来处()
    {
        var summary = (await Library.ListAsync(new DocumentFilter { Year = 2031 })).ShouldHaveSingleItem();
        summary.Title.ShouldContain("风筝节安排");
        summary.Issuer.ShouldBe("甲县人民政府办公室");
        summary.Date.ShouldBe(new DateOnly(2031, 4, 1));
        summary.FileName.ShouldBe("2031-1.txt");
        summary.FirstLine.ShouldBe(Second.Documents[0].FirstLine);
        summary.Kind.ShouldBe(Second.Documents[0].Kind);
    }

    [Fact]
    public async Task 没有的公文()
    {
        var number = new DocumentNumber("甲县政发", 2030, 99);
        (await Library.GetAsync(number)).ShouldBeNull();
        (await Library.LocateAsync(number, "第一条")).ShouldBeNull();
    }

    [Fact]
    public async Task 按引用找条文()
    {
        var cited = (await Library.LocateAsync(Ponds, "第三条（二）")).ShouldNotBeNull();
        cited.Nodes.ShouldHaveSingleItem().Text.ShouldContain("70");
        cited.Missing.ShouldBeEmpty();
        cited.Document.Number.ShouldBe(Ponds);
    }

    [Fact]
    public async Task 按检索到的地址找条文()
    {
        foreach (var hit in (await Library.SearchAsync(new SearchQuery("池塘") { Limit = 200 })).Hits)
        {
            var cited = (await Library.LocateAsync(hit.Number, hit.Address)).ShouldNotBeNull();
            cited.Nodes.ShouldHaveSingleItem().Address.ShouldBe(hit.Address);
        }
    }

    [Fact]
    public async Task 引用的条文不存在()
    {
        var cited = (await Library.LocateAsync(Ponds, "第九十九条")).ShouldNotBeNull();
        cited.Nodes.ShouldBeEmpty();
        cited.Missing.ShouldHaveSingleItem();
        (await Library.LocateAsync(Ponds, "不是引用"))!.Missing.ShouldBe(["不是引用"]);
    }
}
