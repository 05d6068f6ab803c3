namespace Zhengling.Storage.Tests;

/// <summary>A clock that stands where it is put.</summary>
public sealed class FixedClock(int year, int month, int day) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(year, month, day, 8, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
