using System.Globalization;

namespace Zhengling.Feel.Diagnostics;

/// <summary>One entry of the message catalogue: a stable code and its wording in Chinese and English.</summary>
/// <param name="Code">The stable code, e.g. <c>FEEL-E101</c>; never reused for another meaning.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Chinese">The Chinese wording, with <c>{0}</c> places for arguments.</param>
/// <param name="English">The English wording, with the same places.</param>
public sealed record DiagnosticMessage(string Code, DiagnosticSeverity Severity, string Chinese, string English)
{
    private const int MaxShown = 300;

    /// <summary>The Chinese text with its arguments filled in.</summary>
    public string InChinese(params ReadOnlySpan<object?> arguments) => Fill(Chinese, arguments);

    /// <summary>The English text with its arguments filled in.</summary>
    public string InEnglish(params ReadOnlySpan<object?> arguments) => Fill(English, arguments);

    private static string Fill(string wording, ReadOnlySpan<object?> arguments)
    {
        var shown = new object?[arguments.Length];
        for (var i = 0; i < shown.Length; i++)
            shown[i] = Shorten(arguments[i] is string text ? text : Values.FeelText.Format(arguments[i]));
        return string.Format(CultureInfo.InvariantCulture, wording, shown);
    }

    private static string Shorten(string text) => text.Length <= MaxShown ? text : string.Concat(text.AsSpan(0, MaxShown), "…");
}
