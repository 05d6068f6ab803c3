using Zhengling.Runtime.Text;

namespace Zhengling.Runtime.Tests.Text;

public class SnippetMakerTests
{
    [Theory]
    [InlineData("保护水源和水源地。", "水源", "保护[水源]和[水源]地。")]
    [InlineData("保护水源和水源地。", "水源 护水", "保[护水源]和[水源]地。")]
    [InlineData("保护水源。\n另一行。", "一行", "保护水源。 另[一行]。")]
    [InlineData("保护水源。", "无此词", "保护水源。")]
    [InlineData("保护水源。", "水 -保护", "保护[水]源。")]
    public void 短文全部显示(string text, string query, string snippet) => Show(text, query).ShouldBe(snippet);

    [Fact]
    public void 长文截取词语周围()
    {
        var text = new string('甲', 300) + "水源" + new string('乙', 300);
        var snippet = Show(text, "水源");
        snippet.ShouldBe("…" + new string('甲', 20) + "[水源]" + new string('乙', SnippetMaker.Length - 22) + "…");
    }

    [Fact]
    public void 选词语最多的一处()
    {
        var text = "水源" + new string('甲', 300) + "水源与补偿" + new string('乙', 300);
        Show(text, "水源 补偿").ShouldContain("[水源]与[补偿]");
    }

    [Fact]
    public void 不切断代理对()
    {
        var text = string.Concat(Enumerable.Repeat("𠮷", 200)) + "，水源" + string.Concat(Enumerable.Repeat("𠮷", 200));
        foreach (var part in SnippetMaker.Make("甲" + text, SearchTerm.Parse("水源")))
        {
            char.IsLowSurrogate(part.Text[0]).ShouldBeFalse();
            char.IsHighSurrogate(part.Text[^1]).ShouldBeFalse();
        }
    }

    private static string Show(string text, string query)
        => string.Concat(SnippetMaker.Make(text, SearchTerm.Parse(query)).Select(part => part.IsHit ? $"[{part.Text}]" : part.Text));
}
