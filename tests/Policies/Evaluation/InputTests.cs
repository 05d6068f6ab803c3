using Zhengling.Policies.Inputs;
using Zhengling.Policies.Tests.Support;

namespace Zhengling.Policies.Tests.Evaluation;

/// <summary>Inputs that can't be used are refused by name, all of them at once, and nothing is assumed in their place.</summary>
public sealed class InputTests : IDisposable
{
    private const string Policy = PackFolder.Front + """
        ## 类型 样品
        | 字段 | 类型 |
        |---|---|
        | 浓度 | number >= 0 |
        | 备注 | string ? |

        ## 测算 甲
        | 输入 | 类型 |
        |---|---|
        | 数 | number [0..10] |
        | 日 | date |
        | 否 | boolean |
        | 样品表 | list<样品> |
        | 说 | string ? |

        ```feel
        [数, 日, 否, 样品表, 说]
        ```

        """;

    private const string Good = """ "数":1,"日":"2030-02-28","否":false,"样品表":[{"浓度":0.5}] """;

    private readonly PackFolder _folder = new(Policy);

    [Fact]
    public void 全对就不拒绝() => Refused("{" + Good + "}").ShouldBeEmpty();

    [Theory]
    [InlineData("""{"日":"2030-02-28","否":false,"样品表":[]}""", "数 INPUT-001")]
    [InlineData("""{"数":"1","日":"2030-02-28","否":false,"样品表":[]}""", "数 INPUT-002")]
    [InlineData("""{"数":10.0000001,"日":"2030-02-28","否":false,"样品表":[]}""", "数 INPUT-003")]
    [InlineData("""{"数":-1,"日":"2030-02-28","否":false,"样品表":[]}""", "数 INPUT-003")]
    [InlineData("""{"数":null,"日":"2030-02-28","否":false,"样品表":[]}""", "数 INPUT-002")]
    [InlineData("""{"数":1,"日":"2030-02-29","否":false,"样品表":[]}""", "日 INPUT-005")]
    [InlineData("""{"数":1,"日":20300228,"否":false,"样品表":[]}""", "日 INPUT-002")]
    [InlineData("""{"数":1,"日":"2030-02-28","否":"否","样品表":[]}""", "否 INPUT-002")]
    [InlineData("""{"数":1,"日":"2030-02-28","否":false,"样品表":{}}""", "样品表 INPUT-002")]
    [InlineData("""{"数":1,"日":"2030-02-28","否":false,"样品表":[{"浓度":1},{"浓度":-1}]}""", "样品表[2].浓度 INPUT-003")]
    [InlineData("""{"数":1,"日":"2030-02-28","否":false,"样品表":[{}]}""", "样品表[1].浓度 INPUT-001")]
    [InlineData("""{"数":1,"日":"2030-02-28","否":false,"样品表":[{"浓度":1,"颜色":"清"}]}""", "样品表[1].颜色 INPUT-004")]
    [InlineData("""{"数":1,"日":"2030-02-28","否":false,"样品表":[],"没有":1}""", "没有 INPUT-004")]
    [InlineData("""{"数":1.234567890123456789012345678901234567,"日":"2030-02-28","否":false,"样品表":[]}""", "数 INPUT-008")]
    public void 错的按名拒绝(string inputs, string expected) => Refused(inputs).ShouldBe([expected]);

    [Theory]
    [InlineData("9.999999999999999999999999999999999")]
    [InlineData("1.00000000000000000000000000000000000000000")]
    [InlineData("0.00000000000000000000000000000000000000001e5")]
    public void 能精确保存的位数都收(string number) => Refused($$"""{"数":{{number}},"日":"2030-02-28","否":false,"样品表":[]}""").ShouldBeEmpty();

    [Fact]
    public void 几处错一次说全() => Refused("""{"数":11,"日":"昨天"}""").Count.ShouldBe(4);

    [Fact]
    public void 用不着的输入可以给_给错了也拒绝()
    {
        using var folder = new PackFolder(Policy + "\n## 测算 乙\n```feel\n1\n```\n");
        folder.Ask("乙", """{"数":3}""").Value.ShouldNotBeNull();
        Should.Throw<InputException>(() => folder.Ask("乙", """{"数":30}""")).Errors.ShouldHaveSingleItem().Code.ShouldBe("INPUT-003");
    }

    [Fact]
    public void 口径与读法也核对()
    {
        Should.Throw<InputException>(() => _folder.Ask("甲", "{" + Good + "}", null, ("没有", "乙"))).Errors.ShouldHaveSingleItem().Code.ShouldBe("INPUT-010");
    }

    public void Dispose() => _folder.Dispose();

    private IReadOnlyList<string> Refused(string inputs)
    {
        try
        {
            _folder.Ask("甲", inputs);
            return [];
        }
        catch (InputException e)
        {
            e.Errors.ShouldAllBe(error => error.Message.Zh.Length > 0 && error.Message.En.Length > 0);
            return [.. e.Errors.Select(error => $"{error.Input} {error.Code}")];
        }
    }
}
