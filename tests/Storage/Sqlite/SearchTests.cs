using Zhengling.Runtime.Library;
using static Zhengling.Storage.Tests.InventedGazettes;

namespace Zhengling.Storage.Tests.Sqlite;

public sealed class SearchTests : LibraryTest, IAsyncLifetime
{
    public Task InitializeAsync() => Library.IngestAsync([First, Second]);

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task 命中到条()
    {
        var hit = (await Library.SearchAsync(new SearchQuery("报送"))).Hits.ShouldHaveSingleItem();
        hit.Number.ShouldBe(Ponds);
        hit.Version.ShouldBe(1);
        hit.Address.ShouldBe("第四条");
        hit.Heading.ShouldBe("看护补助");
        hit.Title.ShouldContain("池塘看护办法");
        hit.Date.ShouldBe(new DateOnly(2030, 3, 5));
        First.Text.Excerpt(hit.FirstLine, hit.LastLine).ShouldContain("报送 ABC 表");
        string.Concat(hit.Snippet.Select(part => part.Text)).ShouldBe("第四条住户应当在每年12月3日前报送 ABC 表，逾期不予补助。");
        hit.Snippet.Where(part => part.IsHit).Select(part => part.Text).ShouldBe(["报送"]);
    }

    [Theory]
    [InlineData("蛙", "第一条")]
    [InlineData("总则", "第一章")]
    [InlineData("abc", "第四条")]
    [InlineData("ＡＢＣ", "第四条")]
    [InlineData("12月3日", "第四条")]
    [InlineData("“每年 70 元”", "第三条")]
    [InlineData("不予补助", "第四条")]
    [InlineData("住户 表", "第四条")]
    [InlineData("补助 -abc -看护", "")]
    [InlineData("逾期 -青蛙", "第四条")]
    [InlineData("逾期 -表", "")]
    [InlineData("池塘看护办法 青蛙", "第一条")]
    [InlineData("池塘局 -解释 登记", "第二条")]
    [InlineData("ab", "")]
    [InlineData("月亮", "")]
    public async Task 检索办法中的词(string query, string address)
        => (await FindAsync(query)).ShouldBe(address.Length == 0 ? [] : [$"{Ponds} {address}"]);

    [Fact]
    public async Task 标题中的词在前()
    {
        var root = First.Find(Ponds)!.Root.Address;
        (await FindAsync("池塘"))[0].ShouldBe($"{Ponds} {root}");
        (await FindAsync("灯笼"))[0].ShouldBe($"{Lamps} {root}");
        (await FindAsync("补助"))[0].ShouldBe($"{Ponds} 第二章");
    }

    [Fact]
    public async Task 按年份代字和单位()
    {
        (await FindAsync(new SearchQuery("池塘") { Year = 2031 })).ShouldHaveSingleItem().ShouldStartWith(Kites.ToString());
        (await FindAsync(new SearchQuery("池塘") { Series = "甲县政办发" })).Length.ShouldBe(1);
        (await FindAsync(new SearchQuery("池塘") { Year = 2029 })).ShouldBeEmpty();
        // Named in the place itself, or the document is addressed to the unit.
        var lanterns = await FindAsync(new SearchQuery("池塘") { Unit = "县灯笼局" });
        lanterns.ShouldContain($"{Ponds} 第二条");
        lanterns.ShouldNotContain($"{Ponds} 第一条");
        lanterns.Count(hit => hit.StartsWith(Lamps.ToString(), StringComparison.Ordinal)).ShouldBe(2);
        (await FindAsync(new SearchQuery("风筝节") { Unit = "甲县人民政府办公室" })).ShouldNotBeEmpty();
        (await FindAsync(new SearchQuery("池塘") { Unit = "。" })).ShouldBeEmpty();
    }

    [Fact]
    public async Task 分页不重不漏()
    {
        var all = await Library.SearchAsync(new SearchQuery("池塘") { Limit = 200 });
        all.Hits.Count.ShouldBe(all.Total);
        all.Hits.Select(hit => hit.Score).ShouldBe(all.Hits.Select(hit => hit.Score).OrderDescending());
        var paged = new List<SearchHit>();
        for (var offset = 0; offset < all.Total; offset += 2)
        {
            var page = await Library.SearchAsync(new SearchQuery("池塘") { Limit = 2, Offset = offset });
            page.Total.ShouldBe(all.Total);
            paged.AddRange(page.Hits);
        }
        paged.Select(hit => (hit.Number, hit.Address, hit.FirstLine))
            .ShouldBe(all.Hits.Select(hit => (hit.Number, hit.Address, hit.FirstLine)));
    }

    [Theory]
    [InlineData("", 20, 0, "search-empty")]
    [InlineData(" ，。 ", 20, 0, "search-empty")]
    [InlineData("-池塘", 20, 0, "search-empty")]
    [InlineData("池塘", 0, 0, "search-page")]
    [InlineData("池塘", 201, 0, "search-page")]
    [InlineData("池塘", 20, -1, "search-page")]
    public async Task 不能检索的(string query, int limit, int offset, string code)
    {
        var error = await Should.ThrowAsync<SearchQueryException>(
            () => Library.SearchAsync(new SearchQuery(query) { Limit = limit, Offset = offset }));
        error.CodeText.ShouldBe(code);
        error.Chinese.ShouldNotBeEmpty();
        error.English.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task 检索词过长()
        => (await Should.ThrowAsync<SearchQueryException>(() => Library.SearchAsync(new SearchQuery(new string('池', 201)))))
            .CodeText.ShouldBe("search-too-long");

    [Fact]
    public async Task 词语再多也能检索()
    {
        var characters = Enumerable.Range(0, 100).Select(i => (char)('一' + i));
        (await FindAsync(string.Join(' ', characters))).ShouldBeEmpty();
        (await FindAsync("池 " + string.Join(' ', characters.Take(60).Select(character => $"-{character}")))).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("池塘\" OR \"灯笼")]
    [InlineData("NOT AND OR NEAR(池塘)")]
    [InlineData("heading : 池塘 * ^ ( {")]
    [InlineData("'; drop table document; --")]
    [InlineData("\0池塘")]
    public async Task 检索词中的语法只是文字(string query)
    {
        await FindAsync(query);
        (await Library.ListAsync()).Count.ShouldBe(3);
    }
}
