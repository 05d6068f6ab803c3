namespace Zhengling.Policies.Types;

/// <summary>What a cell's text means where its column has a type: bare text in a text column is that text.</summary>
internal static class CellSyntax
{
    /// <summary>The FEEL literal for a cell of data; an empty cell is null.</summary>
    public static string Literal(string text, PackType type) => type switch
    {
        _ when text.Length == 0 => "null",
        ScalarType { Kind: ScalarKind.String } => IsQuoted(text) ? text : Quote(text),
        ScalarType { Kind: ScalarKind.Number or ScalarKind.Boolean } => text,
        ScalarType when !text.Contains('(', StringComparison.Ordinal) && !text.StartsWith('@') => $"@\"{text}\"",
        _ => text,
    };

    /// <summary>The FEEL unary tests for an input cell of a decision table.</summary>
    public static string UnaryTests(string text, PackType? type)
    {
        if (text.Length == 0)
            return "-";
        return IsBare(text, type) && text != "-" ? Quote(text) : text;
    }

    /// <summary>The FEEL expression for an output cell of a decision table.</summary>
    public static string Output(string text, PackType? type)
    {
        if (text.Length == 0)
            return "null";
        return IsBare(text, type) ? Quote(text) : text;
    }

    // In a column of text, what holds a quotation mark or null is FEEL, everything else is that text.
    private static bool IsBare(string text, PackType? type) =>
        type is ScalarType { Kind: ScalarKind.String } && !text.Contains('"', StringComparison.Ordinal) && text is not ("null" or "not(null)");

    private static bool IsQuoted(string text) => text.Length >= 2 && text[0] == '"' && text[^1] == '"';

    private static string Quote(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
