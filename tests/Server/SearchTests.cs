namespace Zhengling.Server.Tests;

public sealed class SearchTests(InventedOffice office) : IClassFixture<InventedOffice>
{
    [Fact]
    public async Task 查到的词在摘要中标出()
    {
        var reply = await office.GetAsync("/api/search?q=" + Uri.EscapeDataString("红灯笼"));

        reply.Status.ShouldBe(200);
        var hit = reply.Json.GetProperty("hits")[0];
        hit.GetProperty("number").GetString().ShouldBe("甲县政发〔2030〕2号");
        hit.GetProperty("address").GetString().ShouldNotBeNullOrEmpty();
        hit.GetProperty("snippet").EnumerateArray().Single(part => part.GetProperty("hit").GetBoolean()).GetProperty("text").GetString().ShouldBe("红灯笼");
    }

    [Fact]
    public async Task 翻页()
    {
        var query = "/api/search?q=" + Uri.EscapeDataString("池塘");
        var all = (await office.GetAsync(query)).Json;
        var second = (await office.GetAsync(query + "&limit=1&offset=1")).Json;

        second.GetProperty("total").GetInt32().ShouldBe(all.GetProperty("total").GetInt32());
        second.GetProperty("hits").GetArrayLength().ShouldBe(1);
        second.GetProperty("hits")[0].GetProperty("address").GetString().ShouldBe(all.GetProperty("hits")[1].GetProperty("address").GetString());
    }

    [Theory]
    [InlineData("/api/search?q=", "search-empty", 400)]
    [InlineData("/api/search?q=x&limit=0", "search-page", 400)]
    [InlineData("/api/search?q=x&limit=many", "request-bad", 400)]
    [InlineData("/api/search", "request-bad", 400)]
    public async Task 不能查的_说明原因(string path, string code, int status)
    {
        var reply = await office.GetAsync(path);

        (reply.Code, reply.Status).ShouldBe((code, status));
    }

    [Fact]
    public async Task 语法符号只是文字_不是查询语言()
    {
        var reply = await office.GetAsync("/api/search?q=" + Uri.EscapeDataString("池塘 NEAR( * \" ' ; DROP"));

        reply.Status.ShouldBeOneOf(200, 400);
        (await office.GetAsync("/api/documents")).Json.GetArrayLength().ShouldBe(2);
    }
}
