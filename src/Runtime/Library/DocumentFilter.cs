namespace Zhengling.Runtime.Library;

/// <summary>Which documents to list; a property left null lets all through.</summary>
public sealed record DocumentFilter
{
    /// <summary>The series (发文机关代字).</summary>
    public string? Series { get; init; }

    /// <summary>The year of the document number.</summary>
    public int? Year { get; init; }

    /// <summary>A unit that issued the document or is addressed by it.</summary>
    public string? Unit { get; init; }
}
