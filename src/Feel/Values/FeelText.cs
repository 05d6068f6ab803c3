namespace Zhengling.Feel.Values;

/// <summary>The canonical text of any value.</summary>
public static class FeelText
{
    /// <summary>The FEEL literal or expression that yields the value, e.g. <c>"a"</c>, <c>date("2022-04-12")</c>, <c>[1, 2]</c>.</summary>
    public static string Format(object? value) => throw new NotImplementedException();

    /// <summary>What the built-in function <c>string</c> gives: strings without quotes, dates as ISO text, others as <see cref="Format"/>.</summary>
    public static string Display(object? value) => throw new NotImplementedException();
}
