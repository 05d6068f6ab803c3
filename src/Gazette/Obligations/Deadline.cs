namespace Zhengling.Gazette.Obligations;

/// <summary>What kind of time a deadline is.</summary>
public enum DeadlineKind
{
    /// <summary>A day (3月5日前).</summary>
    Date,

    /// <summary>A month (2030年9月).</summary>
    Month,

    /// <summary>A year (2030年底前、年内).</summary>
    Year,

    /// <summary>So long after something (10个工作日内).</summary>
    Relative,

    /// <summary>Again and again (每月5日前).</summary>
    Recurring,
}

/// <summary>By when something has to be done.</summary>
/// <param name="Kind">What kind of time it is.</param>
/// <param name="Printed">The words as printed.</param>
/// <param name="Latest">The last day, when the words name year and month or year and day; null otherwise: no year is supplied.</param>
public sealed record Deadline(DeadlineKind Kind, string Printed, DateOnly? Latest);
