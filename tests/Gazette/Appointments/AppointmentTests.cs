using System.Text;
using Xunit.Abstractions;
using Zhengling.Gazette.Appointments;
using Zhengling.Gazette.Units;

namespace Zhengling.Gazette.Tests.Appointments;

/// <summary>Invented notices; persons are called 某甲, 某乙 and so on.</summary>
public class AppointmentTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("某甲同志任渡口办副主任；", "Appoint 某甲 渡口办/副主任")]
    [InlineData("某 甲、某乙 同志任渡口办副主任。", "Appoint 某甲 渡口办/副主任; Appoint 某乙 渡口办/副主任")]
    [InlineData("任某甲、某乙同志任桥管所所长。", "Appoint 任某甲 桥管所/所长; Appoint 某乙 桥管所/所长")]
    [InlineData("某甲同志任桥管所所长、渡口办主任，免去船队副队长、码头站长职务。", "Appoint 某甲 桥管所/所长; Appoint 某甲 渡口办/主任; Remove 某甲 船队/副队长; Remove 某甲 码头/站长")]
    [InlineData("某甲同志任桥管所副所长（试用期一年）。", "Appoint 某甲 桥管所/副所长 [试用期一年]")]
    [InlineData("某甲同志任桥管所副所长，试用期一年。", "Appoint 某甲 桥管所/副所长 [试用期一年]")]
    [InlineData("某甲同志任稽查处（船政局稽查处）处长。", "Appoint 某甲 稽查处（船政局稽查处）/处长")]
    [InlineData("某甲同志任船厂副总经理兼总工程师。", "Appoint 某甲 船厂/副总经理兼总工程师")]
    [InlineData("某甲同志任船厂总经理、副董事长。", "Appoint 某甲 船厂/总经理; Appoint 某甲 船厂/副董事长")]
    [InlineData("某甲同志任水上执法大队副大队长。", "Appoint 某甲 水上执法大队/副大队长")]
    [InlineData("免去某甲同志渡口办主任职务。", "Remove 某甲 渡口办/主任")]
    [InlineData("免去任某甲、某乙同志的渡口办主任职务。", "Remove 任某甲 渡口办/主任; Remove 某乙 渡口办/主任")]
    [InlineData("某甲同志不再担任渡口办主任职务。", "Remove 某甲 渡口办/主任")]
    [InlineData("任命某甲同志为渡口办主任。", "Appoint 某甲 渡口办/主任")]
    [InlineData("任命某甲为渡口办主任。", "Appoint 某甲 渡口办/主任")]
    [InlineData("建议某甲同志任渡口办主任。", "ProposeAppointment 某甲 渡口办/主任")]
    [InlineData("建议免去某甲同志渡口办主任职务。", "ProposeRemoval 某甲 渡口办/主任")]
    [InlineData("某甲、某乙同志试用期满，正式任职。", "Confirm 某甲 /; Confirm 某乙 /")]
    [InlineData("某甲同志任职试用期满，按期转正，转正时间为2030年1月。", "Confirm 某甲 / @2030年1月")]
    [InlineData("免去：\n\n某甲同志渡口办主任职务；\n\n某乙同志桥管所所长职务。", "Remove 某甲 渡口办/主任; Remove 某乙 桥管所/所长")]
    [InlineData("免去某甲桥管所所长职务。", "? 免去某甲桥管所所长职务")]
    public void 一句一句读成任免(string text, string expected)
    {
        var reading = new AppointmentReader(UnitRegister.Empty).Read(Notice(text, "柳政发〔2030〕4号", "2030年2月1日"));
        var acts = reading.Acts.Select(a => $"{a.Act} {a.Person} {a.UnitName}/{a.Office}"
            + string.Concat(a.Conditions.Select(c => $" [{c}]")) + (a.StatedTime is null ? "" : $" @{a.StatedTime}"));
        string.Join("; ", acts.Concat(reading.Unread.Select(u => "? " + u.Text))).ShouldBe(expected);
    }

    [Fact]
    public void 不是任免通知就没有任免()
    {
        var issue = GazetteReader.Read(Encoding.UTF8.GetBytes("柳河区人民政府关于修桥的通知\n\n柳政发〔2030〕5号\n\n各乡镇：\n\n某甲同志任组长。\n\n柳河区人民政府\n\n2030年2月1日\n"), "x");
        new AppointmentReader(UnitRegister.Empty).Read(issue.Documents[0]).Acts.ShouldBeEmpty();
    }

    [Fact]
    public void 任免台账说明某日谁在任()
    {
        var reader = new AppointmentReader(UnitRegister.Parse("名称,别名,类别,启用,停用,后继,成员,出处\n柳河桥管所,桥管所,事业单位,,,,,x", "u"));
        GazetteDocument[] notices =
        [
            Notice("某甲同志任桥管所所长（试用期一年）；某丙同志任桥管所副所长。", "柳政发〔2030〕4号", "2030年2月1日"),
            Notice("某甲同志试用期满，正式任职。", "柳政发〔2031〕4号", "2031年2月5日"),
            Notice("某乙同志任柳河桥管所所长，免去船队队长职务；免去某甲同志柳河桥管所所长职务；建议某丁同志任桥管所所长。", "柳政发〔2032〕4号", "2032年3月1日"),
        ];
        var ledger = AppointmentLedger.Of(notices.Reverse().SelectMany(notice => reader.Read(notice).Acts));

        string Head(int year, int month, int day) => string.Join('、', ledger.AsOf(new(year, month, day), "桥管所所长").Select(t => t.Person));
        Head(2030, 1, 31).ShouldBe("");
        Head(2030, 2, 1).ShouldBe("某甲");
        Head(2032, 2, 29).ShouldBe("某甲");
        Head(2032, 3, 1).ShouldBe("某乙");
        ledger.AsOf(new(2031, 2, 4), "桥管所所长")[0].OnProbation(new(2031, 2, 4)).ShouldBeTrue();
        ledger.AsOf(new(2031, 2, 5), "桥管所所长")[0].OnProbation(new(2031, 2, 5)).ShouldBeFalse();
        ledger.Unmatched.ShouldHaveSingleItem().UnitName.ShouldBe("船队");
        ledger.Tenures.ShouldNotContain(t => t.Person == "某丁");
        ledger.Tenures.Single(t => t.Post == "船队队长").HeldPerhapsOn(new(2030, 1, 1)).ShouldBeTrue();
    }

    [Fact]
    public void 公报中各件任免的数目与细读所得相同()
    {
        var expected = Shared.Csv("appointments.csv").Select(row => string.Join(',', row));
        var reader = new AppointmentReader(UnitRegister.Empty);
        var documents = Shared.Gazettes(output).SelectMany(path => GazetteReader.ReadFile(path).Documents).ToList();
        if (documents.Count == 0)
            return;
        var found = documents.Where(d => d.Kind == DocumentKind.Personnel).OrderBy(d => d.Number.Year).ThenBy(d => d.Number.Serial).Select(document =>
        {
            var reading = reader.Read(document);
            int Count(params AppointmentAct[] acts) => reading.Acts.Count(a => acts.Contains(a.Act));
            reading.Acts.ShouldAllBe(a => a.Person.Length <= 4 && !a.Person.Contains("同志", StringComparison.Ordinal));
            reading.Acts.ShouldAllBe(a => a.Act == AppointmentAct.Confirm || a.Office.Length > 0);
            return $"{document.Number},{Count(AppointmentAct.Appoint)},{Count(AppointmentAct.Remove)},{Count(AppointmentAct.Confirm)},"
                + $"{Count(AppointmentAct.ProposeAppointment, AppointmentAct.ProposeRemoval)},{reading.Acts.Count(a => a.OnProbation)},{reading.Unread.Count}";
        });
        found.ShouldBe(expected);
    }

    private static GazetteDocument Notice(string text, string number, string date) => GazetteReader.Read(Encoding.UTF8.GetBytes(
        $"柳河区人民政府关于人事任免事项的通知\n\n{number}\n\n各乡镇人民政府：\n\n经区政府会议研究决定：\n\n{text}\n\n柳河区人民政府\n\n{date}\n"), "x").Documents[0];
}
