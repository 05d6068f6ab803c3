using Zhengling.Gazette.Units;

namespace Zhengling.Gazette.Tests.Units;

public class UnitRegisterTests
{
    private const string Head = "名称,别名,类别,启用,停用,后继,成员,出处\n";

    private static readonly UnitRegister Register = UnitRegister.Parse(Head + """
        柳河桥管所,桥管所|柳河区桥管所,事业单位,,,,,柳政发〔2030〕3号
        柳河桥管所收费站,,事业单位,,,,,柳政发〔2030〕3号
        柳河渡口办,,政府部门,,2029-12-31,柳河桥管所,,柳政发〔2030〕3号
        甲滩镇,,镇,,,,,x
        乙滩镇,,镇,,,,,x
        丙湾街道,,街道,,,,,x
        各滩（湾）,,合称,,,,镇|街道,x
        渔业和船舶局,,政府部门,,,,,x
        """, "units.csv");

    [Fact]
    public void 取最长的名称_别名归一() => Register.Scan("由桥管所会同柳河桥管所收费站办理").Select(m => (m.Printed, m.Name, m.Start))
        .ShouldBe([("桥管所", "柳河桥管所", 1), ("柳河桥管所收费站", "柳河桥管所收费站", 6)]);

    [Theory]
    [InlineData("桥管所、甲滩镇，丙湾街道", "柳河桥管所|甲滩镇|丙湾街道")]
    [InlineData("桥管所、渔业和船舶局等有关部门", "柳河桥管所|渔业和船舶局")]
    [InlineData("桥管所和甲滩镇", "柳河桥管所|甲滩镇")]
    [InlineData("桥管所（稽查科、票务科）、没有登记的船队", "柳河桥管所|没有登记的船队")]
    [InlineData("各滩(湾)、各有关单位", "各滩（湾）|各有关单位")]
    public void 单位名单逐个分开(string text, string expected) => string.Join('|', UnitList.Read(text, Register).Select(m => m.Name)).ShouldBe(expected);

    [Fact]
    public void 合称记明是合称_没有登记的保留原文()
    {
        var mentions = UnitList.Read("各滩（湾）、各有关单位、没有登记的船队", Register);
        mentions.Select(m => m.IsGroup).ShouldBe([true, true, false]);
        mentions[2].Unit.ShouldBeNull();
    }

    [Fact]
    public void 合称包括其成员_后继承担前身的事()
    {
        Register.Members(Register.Find("各滩（湾）")!).Select(u => u.Name).ShouldBe(["甲滩镇", "乙滩镇", "丙湾街道"]);
        Register.Covers(Register.Find("各滩（湾）")!, Register.Find("乙滩镇")!).ShouldBeTrue();
        Register.Covers(Register.Find("柳河渡口办")!, Register.Find("柳河桥管所")!).ShouldBeTrue();
        Register.Covers(Register.Find("柳河桥管所")!, Register.Find("柳河渡口办")!).ShouldBeFalse();
        Register.Find("柳河渡口办")!.InUse(new(2030, 1, 1)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("甲所,,类,,,,x", "units.csv:2", "8格")]
    [InlineData("甲所,,类,,,,,x\n乙所,甲所,类,,,,,x", "units.csv:3", "甲所")]
    [InlineData("甲所,,类,,,丙所,,x", "units.csv:2", "丙所")]
    [InlineData("甲所,,类,,,乙所,,x\n乙所,,类,,,甲所,,x", "units.csv:2", "循环")]
    [InlineData("甲所,,类,2030年,,,,x", "units.csv:2", "2021-01-01")]
    public void 错处说得清楚(string rows, string place, string word)
    {
        var error = Should.Throw<UnitRegisterException>(() => UnitRegister.Parse(Head + rows, "units.csv"));
        error.Chinese.ShouldContain(place);
        error.Chinese.ShouldContain(word);
    }
}
