using Zhengling.Gazette;
using Zhengling.Runtime.Library;

namespace Zhengling.Runtime.Tests.Library;

public class PassageTests
{
    [Fact]
    public void 公文头是第一段()
    {
        var head = Passage.Of(Document())[0];
        head.Address.ShouldBe("全文");
        head.DocumentTitle.ShouldBe("关于印发《纸船比赛办法》的通知\n纸船比赛办法");
        head.Text.ShouldBe("关于印发《纸船比赛办法》的通知\n甲县政发〔2030〕9号\n甲县人民政府\n甲乡，乙乡\n纸船比赛办法");
        (head.FirstLine, head.LastLine).ShouldBe((1, 4));
    }

    [Fact]
    public void 目录署名和重复的标题不成段()
        => Passage.Of(Document(
            Node(NodeKind.Signature, "署名", text: "甲县人民政府"),
            Node(NodeKind.Contents, "目录", text: "第一章"),
            Node(NodeKind.Title, "标题", heading: "纸船 比赛办法"))).Count.ShouldBe(1);

    [Fact]
    public void 条连同款项是一段()
    {
        var article = Node(NodeKind.Article, "第二条", "第二条", text: "奖品有：", children:
        [
            Node(NodeKind.Item, "第二条（一）", "（一）", text: "纸；"),
            Node(NodeKind.Item, "第二条（二）", "（二）", text: "笔。"),
        ]);
        var chapter = Node(NodeKind.Chapter, "第一章", "第一章", heading: "奖品", children: [article]);

        var passages = Passage.Of(Document(chapter)).Skip(1).ToArray();

        passages.Select(passage => passage.Address).ShouldBe(["第一章", "第二条"]);
        passages[0].OwnHeading.ShouldBe("奖品");
        passages[1].Text.ShouldBe("第二条奖品有：\n（一）纸；\n（二）笔。");
        passages[1].Heading.ShouldBe("奖品");
        passages[1].OwnHeading.ShouldBeEmpty();
        passages[1].Context.ShouldContain("纸船比赛");
        passages[1].Context.ShouldContain("奖品");
    }

    [Fact]
    public void 条外各节点各成一段()
    {
        var section = Node(NodeKind.Section, "一、", "一、", heading: "要求", children:
        [
            Node(NodeKind.Paragraph, "一、第1段", text: "先折。"),
            Node(NodeKind.Item, "一、（一）", "（一）", heading: "再放", text: "再放。顺水放。"),
            Node(NodeKind.Item, "一、（二）", "（二）"),
        ]);

        var passages = Passage.Of(Document(section, Node(NodeKind.Paragraph, "第2段", text: "完。"))).Skip(1).ToArray();

        passages.Select(passage => passage.Text).ShouldBe(["一、要求", "先折。", "（一）再放。顺水放。", "完。"]);
        passages.Select(passage => passage.Heading).ShouldBe(["要求", "要求", "再放", ""]);
    }

    [Fact]
    public void 表的每行是一段()
    {
        var table = new GazetteTable
        {
            Address = "附表1",
            Title = "名次",
            FirstLine = 10,
            LastLine = 13,
            Columns = ["名次", "", "奖品"],
            Rows =
            [
                new GazetteRow(11, ["一", "甲", "纸"], ["一", "甲", "纸"]),
                new GazetteRow(12, ["二", "乙", "纸"], ["二", "乙", ""]),
                new GazetteRow(13, ["", "", ""], ["", "", ""]),
            ],
        };
        var document = Document([table], Node(NodeKind.Table, "附表1", "附表1", heading: "名次"));

        var passages = Passage.Of(document).Skip(1).ToArray();

        passages.Select(passage => passage.Text).ShouldBe(["附表1名次\n名次 | 奖品", "一 | 甲 | 纸", "二 | 乙 | 纸"]);
        passages.ShouldAllBe(passage => passage.Address == "附表1" && passage.Heading == "名次");
        passages[2].FirstLine.ShouldBe(12);
        passages[2].Context.ShouldContain("奖品");
        passages[2].OwnHeading.ShouldBeEmpty();
    }

    private static GazetteDocument Document(params GazetteNode[] children) => Document([], children);

    private static GazetteDocument Document(GazetteTable[] tables, params GazetteNode[] children) => new()
    {
        Number = new DocumentNumber("甲县政发", 2030, 9),
        Title = "关于印发《纸船比赛办法》的通知",
        IssuedTitle = "纸船比赛办法",
        Issuer = "甲县人民政府",
        Addressees = ["甲乡", "乙乡"],
        FirstLine = 1,
        LastLine = children.Length == 0 ? 4 : 20,
        Root = new GazetteNode { Kind = NodeKind.Document, Address = "全文", FirstLine = 1, LastLine = 20, Children = children },
        Tables = tables,
    };

    private static GazetteNode Node(
        NodeKind kind, string address, string number = "", string? heading = null, string text = "", GazetteNode[]? children = null)
        => new()
        {
            Kind = kind,
            Address = address,
            Number = number,
            Heading = heading,
            Text = text,
            FirstLine = 5,
            LastLine = 9,
            Children = children ?? [],
        };
}
