namespace Zhengling.Feel.Values;

/// <summary>How a number is rounded.</summary>
public enum FeelRounding
{
    /// <summary>To the nearest; a tie to the even digit.</summary>
    HalfEven,

    /// <summary>To the nearest; a tie away from zero.</summary>
    HalfUp,

    /// <summary>To the nearest; a tie towards zero.</summary>
    HalfDown,

    /// <summary>Away from zero.</summary>
    Up,

    /// <summary>Towards zero.</summary>
    Down,

    /// <summary>Towards minus infinity.</summary>
    Floor,

    /// <summary>Towards plus infinity.</summary>
    Ceiling,
}
