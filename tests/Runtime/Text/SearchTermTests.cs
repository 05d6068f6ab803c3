using Zhengling.Runtime.Text;

namespace Zhengling.Runtime.Tests.Text;

public class SearchTermTests
{
    [Theory]
    [InlineData("水源", "水源")]
    [InlineData("水源保护", "水源 源保 保护")]
    [InlineData("水", "水*")]
    [InlineData("水源 补偿", "水源|补偿")]
    [InlineData("水源　补偿", "水源|补偿")]
    [InlineData("“水源 补偿”", "水源 源补 补偿")]
    [InlineData("\"公园 甲\" 乙方", "公园 园甲|乙方")]
    [InlineData("「水源」保护", "水源|保护")]
    [InlineData("水源 -补偿", "水源|-补偿")]
    [InlineData("水源 －“补偿 标准”", "水源|-补偿 偿标 标准")]
    [InlineData("“没有收尾", "没有 有收 收尾")]
    [InlineData("2021年", "2021 年*")]
    [InlineData("第5条款", "第 5 条款")]
    [InlineData("12月3日报送", "12 月 3 日报 报送")]
    [InlineData("PM2.5", "pm2 5")]
    [InlineData("2021-2025", "2021 2025")]
    [InlineData("水，源", "水 源*")]
    [InlineData("- — 。", "")]
    [InlineData("", "")]
    public void 检索词分成词语(string query, string terms) => Show(query).ShouldBe(terms);

    [Theory]
    [InlineData("保护饮用水源，水 源地", "水源", "水源|水 源")]
    [InlineData("保护饮用水源，水 源地", "水", "水|水")]
    [InlineData("ABC abcd ａｂｃ", "abc", "ABC|ａｂｃ")]
    [InlineData("2021年、2021月", "2021年", "2021年")]
    [InlineData("水、源", "水源", "")]
    [InlineData("源水源水源", "水源水", "水源水")]
    public void 词语在原文中的位置(string text, string query, string found)
    {
        var term = SearchTerm.Parse(query).ShouldHaveSingleItem();
        string.Join('|', term.FindIn(CjkBigrams.Tokenize(text)).Select(place => text[place.Start..place.End])).ShouldBe(found);
    }

    private static string Show(string query) => string.Join('|', SearchTerm.Parse(query).Select(
        term => (term.IsExcluded ? "-" : "") + string.Join(' ', term.Tokens) + (term.IsPrefix ? "*" : "")));
}
