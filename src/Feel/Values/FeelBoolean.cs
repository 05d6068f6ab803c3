namespace Zhengling.Feel.Values;

/// <summary>The two booleans, boxed once, so that no evaluation boxes them again.</summary>
public static class FeelBoolean
{
    /// <summary>true</summary>
    public static readonly object True = true;

    /// <summary>false</summary>
    public static readonly object False = false;

    /// <summary>The boxed form of a boolean.</summary>
    public static object Box(bool value) => value ? True : False;

    /// <summary>The boxed form of a boolean, or null.</summary>
    public static object? Box(bool? value) => value is { } known ? Box(known) : null;
}
