using System.Text;

namespace Zhengling.Gazette.Tests;

public class CitationTests
{
    private const string Text = """
        云杉县人民政府关于印发云杉县灯会办法的通知

        云政发〔2031〕3号

        各乡镇人民政府：

        现将云杉县灯会办法印发给你们。

        云杉县人民政府

        2031年2月5日

        云杉县灯会办法

        第一章 总则

        第一条 办好灯会。

        第二条 灯会分两类：

        （一）大灯会；

        （二）小灯会：

        1. 村灯会；

        2. 街灯会。

        灯会须报备。

        报备时应当提供：

        （一）方案；

        （二）预算。

        第三条 罚则

        违者责令改正。

        第四条 本办法自印发之日起施行。

        附件：1. 核算细则
        2. 用款办法

        附件 1

        核算细则

        第一条 灯按盏计。

        第五条 灯分：

        （一）纸灯；

        （二）纱灯。

        附表 2

        灯	价
        纸灯	1

        附件 2

        用款办法

        一、来源

        （一）拨款；

        （二）捐款。

        三、其他

        （二）公开。

        第一条 专款专用。
        """;

    private static readonly GazetteDocument Document = GazetteReader.Read(Encoding.UTF8.GetBytes(Text), "a.txt").Documents.Single();

    [Theory]
    [InlineData("第二条（一）", "第二条（一）")]
    [InlineData("第二条第一项", "第二条（一）")]
    [InlineData("第二条第（一）项", "第二条（一）")]
    [InlineData("第2条(一)", "第二条（一）")]
    [InlineData("〔第二条〕", "第二条")]
    [InlineData("第一条、第二条", "第一条 第二条")]
    [InlineData("第一条和第四条", "第一条 第四条")]
    [InlineData("第一条—第三条", "第一条 第二条 第三条")]
    [InlineData("第一条至第三条", "第一条 第二条 第三条")]
    [InlineData("第二条第一款", "第二条")]
    [InlineData("第二条第二款", "第二条第二款")]
    [InlineData("第二条第三款（二）", "第二条第三款（二）")]
    [InlineData("第二条（二）2.", "第二条（二）2.")]
    [InlineData("第二条（一）、（二）", "第二条（一） 第二条（二）")]
    [InlineData("第三条第一款", "第三条第一款")]
    [InlineData("第一章", "第一章")]
    [InlineData("附件1第五条（二）", "附件1/第五条（二）")]
    [InlineData("附件1/第五条（二）", "附件1/第五条（二）")]
    [InlineData("附件1 第五条、附件2 第一条", "附件1/第五条 附件2/第一条")]
    [InlineData("附表2", "附件1/附表2")]
    [InlineData("附件1/附表2", "附件1/附表2")]
    [InlineData("附件2三、（二）", "附件2/三、（二）")]
    [InlineData("三、（二）", "附件2/三、（二）")]
    [InlineData("一、（一）、（二）", "附件2/一、（一） 附件2/一、（二）")]
    [InlineData("附件2", "附件2")]
    [InlineData("第五条", "附件1/第五条")]
    [InlineData("全文", "全文")]
    [InlineData("附件说明", "附件说明")]
    public void 引用找到所指之处(string citation, string addresses)
        => string.Join(' ', Document.Locate(citation).Select(node => node.Address)).ShouldBe(addresses);

    [Theory]
    [InlineData("第九条", "第九条")]
    [InlineData("第二条（七）", "第二条（七）")]
    [InlineData("附件3第一条", "附件3/第一条")]
    [InlineData("第三条—第六条", "第六条")]
    public void 没有的地方说没有(string citation, string missing)
    {
        Citation.TryParse(citation, out var parsed).ShouldBeTrue();
        parsed.Resolve(Document).Missing.ShouldBe([missing]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("见上文")]
    [InlineData("第条")]
    [InlineData("第五条—")]
    [InlineData("第五条第")]
    [InlineData("第八条—第七条")]
    [InlineData("第八条—附件1")]
    [InlineData("第一条—第九百九十九条")]
    [InlineData("、")]
    [InlineData("（一")]
    public void 不是引用的不认(string text) => Citation.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void 引用写成规范的地方()
    {
        Citation.TryParse("附件1 第3条（一）、（二）", out var citation).ShouldBeTrue();
        citation.Places.ShouldBe(["附件1/第三条（一）", "附件1/第三条（二）"]);
    }

    [Fact]
    public void 同样的条在两个附件里时不猜是哪一个()
    {
        var twice = Text.Replace("第五条 灯分：", "第八条 灯分：", StringComparison.Ordinal) + "\n\n第八条 另有。\n";
        var document = GazetteReader.Read(Encoding.UTF8.GetBytes(twice), "a.txt").Documents.Single();
        document.Locate("第八条").ShouldBeEmpty();
        document.Locate("附件1第八条").ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("二、（一）第2段")]
    [InlineData("五、（二）3.第1段")]
    [InlineData("附件1/第三条（二）第2段")]
    public void 段落的地址是一处引用(string address)
    {
        Citation.TryParse(address, out var citation).ShouldBeTrue();
        citation!.Places.ShouldBe([address]);
    }
}
