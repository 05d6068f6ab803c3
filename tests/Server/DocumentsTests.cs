namespace Zhengling.Server.Tests;

public sealed class DocumentsTests(InventedOffice office) : IClassFixture<InventedOffice>
{
    private static string Of(string number) => $"/api/documents/{Uri.EscapeDataString(number)}";

    [Fact]
    public async Task 列出文件()
    {
        var reply = await office.GetAsync("/api/documents");

        reply.Status.ShouldBe(200);
        var first = reply.Json.EnumerateArray().First();
        first.GetProperty("number").GetString().ShouldBe(InventedOffice.Ponds);
        first.GetProperty("year").GetInt32().ShouldBe(2030);
        first.GetProperty("date").GetString().ShouldBe("2030-03-05");
        first.GetProperty("file").GetString().ShouldBe("gazette.txt");
        reply.Json.GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public async Task 按年份筛选() => (await office.GetAsync("/api/documents?year=2029")).Json.GetArrayLength().ShouldBe(0);

    [Fact]
    public async Task 读一份文件_有条文_有表格_有行号()
    {
        var reply = await office.GetAsync(Of(InventedOffice.Ponds));

        reply.Status.ShouldBe(200);
        reply.Text.ShouldContain("第三条（一）");
        var table = reply.Json.GetProperty("tables").EnumerateArray().Single();
        table.GetProperty("columns").EnumerateArray().Select(c => c.GetString()).ShouldBe(["乡镇", "池塘", "面积（亩）"]);
        table.GetProperty("rows").EnumerateArray().ElementAt(1).GetProperty("cells")[0].GetString().ShouldBe("东乡");
        table.GetProperty("rows").EnumerateArray().ElementAt(1).GetProperty("printed")[0].GetString().ShouldBe("");
        table.GetProperty("firstLine").GetInt32().ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task 发文字号的各种写法是同一份文件() =>
        (await office.GetAsync(Of("甲县政发[2030] 1 号"))).Json.GetProperty("number").GetString().ShouldBe(InventedOffice.Ponds);

    [Fact]
    public async Task 依条文查找()
    {
        var reply = await office.GetAsync(Of(InventedOffice.Ponds) + "/articles?citation=" + Uri.EscapeDataString("第三条（二）"));

        reply.Status.ShouldBe(200);
        reply.Json.GetProperty("nodes")[0].GetProperty("text").GetString()!.ShouldContain("70.25");
    }

    [Fact]
    public async Task 没有的条文和没有的文件_是两种问题()
    {
        var noArticle = await office.GetAsync(Of(InventedOffice.Ponds) + "/articles?citation=" + Uri.EscapeDataString("第九十九条"));
        var noDocument = await office.GetAsync(Of("乙县政发〔2030〕1号") + "/articles?citation=" + Uri.EscapeDataString("第一条"));

        (noArticle.Status, noArticle.Code).ShouldBe((404, "article-not-found"));
        (noDocument.Status, noDocument.Code).ShouldBe((404, "document-not-ingested"));
        noDocument.Json.GetProperty("detail").GetString()!.ShouldContain("乙县政发〔2030〕1号");
    }

    [Fact]
    public async Task 不是发文字号()
    {
        var reply = await office.GetAsync(Of("池塘"));

        (reply.Status, reply.Code).ShouldBe((400, "document-number-bad"));
    }

    [Fact]
    public async Task 缺少条文参数()
    {
        var reply = await office.GetAsync(Of(InventedOffice.Ponds) + "/articles");

        (reply.Status, reply.Code).ShouldBe((400, "request-bad"));
    }
}
