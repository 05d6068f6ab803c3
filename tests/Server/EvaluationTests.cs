using System.Text.Json;
using System.Text.Json.Serialization;
using Zhengling.Server.Evaluation;

namespace Zhengling.Server.Tests;

public sealed class EvaluationTests(InventedOffice office) : IClassFixture<InventedOffice>
{
    private const string Evaluate = InventedOffice.Subsidy + "/evaluate";

    private static string Inputs(string area, bool late = false) =>
        $$$"""{"inputs":{"面积":{{{area}}},"看护方式":"自家看护","逾期报送":{{{(late ? "true" : "false")}}}}}""";

    [Theory]
    [InlineData("1.1", "44.55")]
    [InlineData("0.1", "4.05")]
    [InlineData("2.9999999999999999999999", "121.49999999999999999999595")]
    [InlineData("1000000000000000", "70250000000000000")]
    public async Task 数字精确(string area, string subsidy)
    {
        var answer = (await office.PostAsync(Evaluate, Inputs(area))).Json;

        answer.GetProperty("status").GetString().ShouldBe("determined");
        decimal.Parse(answer.GetProperty("value").GetRawText(), System.Globalization.CultureInfo.InvariantCulture)
            .ShouldBe(decimal.Parse(subsidy, System.Globalization.CultureInfo.InvariantCulture));
        answer.GetProperty("unit").GetString().ShouldBe("元");
    }

    [Fact]
    public async Task 结果注明条文_口径和过程()
    {
        var answer = (await office.PostAsync(Evaluate, Inputs("3"))).Json;

        answer.GetProperty("citations").EnumerateArray().Select(c => c.GetProperty("text").GetString()).ShouldContain("第三条（二）");
        answer.GetProperty("document").GetString().ShouldBe(InventedOffice.Ponds);
        answer.GetProperty("trace").GetProperty("name").GetString().ShouldBe("年度补助");
        var reading = answer.GetProperty("readings").EnumerateArray().Single();
        reading.GetProperty("choice").GetString().ShouldBe("含本数");
        var other = reading.GetProperty("alternatives").EnumerateArray().Single();
        other.GetProperty("value").GetRawText().ShouldBe("121.5");
        other.GetProperty("changes").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task 另选口径()
    {
        var body = """{"inputs":{"面积":3,"看护方式":"自家看护","逾期报送":false},"readings":{"三亩整":"不含本数"}}""";

        (await office.PostAsync(Evaluate, body)).Json.GetProperty("value").GetRawText().ShouldBe("121.5");
    }

    [Fact]
    public async Task 未规定也是答案()
    {
        var reply = await office.PostAsync(Evaluate, Inputs("1", late: true));

        reply.Status.ShouldBe(200);
        reply.Json.GetProperty("status").GetString().ShouldBe("undetermined");
        reply.Json.GetProperty("value").ValueKind.ShouldBe(JsonValueKind.Null);
        reply.Json.GetProperty("reasons")[0].GetProperty("message").GetString()!.ShouldContain("逾期");
        reply.Json.GetProperty("reasons")[0].GetProperty("decidedBy").GetString().ShouldBe("县池塘局");
    }

    [Theory]
    [InlineData("2030-03-31", "not-in-force")]
    [InlineData("2030-04-01", "determined")]
    [InlineData("2035-12-31", "determined")]
    [InlineData("2036-01-01", "not-in-force")]
    public async Task 只在施行期内(string day, string status)
    {
        var body = Inputs("1").Insert(1, $"\"asOf\":\"{day}\",");

        var answer = (await office.PostAsync(Evaluate, body)).Json;

        answer.GetProperty("status").GetString().ShouldBe(status);
        answer.GetProperty("asOf").GetString().ShouldBe(day);
    }

    [Fact]
    public async Task 不写日期按今天() =>
        (await office.PostAsync(Evaluate, Inputs("1"))).Json.GetProperty("asOf").GetString().ShouldBe("2031-05-20");

    [Fact]
    public async Task 输入有错_逐项说明()
    {
        var reply = await office.PostAsync(Evaluate, """{"inputs":{"面积":-1,"看护方式":"邻居看护","青蛙":3}}""");

        (reply.Status, reply.Code).ShouldBe((422, "inputs-refused"));
        var errors = reply.Json.GetProperty("errors").EnumerateArray().ToList();
        errors.Select(e => e.GetProperty("input").GetString()).ShouldBe(["青蛙", "面积", "看护方式", "逾期报送"], ignoreOrder: true);
        errors.ShouldAllBe(e => e.GetProperty("message").GetString()!.Length > 5 && e.GetProperty("code").GetString()!.StartsWith("INPUT-"));
    }

    [Fact]
    public async Task 数字写成文字_不代为改正()
    {
        var reply = await office.PostAsync(Evaluate, Inputs("\"3\""));

        reply.Json.GetProperty("errors")[0].GetProperty("input").GetString().ShouldBe("面积");
    }

    [Fact]
    public async Task 说明随请求的语言()
    {
        (await office.PostAsync(Evaluate, "{}", "en-GB, zh;q=0.5")).Json.GetProperty("detail").GetString()!.ShouldContain("nothing was evaluated");
        (await office.PostAsync(Evaluate, "{}", "fr, zh-CN;q=0.5")).Json.GetProperty("detail").GetString()!.ShouldContain("没有进行测算");
        (await office.PostAsync(Evaluate, "{}")).Json.GetProperty("detail").GetString()!.ShouldContain("没有进行测算");
    }

    [Fact]
    public async Task 名册逐行计算()
    {
        var body = """{"inputs":{"池塘名册":[{"名称":"甲塘","水面":2},{"名称":"乙塘","水面":10.01,"清查日期":"2031-01-02"}]}}""";

        var value = (await office.PostAsync("/api/packs/pond-care/decisions/各塘补助/evaluate", body)).Json.GetProperty("value");

        value[0].GetProperty("补助").GetRawText().ShouldBe("81");
        value[1].GetProperty("补助").GetRawText().ShouldBe("703.2025");
    }

    [Fact]
    public async Task 名册中的错误指明行和栏()
    {
        var body = """{"inputs":{"池塘名册":[{"名称":"甲塘","水面":2},{"名称":"乙塘","水面":-2}]}}""";

        var reply = await office.PostAsync("/api/packs/pond-care/decisions/各塘补助/evaluate", body);

        reply.Json.GetProperty("errors")[0].GetProperty("input").GetString().ShouldBe("池塘名册[2].水面");
    }

    [Theory]
    [InlineData("not json", 400, "request-bad")]
    [InlineData("""{"inputs":[]}""", 400, "request-bad")]
    [InlineData("""{"asOf":"2031-02-30"}""", 400, "request-bad")]
    [InlineData("""{"surprise":1}""", 400, "request-bad")]
    public async Task 正文不合接口(string body, int status, string code)
    {
        var reply = await office.PostAsync(Evaluate, body);

        (reply.Status, reply.Code).ShouldBe((status, code));
    }

    [Fact]
    public async Task 太大的正文被拒绝()
    {
        var reply = await office.PostAsync(Evaluate, $$$"""{"inputs":{"看护方式":"{{{new string('塘', 4 * 1024 * 1024)}}}"}}""");

        (reply.Status, reply.Code).ShouldBe((413, "request-too-large"));
    }

    [Theory]
    [InlineData("1", false)]
    [InlineData("3", false)]
    [InlineData("3", true)]
    public async Task 接口说明与实际的答案一致(string area, bool late)
    {
        var strict = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            MaxDepth = 256,
        };
        var text = (await office.PostAsync(Evaluate, Inputs(area, late))).Text;

        JsonSerializer.Deserialize<AnswerView>(text, strict)!.Trace!.Children.Count.ShouldBeGreaterThan(0);
    }
}
