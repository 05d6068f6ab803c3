using Zhengling.Feel.Types;
using Zhengling.Feel.Values;
using static Zhengling.Feel.BuiltIns.BuiltInForm;

namespace Zhengling.Feel.BuiltIns;

/// <summary>Functions that place a date in the calendar (DMN 1.5, 10.3.4.7).</summary>
internal static class CalendarFunctions
{
    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    public static IEnumerable<BuiltInFunction> All =>
    [
        OfDate("day of year", FeelType.Number, static date => FeelNumber.FromInt64(date.DayOfYear)),
        OfDate("day of week", FeelType.String, static date => Weekdays[date.Weekday - 1]),
        OfDate("month of year", FeelType.String, static date => Months[date.Month - 1]),
        OfDate("week of year", FeelType.Number, static date => FeelNumber.FromInt64(IsoWeek(date))),
    ];

    private static BuiltInFunction OfDate(string name, FeelType result, Func<FeelDate, object> body) => new(name,
        Of("date: date", result, (a, _) => body((FeelDate)a[0]!)),
        Of("date: date and time", result, (a, _) => body(((FeelDateTime)a[0]!).Date)));

    // The week that holds the date's Thursday, counted within that Thursday's year (ISO 8601).
    private static int IsoWeek(FeelDate date) =>
        date.TryAddDays(4 - date.Weekday, out var thursday)
            ? ((thursday.DayOfYear - 1) / 7) + 1 : ((date.DayOfYear - date.Weekday + 10) / 7);
}
