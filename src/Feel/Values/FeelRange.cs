namespace Zhengling.Feel.Values;

/// <summary>How a range was written; it decides equality (DMN 1.5, 10.3.2.7) and its text.</summary>
public enum FeelRangeForm
{
    /// <summary>Two ends: <c>[1..10)</c>. An end may be null (no end on that side).</summary>
    Interval,

    /// <summary><c>(&lt; 10)</c></summary>
    Less,

    /// <summary><c>(&lt;= 10)</c></summary>
    LessOrEqual,

    /// <summary><c>(&gt; 10)</c></summary>
    Greater,

    /// <summary><c>(&gt;= 10)</c></summary>
    GreaterOrEqual,

    /// <summary><c>(= 10)</c></summary>
    Equal,

    /// <summary><c>(!= 10)</c></summary>
    NotEqual,
}

/// <summary>A range of comparable values; immutable.</summary>
public sealed class FeelRange
{
    private FeelRange(FeelRangeForm form, bool startIncluded, object? start, object? end, bool endIncluded)
    {
        Form = form;
        StartIncluded = startIncluded;
        Start = start;
        End = end;
        EndIncluded = endIncluded;
    }

    /// <summary>How it was written.</summary>
    public FeelRangeForm Form { get; }

    /// <summary>Whether the start belongs to the range.</summary>
    public bool StartIncluded { get; }

    /// <summary>The lower end; null when there is none.</summary>
    public object? Start { get; }

    /// <summary>The upper end; null when there is none.</summary>
    public object? End { get; }

    /// <summary>Whether the end belongs to the range.</summary>
    public bool EndIncluded { get; }

    /// <summary>A range with two ends. The caller has made sure that they are comparable.</summary>
    public static FeelRange Interval(bool startIncluded, object? start, object? end, bool endIncluded) =>
        new(FeelRangeForm.Interval, startIncluded, start, end, endIncluded);

    /// <summary>A range written with one comparison and one value, e.g. <c>(&lt; 10)</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The form is <see cref="FeelRangeForm.Interval"/>.</exception>
    public static FeelRange Comparison(FeelRangeForm form, object? value) => form switch
    {
        FeelRangeForm.Less => new(form, false, null, value, false),
        FeelRangeForm.LessOrEqual => new(form, false, null, value, true),
        FeelRangeForm.Greater => new(form, false, value, null, false),
        FeelRangeForm.GreaterOrEqual => new(form, true, value, null, false),
        FeelRangeForm.Equal or FeelRangeForm.NotEqual => new(form, true, value, value, true),
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "An interval has two ends: use Interval."),
    };

    /// <summary>The FEEL text of the range.</summary>
    public override string ToString() => FeelText.Format(this);
}
