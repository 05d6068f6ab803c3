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
        var bare = type is ScalarType { Kind: ScalarKind.String } && text != "-" && !text.StartsWith('"')
            && !text.StartsWith("not(", StringComparison.Ordinal) && text != "null";
        return bare ? Quote(text) : text;
    }

    /// <summary>The FEEL expression for an output cell of a decision table.</summary>
    public static string Output(string text, PackType? type)
    {
        if (text.Length == 0)
            return "null";
        var bare = type is ScalarType { Kind: ScalarKind.String } && !text.StartsWith('"') && !text.EndsWith(')') && text != "null";
        return bare ? Quote(text) : text;
    }

    private static bool IsQuoted(string text) => text.Length >= 2 && text[0] == '"' && text[^1] == '"';

    private static string Quote(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
