using Xunit.Abstractions;
using Zhengling.Dmn.Tck;
using Zhengling.Feel.Values;

namespace Zhengling.Dmn.Tests;

public class TckTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("compliance-level-2")]
    [InlineData("compliance-level-3")]
    public void 一致性测试套件全部通过(string level)
    {
        if (Shared.Find(Path.Combine("dmn-tck", "TestCases", level)) is not { } folder)
        {
            output.WriteLine($"../shared/dmn-tck/TestCases/{level} is not there: nothing was tested.");
            return;
        }

        var report = new TckReport([.. new TckRunner(new FixedClock()).Run(folder)]);
        output.WriteLine(report.Counts.ToString());
        report.Counts.ExpectingValue.ShouldBeGreaterThan(0);
        string.Join('\n', report.Results.Where(r => r.Outcome != TckOutcome.Success)).ShouldBeEmpty();
    }

    [Fact]
    public void 结果按套件的格式写成CSV()
    {
        var report = new TckReport([
            new TckResult("compliance-level-3", "0001-x", "0001-x-test-01", "001", TckOutcome.Success, true, ""),
            new TckResult("compliance-level-3", "0001-x", "0001-x-test-01", "002", TckOutcome.Error, true, "expected \"a\", got null"),
        ]);
        report.ToCsv().ShouldBe(
            """
            "compliance-level-3/0001-x","0001-x-test-01","001","SUCCESS",""
            "compliance-level-3/0001-x","0001-x-test-01","002","ERROR","expected ""a"", got null"

            """);
        report.Counts.ShouldBe(new TckCounts(2, 1, 1, 0, 2, 1));
    }

    [Theory]
    [InlineData("1.000000001", "1", true)]
    [InlineData("1.0000001", "1", false)]
    public void 数的比较容许极小差(string actual, string expected, bool matches) =>
        TckComparison.Matches(FeelNumber.Parse(expected), FeelNumber.Parse(actual)).ShouldBe(matches);

    [Fact]
    public void 上下文须有相同的项() =>
        TckComparison.Matches(FeelContext.Of(("a", (FeelNumber)1)), FeelContext.Of(("a", (FeelNumber)1), ("b", null))).ShouldBeFalse();

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
    }
}
