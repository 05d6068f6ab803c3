using System.Text;

namespace Zhengling.Policies.Exchange.Import;

/// <summary>Writes the Markdown of a pack.</summary>
internal static class MarkdownText
{
    /// <summary>A table.</summary>
    public static string Table(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder();
        Row(text, header);
        Row(text, [.. header.Select(_ => "---")]);
        foreach (var row in rows)
            Row(text, row);
        return text.ToString();
    }

    /// <summary>A paragraph of explanation in one line.</summary>
    public static string Paragraph(string text)
    {
        var line = OneLine(text);
        return (line.Length > 0 && char.IsAscii(line[0]) && !char.IsAsciiLetterOrDigit(line[0]) ? "\\" : "") + line + "\n\n";
    }

    /// <summary>A fenced block of FEEL.</summary>
    public static string Feel(string text) => $"```feel\n{text.Replace("\r\n", "\n", StringComparison.Ordinal).Trim('\n')}\n```\n\n";

    /// <summary>A text without line breaks.</summary>
    public static string OneLine(string text) =>
        string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A CSV file.</summary>
    public static string Csv(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows) =>
        string.Concat(rows.Prepend(header).Select(r => string.Join(',', r.Select(Quoted)) + "\n"));

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    private static void Row(StringBuilder text, IReadOnlyList<string> cells)
    {
        foreach (var cell in cells)
            text.Append("| ").Append(OneLine(cell).Replace("|", "\\|", StringComparison.Ordinal)).Append(' ');
        text.Append("|\n");
    }
}
