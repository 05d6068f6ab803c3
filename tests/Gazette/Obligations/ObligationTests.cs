using System.Globalization;
using System.Text;
using Xunit.Abstractions;
using Zhengling.Gazette.Obligations;
using Zhengling.Gazette.Units;

namespace Zhengling.Gazette.Tests.Obligations;

public class ObligationTests(ITestOutputHelper output)
{
    private static readonly UnitRegister Register = UnitRegister.Parse("""
        名称,别名,类别,启用,停用,后继,成员,出处
        柳河桥管所,桥管所,事业单位,,,,,x
        柳河渡口办,渡口办,政府部门,,,,,x
        柳河财政所,财政所,政府部门,,,,,x
        柳河区政府,区政府,政府,,,,,x
        甲滩镇,,镇,,,,,x
        各镇,,合称,,,,镇,x
        """, "units.csv");

    [Theory]
    [InlineData("1. 修桥三座。\n\n牵头领导：某甲、某乙\n\n牵头单位：桥管所、渡口办\n\n配合单位：各镇\n\n完成时限：2031年9月",
        "Lines 1.｜Lead 柳河桥管所、Lead 柳河渡口办、Cooperate 各镇｜Month 2031年9月｜")]
    [InlineData("（一）修桥\n\n1. 修东桥。\n\n2. 修西桥。\n\n主责单位：桥管所", "Lines （一）｜Responsible 柳河桥管所｜｜")]
    [InlineData("（一）修桥\n\n1. 修东桥。\n\n主责单位：渡口办\n\n2. 修西桥。\n\n主责单位：桥管所", "Lines （一）1.｜Responsible 柳河渡口办｜｜; Lines （一）2.｜Responsible 柳河桥管所｜｜")]
    [InlineData("1. 修东桥。（桥管所负责落实）修西桥。（渡口办牵头，各镇、财政所等有关部门配合）",
        "Bracket 1.｜Responsible 柳河桥管所｜｜; Bracket 1.｜Lead 柳河渡口办、Cooperate 各镇、Cooperate 柳河财政所｜｜")]
    [InlineData("1. 修桥（见附图，由专人负责人签字）。", "")]
    [InlineData("1. 修桥。（责任单位：桥管所、船队等，各镇）", "Bracket 1.｜Responsible 柳河桥管所、Responsible 船队、Responsible 各镇｜｜")]
    [InlineData("1. 修桥。（桥管所、渡口办分别负责落实，完成时限：2031 年 9 月）", "Bracket 1.｜Responsible 柳河桥管所、Responsible 柳河渡口办｜Month 2031 年 9 月｜")]
    [InlineData("（一）桥管所\n\n养护各桥。", "Heading （一）｜Responsible 柳河桥管所｜｜")]
    [InlineData("桥管所：养护各桥。", "Heading 第1段｜Responsible 柳河桥管所｜｜")]
    [InlineData("渡口办每月5日前将渡船名册报财政所。", "Sentence 第1段｜Responsible 柳河渡口办｜Recurring 每月5日前｜柳河财政所")]
    [InlineData("每月5日前报送渡船名册。", "Sentence 第1段｜｜Recurring 每月5日前｜")]
    [InlineData("桥管所、渡口办要加强巡查，在10个工作日内向区政府报告结果。", "Sentence 第1段｜Responsible 柳河桥管所、Responsible 柳河渡口办｜Relative 10个工作日内｜柳河区政府")]
    [InlineData("渡口办会同桥管所负责发证。", "Sentence 第1段｜Responsible 柳河渡口办、Responsible 柳河桥管所｜｜")]
    [InlineData("各有关部门应于2031年3月5日前完成登记。", "Sentence 第1段｜Responsible 各有关部门｜Date 2031年3月5日前｜")]
    [InlineData("各镇对本镇的渡口负有看护之责，不得挪作他用。", "Sentence 第1段｜Responsible 各镇｜｜")]
    [InlineData("桥管所、渡口办对船只进行检验。", "Sentence 第1段｜Responsible 柳河桥管所、Responsible 柳河渡口办｜｜")]
    [InlineData("渡口所在甲滩镇为渡口看护的责任主体。", "Sentence 第1段｜Responsible 甲滩镇｜｜")]
    [InlineData("桥管所在柳河东岸。", "")]
    [InlineData("本办法所称的桥，是指桥管所负责养护的桥。", "")]
    [InlineData("本办法由桥管所负责解释。", "")]
    [InlineData("桥管所的船要每天清洗甲板的说法不对。", "")]
    [InlineData("2030年以来，桥管所负责的桥已完成大修。", "")]
    [InlineData("三日内签约的，每年组织抽奖。", "")]
    public void 责任的各种写法(string text, string expected)
        => string.Join("; ", new ObligationReader(Register).Read(Document(text)).Select(Show)).ShouldBe(expected);

    [Fact]
    public void 表格按列读_合称的成员也算有责任()
    {
        var reader = new ObligationReader(Register);
        var found = reader.Read(Document("附表1 任务表\n\n序号\t工作任务\t责任单位\t完成时限\n1\t修桥3座\t桥管所、各镇\t2031年9月\n2\t修路\t渡口办\t2031年底前\n"));
        found.Select(o => $"{o.Task}｜{string.Join('、', o.Units.Select(u => u.Unit.Name))}｜{o.Deadlines[0].Latest:yyyy-MM-dd}｜{string.Join('、', o.Quantities)}")
            .ShouldBe(["修桥3座｜柳河桥管所、各镇｜2031-09-30｜3座", "修路｜柳河渡口办｜2031-12-31｜"]);
        found.Where(o => reader.Concerns(o, "甲滩镇")).ShouldHaveSingleItem().Task.ShouldBe("修桥3座");
        found.Where(o => reader.Concerns(o, "渡口办")).ShouldHaveSingleItem().Task.ShouldBe("修路");
        found.ShouldNotContain(o => reader.Concerns(o, "没有的单位"));
    }

    [Fact]
    public void 不补原文没有的年份() => new ObligationReader(Register).Read(Document("桥管所3月5日前报送名册。"))[0].Deadlines[0].Latest.ShouldBeNull();

    [Fact]
    public void 位置取回任务原文_公报中无一例外()
    {
        foreach (var document in Shared.Gazettes(output).SelectMany(path => GazetteReader.ReadFile(path).Documents))
        {
            foreach (var obligation in new ObligationReader(Register).Read(document).Where(o => o.Length > 0))
            {
                var text = document.Find(obligation.Address)!.Text;
                var span = text.Substring(obligation.Start, obligation.Length);
                obligation.Task.ShouldContain(span.Trim(), customMessage: $"{document.Number} {obligation.Address}");
            }
        }
    }

    [Fact]
    public void 公报中各件任务的数目与细读所得相同()
    {
        var documents = Shared.Gazettes(output).SelectMany(path => GazetteReader.ReadFile(path).Documents).ToList();
        if (documents.Count == 0)
            return;
        var reader = new ObligationReader(Shared.Units());
        foreach (var row in Shared.Csv("obligations.csv"))
        {
            var found = reader.Read(documents.Single(d => d.Number.ToString() == row[0])).CountBy(o => o.Grammar).ToDictionary();
            string Count(ObligationGrammar grammar) => found.GetValueOrDefault(grammar).ToString(CultureInfo.InvariantCulture);
            string[] counts = [Count(ObligationGrammar.Lines), Count(ObligationGrammar.Bracket), Count(ObligationGrammar.Table), Count(ObligationGrammar.Heading)];
            counts.ShouldBe(row[1..5], row[0]);
        }
    }

    private static string Show(Obligation o) => $"{o.Grammar} {o.Address}｜{string.Join('、', o.Units.Select(u => $"{u.Role} {u.Unit.Name}"))}｜"
        + $"{string.Join('、', o.Deadlines.Select(d => $"{d.Kind} {d.Printed}"))}｜{string.Join('、', o.ReportsTo.Select(r => r.Name))}";

    private static GazetteDocument Document(string text) => GazetteReader.Read(Encoding.UTF8.GetBytes(
        $"柳河区人民政府关于修桥的通知\n\n柳政发〔2030〕5号\n\n各乡镇：\n\n{text}\n\n柳河区人民政府\n\n2030年2月1日\n"), "x").Documents[0];
}
