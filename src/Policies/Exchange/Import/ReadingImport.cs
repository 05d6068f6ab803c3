using Zhengling.Dmn.Model;

namespace Zhengling.Policies.Exchange.Import;

/// <summary>Writes a reading (口径) that was exported from a pack.</summary>
internal static class ReadingImport
{
    /// <summary>The section.</summary>
    public static string Write(InputData input)
    {
        var notes = input.Extensions;
        var chosen = notes.GetValueOrDefault(ExchangeNotes.Default);
        var rows = notes.Where(n => n.Key.StartsWith(ExchangeNotes.Choice, StringComparison.Ordinal)).OrderBy(n => n.Key, StringComparer.Ordinal)
            .Select(n => n.Value.Split('｜', 2))
            .Select(c => (IReadOnlyList<string>)[c[0], c.Length > 1 ? c[1] : "", c[0] == chosen ? "是" : ""]);
        var by = notes.GetValueOrDefault(ExchangeNotes.DecidedBy);
        return $"## 口径 {input.VariableName}{Cited(notes.GetValueOrDefault(ExchangeNotes.Citations))}\n\n"
            + (notes.GetValueOrDefault(ExchangeNotes.Description) is { } question ? MarkdownText.Paragraph(question) : "")
            + MarkdownText.Table(["读法", "说明", "默认"], rows) + "\n"
            + (by is null ? "" : $"由谁定：{by}\n\n");
    }

    /// <summary>Citations as a heading holds them.</summary>
    public static string Cited(string? citations) => string.IsNullOrEmpty(citations) ? "" : $" 〔{citations}〕";
}
