using FsCheck;
using FsCheck.Fluent;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Tests.Values;

public sealed class TemporalTests
{
    [Theory]
    [InlineData("2022-04-12")]
    [InlineData("0001-01-01")]
    [InlineData("-0044-03-15")]
    [InlineData("999999999-12-31")]
    [InlineData("-999999999-01-01")]
    public void Dates_are_written_as_they_are_read(string text) => FeelDate.Parse(text).ToString().ShouldBe(text);

    [Theory]
    [InlineData("2022-4-12")]
    [InlineData("2023-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("+2022-04-12")]
    [InlineData("02022-04-12")]
    [InlineData("1000000000-01-01")]
    [InlineData("2022-04-12Z")]
    [InlineData("-0000-01-01")]
    [InlineData("２０２２-04-12")]
    public void Text_that_is_no_date_is_refused(string text) => FeelDate.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("2022-04-12T13:20:00", "2022-04-12T13:20:00")]
    [InlineData("2022-04-12T24:00:00", "2022-04-13T00:00:00")]
    [InlineData("2022-04-12", "2022-04-12T00:00:00")]
    [InlineData("2022-04-12T13:20:00.500", "2022-04-12T13:20:00.5")]
    [InlineData("2022-04-12T13:20:00-00:00", "2022-04-12T13:20:00Z")]
    [InlineData("2022-04-12T13:20:00@Asia/Shanghai", "2022-04-12T13:20:00@Asia/Shanghai")]
    public void Dates_with_times_have_one_form(string text, string canonical)
    {
        FeelDateTime.TryParse(text, out var value).ShouldBeTrue();
        value.ToString().ShouldBe(canonical);
    }

    [Theory]
    [InlineData("2022-04-12T13:20:00+08:00@Asia/Shanghai")]
    [InlineData("2022-04-12T13:20:00@Asia/Nowhere")]
    [InlineData("2022-04-12T13:20:00+19:00")]
    [InlineData("2022-04-12T13:20")]
    [InlineData("2022-04-12T24:00:01")]
    public void An_offset_with_a_zone_and_other_mistakes_are_refused(string text) => FeelDateTime.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("P1DT25H", "P2DT1H")]
    [InlineData("PT0.000S", "PT0S")]
    [InlineData("-PT90M", "-PT1H30M")]
    [InlineData("PT0.5S", "PT0.5S")]
    public void Durations_of_days_and_time_are_normalised(string text, string canonical)
    {
        DaysTimeDuration.TryParse(text, out var value).ShouldBeTrue();
        value.ToString().ShouldBe(canonical);
    }

    [Theory]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1DT")]
    [InlineData("P1Y1D")]
    [InlineData("P1H")]
    [InlineData("PT.5S")]
    [InlineData("P-1D")]
    [InlineData("P9999999999999999999D")]
    public void Text_that_is_no_duration_is_refused(string text) => TemporalLiteral.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("2024-01-31", 1, "2024-02-29")]
    [InlineData("2024-02-29", 12, "2025-02-28")]
    [InlineData("2024-03-31", -1, "2024-02-29")]
    [InlineData("0000-01-15", -1, "-0001-12-15")]
    public void Months_end_where_the_month_ends(string date, int months, string expected)
    {
        FeelDate.Parse(date).TryAddMonths(months, out var moved).ShouldBeTrue();
        moved.ShouldBe(FeelDate.Parse(expected));
    }

    [Fact]
    public void Dates_beyond_the_last_year_are_an_error()
    {
        FeelDate.MaxValue.TryAddDays(1, out _).ShouldBeFalse();
        FeelDate.MinValue.TryAddDays(-1, out _).ShouldBeFalse();
        FeelDate.MaxValue.TryAddMonths(1, out _).ShouldBeFalse();
        FeelDate.MaxValue.TryAddDays(long.MaxValue, out _).ShouldBeFalse();
        FeelDate.MaxValue.TryAddMonths(long.MinValue, out _).ShouldBeFalse();
    }

    [Fact]
    public void Weekdays_and_epoch_days_are_those_of_the_calendar()
    {
        FeelDate.Parse("1970-01-01").EpochDay.ShouldBe(0);
        FeelDate.Parse("2000-03-01").EpochDay.ShouldBe(11017);
        FeelDate.Parse("1970-01-01").Weekday.ShouldBe(4);
        FeelDate.Parse("2022-04-12").Weekday.ShouldBe(2);
        FeelDate.Parse("1969-12-28").Weekday.ShouldBe(7);
        FeelDate.Parse("2024-12-31").DayOfYear.ShouldBe(366);
    }

    [Fact]
    public void A_named_zone_has_the_offset_of_its_date()
    {
        Offset("2021-01-15T12:00:00@Europe/Paris").ShouldBe(3600);
        Offset("2021-07-15T12:00:00@Europe/Paris").ShouldBe(7200);
        Offset("2021-07-15T12:00:00@Asia/Shanghai").ShouldBe(28_800);
        Offset("999999999-07-15T12:00:00@Europe/Paris").ShouldBe(7200);
        Offset("-999999999-07-15T12:00:00@Europe/Paris").ShouldNotBeNull();
        Offset("2021-07-15T12:00:00").ShouldBeNull();
    }

    [Fact]
    public void A_duration_added_to_a_named_zone_counts_real_time()
    {
        var context = new EvaluationContext();
        FeelDateTime.TryParse("2021-03-28T01:30:00@Europe/Paris", out var before).ShouldBeTrue();
        FeelText.Display(FeelArithmetic.Add(before, DaysTimeDuration.FromSeconds(3600),
            context)).ShouldBe("2021-03-28T03:30:00@Europe/Paris");
        FeelText.Display(FeelArithmetic.Add(before, new YearsMonthsDuration(1), context)).ShouldBe("2021-04-28T01:30:00@Europe/Paris");
    }

    [Fact]
    public void Epoch_days_and_dates_are_one_to_one() => Check(Dates, date =>
        FeelDate.TryFromEpochDay(date.EpochDay, out var same) && same == date
        && (!date.TryAddDays(1, out var next) || (next.EpochDay == date.EpochDay + 1 && next > date
            && next.Weekday == (date.Weekday % 7) + 1)));

    [Fact]
    public void Dates_agree_with_the_platform_where_it_has_them() => Check(Dates, date =>
        date.ToDateOnly() is not { } platform
        || (FeelDate.Of(platform) == date && platform.DayNumber - 719_162 == date.EpochDay && platform.DayOfYear == date.DayOfYear));

    [Fact]
    public void A_date_minus_a_date_added_back_gives_the_date()
    {
        var context = new EvaluationContext();
        Check(from a in Dates from b in Dates select (a, b), pair =>
            FeelArithmetic.Add(pair.b, FeelArithmetic.Subtract(pair.a, pair.b, context), context) is FeelDate back && back == pair.a);
    }

    [Fact]
    public void Text_of_durations_is_read_back() => Check(
        from seconds in Gen.Choose(int.MinValue, int.MaxValue)
        from nanoseconds in Gen.Choose(0, 999_999_999)
        select new DaysTimeDuration(((Int128)seconds * FeelTime.NanosecondsPerSecond) + nanoseconds),
        duration => DaysTimeDuration.TryParse(duration.ToString(), out var back) && back == duration);

    private static readonly Gen<FeelDate> Dates =
        from era in Gen.Elements(0L, 0L, 0L, 300_000_000_000L, -300_000_000_000L)
        from day in Gen.Choose(-1_000_000, 3_000_000)
        select FeelDate.TryFromEpochDay(era + day, out var date) ? date : throw new InvalidOperationException();

    private static int? Offset(string text) =>
        FeelDateTime.TryParse(text, out var value) ? value.OffsetSeconds : throw new FormatException(text);

    private static void Check<T>(Gen<T> values, Func<T, bool> law) => Prop.ForAll(values.ToArbitrary(), law).QuickCheckThrowOnFailure();
}
