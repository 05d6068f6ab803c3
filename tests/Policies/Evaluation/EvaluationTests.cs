using System.Text.Json;
using Zhengling.Feel.Values;
using Zhengling.Policies.Evaluation;
using Zhengling.Policies.Tests.Support;

namespace Zhengling.Policies.Tests.Evaluation;

/// <summary>An invented bridge toll, asked in every way.</summary>
public sealed class EvaluationTests : IDisposable
{
    private const string Policy = PackFolder.Front + """
        ## 口径 整吨 〔第三条〕
        车重不足一吨的部分怎样计？
        | 读法 | 说明 | 默认 |
        |---|---|---|
        | 照实 | 按实际吨数 | 是 |
        | 进整 | 不足一吨按一吨 | |

        由谁定：柳河桥管所

        ## 口径 空车 〔第四条〕
        空车收不收？
        | 读法 | 说明 |
        |---|---|
        | 收 | |
        | 不收 | |

        ## 类型 车次
        | 字段 | 类型 | 单位 |
        |---|---|---|
        | 车号 | string | |
        | 吨 | number >= 0 | 吨 |
        | 日期 | date ? | |

        ## 台账 桥 〔附件1〕
        | 字段 | 类型 |
        |---|---|
        | 名称 | string |
        | 系数 | number ? |

        主键：名称

        [桥.csv](桥.csv)

        ## 测算 单价 〔第二条〕 (元/吨)
        | 输入 | 类型 | 单位 | 说明 |
        |---|---|---|---|
        | 车种 | "货车", "客车", "特种车", "拖车" | | |

        | U | 车种 | → | 依据 | 说明 |
        |---|---|---|---|---|
        | 货 | 货车 | 3.25 | 第二条（一） | 货车 |
        | 客 | 客车 | 2 | 第二条（二） | |
        | 特 | 特种车 | 酌情("特种车由桥管所视情核定") | 第二条（三） | |

        ## 测算 通行费 〔第三条〕 (元)
        | 输入 | 类型 | 单位 | 说明 | 依据 |
        |---|---|---|---|---|
        | 吨数 | number >= 0 | 吨 | 过磅单所载 | 第三条 |
        | 车种 | | | | |

        ```feel
        单价 * (if 整吨 = "进整" then ceiling(吨数) else 吨数)
        ```

        ## 测算 空车费 〔第四条〕
        ```feel
        if 空车 = "收" then 1 else 0
        ```

        ## 测算 每吨均价
        | 输入 | 类型 |
        |---|---|
        | 总额 | number |
        | 吨数 | |

        ```feel
        总额 / 吨数
        ```

        ## 测算 各车 〔第五条〕
        | 输入 | 类型 |
        |---|---|
        | 车次 表 | list<车次> |

        ### 函数 车费(吨: number) 〔第五条〕
        | F | 吨 | → | 依据 |
        |---|---|---|---|
        | 轻 | < 5 | 10 | 第五条（一） |
        | 中 | [5..20] | 30 | 第五条（二） |

        ### 各车
        ```feel
        for 车 in 车次 表 return { 车号: 车.车号, 费: 车费(车.吨) }
        ```

        ## 测算 合计
        ```feel
        sum(各车.费)
        ```

        ## 测算 桥系数 〔附件1〕
        | 输入 | 类型 |
        |---|---|
        | 桥名 | string |

        ```feel
        桥[名称 = 桥名][1].系数 * 1
        ```

        """;

    private readonly PackFolder _folder = new(Policy, ("桥.csv", "名称,系数\n东桥,1.10\n西桥,\n"));

    [Fact]
    public void 算得的值精确并注明依据()
    {
        var answer = _folder.Ask("通行费", """{"车种":"货车","吨数":12.345}""");
        answer.Status.ShouldBe(AnswerStatus.Determined);
        answer.Value.ShouldBe(FeelNumber.Parse("40.12125"));
        answer.Unit.ShouldBe("元");
        answer.Citations.Select(c => c.Text).ShouldBe(["第三条", "第二条（一）"], ignoreOrder: true);
    }

    [Fact]
    public void 解释逐步列出规则与输入_编号稳定()
    {
        var trace = _folder.Ask("通行费", """{"车种":"货车","吨数":2}""").Trace.ShouldNotBeNull();
        trace.Id.ShouldBe("通行费");
        var steps = All(trace).ToList();
        steps.Single(s => s.Kind == "decision" && s.Name == "单价").Unit.ShouldBe("元/吨");
        var rule = steps.SelectMany(s => s.Rules).ShouldHaveSingleItem();
        rule.Id.ShouldBe("单价.货");
        rule.Label.ShouldBe("货");
        rule.Note.ShouldBe("货车");
        steps.ShouldContain(s => s.Kind == "input" && s.Name == "吨数" && s.Unit == "吨");
    }

    [Fact]
    public void 没有对应的行是未规定而不是零()
    {
        var answer = _folder.Ask("通行费", """{"车种":"拖车","吨数":2}""");
        answer.Status.ShouldBe(AnswerStatus.Undetermined);
        answer.Value.ShouldBeNull();
        var reason = answer.Reasons.ShouldHaveSingleItem();
        reason.DecidedBy.ShouldBe("柳河桥管所");
        reason.Citations.Select(c => c.Text).ShouldBe(["第二条"]);
    }

    [Fact]
    public void 酌情的留给人定()
    {
        var answer = _folder.Ask("通行费", """{"车种":"特种车","吨数":2}""");
        answer.Status.ShouldBe(AnswerStatus.Undetermined);
        var reason = answer.Reasons.ShouldHaveSingleItem();
        reason.Code.ShouldBe("PACK-U2");
        reason.Message.Zh.ShouldContain("特种车由桥管所视情核定");
        reason.DecidedBy.ShouldBeNull("the interpreter is not the body that judges");
        reason.Citations.Select(c => c.Text).ShouldBe(["第二条（三）"]);
    }

    [Fact]
    public void 除以零说明原因()
    {
        var answer = _folder.Ask("每吨均价", """{"总额":10,"吨数":0}""");
        answer.Status.ShouldBe(AnswerStatus.Undetermined);
        answer.Reasons.ShouldHaveSingleItem().Message.Zh.ShouldContain("除数为零");
    }

    [Fact]
    public void 口径写明用了哪种读法_另一种会怎样()
    {
        var inputs = """{"车种":"客车","吨数":2.5}""";
        var reading = _folder.Ask("通行费", inputs).Readings.ShouldHaveSingleItem();
        reading.Name.ShouldBe("整吨");
        reading.Choice.ShouldBe("照实");
        reading.IsDefault.ShouldBeTrue();
        var other = reading.Alternatives.ShouldHaveSingleItem();
        other.Choice.ShouldBe("进整");
        other.Changes.ShouldBeTrue();
        other.Value.ShouldBe(FeelNumber.Parse("6"));

        _folder.Ask("通行费", inputs, null, ("整吨", "进整")).Value.ShouldBe(FeelNumber.Parse("6"));
        _folder.Ask("通行费", """{"车种":"客车","吨数":3}""").Readings[0].Alternatives[0].Changes.ShouldBeFalse();
    }

    [Fact]
    public void 没有默认的口径须先选定()
    {
        var answer = _folder.Ask("空车费");
        answer.Status.ShouldBe(AnswerStatus.Undetermined);
        answer.Reasons.ShouldHaveSingleItem().Message.Zh.ShouldContain("空车");
        _folder.Ask("空车费", "{}", null, ("空车", "收")).Value.ShouldBe(FeelNumber.One);
    }

    [Fact]
    public void 一处未规定不遮住别处()
    {
        var answer = _folder.Ask("各车", """{"车次 表":[{"车号":"甲","吨":1},{"车号":"乙","吨":30},{"车号":"丙","吨":20}]}""");
        answer.Status.ShouldBe(AnswerStatus.Undetermined);
        var list = answer.Value.ShouldBeAssignableTo<IReadOnlyList<object?>>().ShouldNotBeNull();
        ((FeelContext)list[0]!)["费"].ShouldBe(FeelNumber.Parse("10"));
        ((FeelContext)list[1]!)["费"].ShouldBeOfType<Undetermined>();
        ((FeelContext)list[2]!)["费"].ShouldBe(FeelNumber.Parse("30"));
        answer.Reasons.ShouldHaveSingleItem().Citations.Select(c => c.Text).ShouldBe(["第五条"]);
    }

    [Fact]
    public void 合计含有未规定的就是未规定()
    {
        _folder.Ask("合计", """{"车次 表":[{"车号":"甲","吨":1},{"车号":"乙","吨":30}]}""").Status.ShouldBe(AnswerStatus.Undetermined);
        _folder.Ask("合计", """{"车次 表":[{"车号":"甲","吨":1},{"车号":"乙","吨":6}]}""").Value.ShouldBe(FeelNumber.Parse("40"));
    }

    [Fact]
    public void 台账的空格是未规定()
    {
        _folder.Ask("桥系数", """{"桥名":"东桥"}""").Value.ShouldBe(FeelNumber.Parse("1.1"));
        _folder.Ask("桥系数", """{"桥名":"西桥"}""").Status.ShouldBe(AnswerStatus.Undetermined);
        _folder.Ask("桥系数", """{"桥名":"南桥"}""").Status.ShouldBe(AnswerStatus.Undetermined);
    }

    [Theory]
    [InlineData("2030-01-31", "尚未施行")]
    [InlineData("2032-02-01", "已失效")]
    public void 施行期外如实答复(string day, string text)
    {
        var answer = _folder.Ask("通行费", """{"车种":"货车","吨数":2}""", DateOnly.ParseExact(day, "yyyy-MM-dd"));
        answer.Status.ShouldBe(AnswerStatus.NotInForce);
        answer.Value.ShouldBeNull();
        answer.Reasons.ShouldHaveSingleItem().Message.Zh.ShouldContain(text);
    }

    [Fact]
    public void JSON合乎约定()
    {
        var json = JsonElement.Parse(AnswerJson.Write(_folder.Ask("通行费", """{"车种":"货车","吨数":12.345}""")));
        json.GetProperty("value").GetRawText().ShouldBe("40.12125");
        json.GetProperty("status").GetString().ShouldBe("determined");
        json.GetProperty("reasons").GetArrayLength().ShouldBe(0);
        json.GetProperty("citations")[0].GetProperty("document").GetString().ShouldBe("柳政发〔2030〕3号");
        json.GetProperty("readings")[0].GetProperty("choice").GetString().ShouldBe("照实");
        json.GetProperty("trace").GetProperty("id").GetString().ShouldBe("通行费");
        JsonElement.Parse(AnswerJson.Write(_folder.Ask("通行费", """{"车种":"拖车","吨数":2}"""))).GetProperty("status").GetString().ShouldBe("undetermined");
    }

    [Fact]
    public void 同样的问题得到同样的答复()
    {
        const string Inputs = """{"车种":"货车","吨数":12.345}""";
        AnswerJson.Write(_folder.Ask("通行费", Inputs)).ShouldBe(AnswerJson.Write(_folder.Ask("通行费", Inputs)));
    }

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<AnswerStep> All(AnswerStep step) => step.Children.SelectMany(All).Prepend(step);
}
