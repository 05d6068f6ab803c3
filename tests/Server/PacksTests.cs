using System.Text.Json;

namespace Zhengling.Server.Tests;

public sealed class PacksTests(InventedOffice office) : IClassFixture<InventedOffice>
{
    [Fact]
    public async Task 目录列出公布的测算()
    {
        var pack = (await office.GetAsync("/api/packs")).Json.EnumerateArray().Single();

        pack.GetProperty("slug").GetString().ShouldBe("pond-care");
        pack.GetProperty("usable").GetBoolean().ShouldBeTrue();
        pack.GetProperty("inForce").GetProperty("to").GetString().ShouldBe("2035-12-31");
        Names(pack.GetProperty("decisions")).ShouldBe(["年度补助", "领取人", "各塘补助"]);
    }

    [Fact]
    public async Task 用发文字号也能找到() =>
        (await office.GetAsync("/api/packs/" + Uri.EscapeDataString(InventedOffice.Ponds))).Json.GetProperty("slug").GetString().ShouldBe("pond-care");

    [Fact]
    public async Task 表单知道类型_单位_范围和可选值()
    {
        var inputs = (await office.GetAsync(InventedOffice.Subsidy)).Json.GetProperty("inputs");

        Names(inputs).ShouldBe(["面积", "看护方式", "逾期报送", "登记日期"]);
        inputs[0].GetProperty("baseType").GetString().ShouldBe("number");
        inputs[0].GetProperty("unit").GetString().ShouldBe("亩");
        inputs[0].GetProperty("minimum").GetRawText().ShouldBe("0");
        inputs[0].GetProperty("maximum").ValueKind.ShouldBe(JsonValueKind.Null);
        inputs[0].GetProperty("citations")[0].GetProperty("text").GetString().ShouldBe("第三条");
        inputs[1].GetProperty("allowedValues").EnumerateArray().Select(v => v.GetString()).ShouldBe(["自家看护", "合伙看护"]);
        inputs[2].GetProperty("baseType").GetString().ShouldBe("boolean");
    }

    [Fact]
    public async Task 表单知道名册的各栏()
    {
        var input = (await office.GetAsync("/api/packs/pond-care/decisions/各塘补助")).Json.GetProperty("inputs")[0];

        input.GetProperty("baseType").GetString().ShouldBe("list");
        input.GetProperty("elementType").GetString().ShouldBe("context");
        Names(input.GetProperty("fields")).ShouldBe(["名称", "水面", "清查日期"]);
        input.GetProperty("fields")[2].GetProperty("optional").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task 口径列出问题_读法和由谁定()
    {
        var reading = (await office.GetAsync(InventedOffice.Subsidy)).Json.GetProperty("readings").EnumerateArray().Single();

        reading.GetProperty("default").GetString().ShouldBe("含本数");
        reading.GetProperty("decidedBy").GetString().ShouldBe("县池塘局");
        Names(reading.GetProperty("choices")).ShouldBe(["含本数", "不含本数"]);
    }

    [Theory]
    [InlineData("/api/packs/none", "pack-not-found")]
    [InlineData("/api/packs/none/decisions/x", "pack-not-found")]
    [InlineData("/api/packs/pond-care/decisions/x", "decision-not-found")]
    public async Task 没有的(string path, string code)
    {
        var reply = await office.GetAsync(path);

        (reply.Status, reply.Code).ShouldBe((404, code));
    }

    private static IEnumerable<string?> Names(JsonElement list) => list.EnumerateArray().Select(item => item.GetProperty("name").GetString());
}
