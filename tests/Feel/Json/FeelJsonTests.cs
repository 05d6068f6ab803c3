using Zhengling.Feel.Json;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Tests.Json;

public sealed class FeelJsonTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("1234567890.123456789012345678901234")]
    [InlineData("\"密云\"")]
    [InlineData("""{"住宅面积":120.5,"项":[1,null,{"a":false}]}""")]
    [InlineData("""{"未规定":"第九条未写明"}""")]
    public void Json_read_and_written_is_the_same(string json) => FeelJson.Write(FeelJson.Read(json)).ShouldBe(json);

    [Fact]
    public void Numbers_never_pass_through_floating_point()
    {
        FeelJson.Read("0.1").ShouldBe(FeelNumber.Parse("0.1"));
        FeelJson.Read("9007199254740993").ShouldBe(FeelNumber.Parse("9007199254740993"));
        FeelJson.Read("1E+2").ShouldBe(FeelNumber.FromInt64(100));
        FeelJson.Write(FeelNumber.Parse("1e400")).ShouldBe("1e400");
    }

    [Fact]
    public void Strings_become_dates_where_the_type_says_so()
    {
        var type = new ContextType([new("受理", FeelType.Date), new("时限", FeelType.DaysTimeDuration), new("记录",
            new ListType(FeelType.DateTime))]);
        var read = FeelJson.Read("""{"受理":"2022-04-12","时限":"P30D","记录":["2022-04-12T08:00:00","2022-04-13"]}""", type).ShouldBeOfType<FeelContext>();
        read["受理"].ShouldBe(FeelDate.Of(2022, 4, 12));
        read["时限"].ShouldBe(DaysTimeDuration.FromDays(30));
        FeelJson.Write(read["记录"]).ShouldBe("""["2022-04-12T08:00:00","2022-04-13T00:00:00"]""");
        FeelJson.Read("\"2022-04-12\"").ShouldBe("2022-04-12");
    }

    [Theory]
    [InlineData("""{"项":[1,"二"]}""", "$.项[1]", "number")]
    [InlineData("""{"项":7}""", "$.项", "list<number>")]
    [InlineData("""{}""", "$.项", "list<number>")]
    [InlineData("""[]""", "$", "context<项: list<number>>")]
    public void What_does_not_fit_is_named_by_its_path(string json, string path, string expected)
    {
        var type = new ContextType([new("项", new ListType(FeelType.Number))]);
        var error = Should.Throw<FeelJsonException>(() => FeelJson.Read(json, type)).Diagnostic;
        error.Code.ShouldBe("FEEL-E303");
        error.Chinese.ShouldContain(path);
        error.Chinese.ShouldContain(expected);
        error.English.ShouldContain(path);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"a":1,"a":2}""")]
    [InlineData("01")]
    [InlineData("")]
    public void What_is_not_json_is_refused(string json) =>
        Should.Throw<FeelJsonException>(() => FeelJson.Read(json)).Diagnostic.Code.ShouldBe("FEEL-E304");

    [Fact]
    public void Constraints_are_checked()
    {
        var area = new ConstrainedType("面积", FeelType.Number, static value =>
            value is FeelNumber number && number >= FeelNumber.Zero, ">= 0");
        FeelJson.Read("12.5", area).ShouldBe(FeelNumber.Parse("12.5"));
        Should.Throw<FeelJsonException>(() => FeelJson.Read("-1", area)).Diagnostic.Chinese.ShouldContain("面积");
    }

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character() => FeelJson.Write("a\uD83C").ShouldBe("\"a\uFFFD\"");

    [Fact]
    public void Too_deep_json_is_refused() =>
        Should.Throw<FeelJsonException>(() => FeelJson.Read(new string('[', 5000) + new string(']', 5000)));
}
