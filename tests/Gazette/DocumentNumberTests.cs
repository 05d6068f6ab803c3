namespace Zhengling.Gazette.Tests;

public class DocumentNumberTests
{
    [Theory]
    [InlineData("云政发〔2031〕2号")]
    [InlineData("云政发〔2031〕 2 号")]
    [InlineData("云政发[2031]2号")]
    [InlineData("云政发［2031］2号")]
    [InlineData("云政发【2031】2号")]
    [InlineData("云政发(2031)2号")]
    [InlineData("云政发（2031）2号")]
    [InlineData("云政发﹝2031﹞2号")]
    [InlineData("  云政发〔2031〕2号  ")]
    [InlineData("云政发〔 2031 〕2号")]
    public void 各种括号和空格读成同一个文号(string text)
    {
        DocumentNumber.TryParse(text, out var number).ShouldBeTrue();
        number.ShouldBe(new DocumentNumber("云政发", 2031, 2));
        number.ToString().ShouldBe("云政发〔2031〕2号");
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("云政发")]
    [InlineData("〔2031〕2号")]
    [InlineData("云政发〔31〕2号")]
    [InlineData("云政发〔2031〕号")]
    [InlineData("云政发〔2031〕0号")]
    [InlineData("云政发〔2031]2号")]
    [InlineData("（云政发〔2031〕2号）")]
    [InlineData("按云政发〔2031〕2号办")]
    [InlineData("云政发〔2031〕2号\t17")]
    public void 不是文号的不认(string? text) => DocumentNumber.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void 不规则的代字原样保留() => DocumentNumber.Parse("国办发明电〔2020〕27号").Series.ShouldBe("国办发明电");

    [Fact]
    public void 解析失败的说明有中英文()
        => Should.Throw<FormatException>(() => DocumentNumber.Parse("第5号")).Message.ShouldBe(
            "“第5号”不是发文字号，应如“某政发〔2021〕2号”。 “第5号” is no document number; expected e.g. 某政发〔2021〕2号.");

    [Fact]
    public void 按代字_年份_序号排列()
    {
        DocumentNumber[] numbers = [new("云政发", 2031, 10), new("云政发", 2030, 11), new("云政发", 2031, 2)];
        numbers.Order().ShouldBe([new("云政发", 2030, 11), new("云政发", 2031, 2), new("云政发", 2031, 10)]);
    }
}
