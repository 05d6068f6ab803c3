using System.Text;

namespace Zhengling.Gazette.Tests;

public class DocumentTests
{
    private static readonly GazetteIssue Issue = GazetteReader.Read(Encoding.UTF8.GetBytes(
        "公报\n\n" + DecodingTests.Small + "\n一、收费标准\n\n按下表收费。\n\n路段\t元\n东段\t3\n\t4\n"), "a.txt");

    private static GazetteDocument Document => Issue.Documents.Single();

    [Fact]
    public void 全文连同表格各行() => Document.TextOf(Document.Find("一、")!).ShouldBe("一、收费标准\n按下表收费。\n路段\t元\n东段\t3\n\t4");

    [Fact]
    public void 表格既有承上的格也有照印的格()
    {
        var row = Document.FindTable("表1")!.Rows[1];
        row.Cells.ShouldBe(["东段", "4"]);
        row.Printed.ShouldBe(["", "4"]);
        row.Line.ShouldBe(20);
    }

    [Fact]
    public void 第一件公文之前的各行留在刊首() => Issue.FrontMatter.ShouldBe([new SourceLine(1, "公报")]);

    [Fact]
    public void 按文号找公文()
    {
        Issue.Find(new DocumentNumber("云政发", 2031, 1)).ShouldBeSameAs(Document);
        Issue.Find(new DocumentNumber("云政发", 2031, 9)).ShouldBeNull();
    }

    [Fact]
    public void 没有的地址返回空() => Document.Find("第一条").ShouldBeNull();

    [Fact]
    public void 原文摘录照原样() => Issue.Text.Excerpt(3, 5).ShouldBe("云杉县人民政府关于修路的通知\n\n云政发〔2031〕1号");

    [Fact]
    public void 存疑与修补分开()
    {
        new Repair(RepairKind.LostNumber, 1, 1, "", "").IsDoubt.ShouldBeTrue();
        new Repair(RepairKind.JoinedPageBreak, 1, 1, "", "").IsDoubt.ShouldBeFalse();
    }
}
