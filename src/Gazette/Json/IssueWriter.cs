using System.Globalization;
using System.Text.Json;

namespace Zhengling.Gazette.Json;

/// <summary>Writes issues, documents and tables as JSON.</summary>
internal static class IssueWriter
{
    public static void Write(Utf8JsonWriter writer, GazetteIssue issue)
    {
        writer.WriteStartObject();
        writer.WriteString("file", issue.Text.Name);
        writer.WriteString("sha256", issue.Text.Sha256);
        writer.WriteString("encoding", issue.Text.Encoding);
        writer.WriteNumber("lines", issue.Text.Lines.Count);
        writer.WriteStartArray("documents");
        foreach (var document in issue.Documents)
            WriteDocument(writer, document);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteDocument(Utf8JsonWriter writer, GazetteDocument document)
    {
        writer.WriteStartObject();
        writer.WriteString("number", document.Number.ToString());
        writer.WriteString("series", document.Number.Series);
        writer.WriteNumber("year", document.Number.Year);
        writer.WriteNumber("serial", document.Number.Serial);
        writer.WriteString("title", document.Title);
        writer.WriteString("kind", Name(document.Kind));
        writer.WriteString("issuer", document.Issuer);
        writer.WriteString("date", document.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteNumber("firstLine", document.FirstLine);
        writer.WriteNumber("lastLine", document.LastLine);
        WriteStrings(writer, "addressees", document.Addressees);
        writer.WriteString("issuedTitle", document.IssuedTitle);
        writer.WriteStartArray("tree");
        foreach (var child in document.Root.Children)
            WriteNode(writer, child);
        writer.WriteEndArray();
        writer.WriteStartArray("tables");
        foreach (var table in document.Tables)
            WriteTable(writer, table);
        writer.WriteEndArray();
        writer.WriteStartArray("repairs");
        foreach (var repair in document.Repairs)
            WriteRepair(writer, repair);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteNode(Utf8JsonWriter writer, GazetteNode node)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", Name(node.Kind));
        writer.WriteString("number", node.Number);
        if (node.Ordinal is { } ordinal)
            writer.WriteNumber("ordinal", ordinal);
        writer.WriteString("heading", node.Heading);
        writer.WriteString("text", node.Text);
        writer.WriteString("address", node.Address);
        writer.WriteNumber("firstLine", node.FirstLine);
        writer.WriteNumber("lastLine", node.LastLine);
        writer.WriteStartArray("children");
        foreach (var child in node.Children)
            WriteNode(writer, child);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteTable(Utf8JsonWriter writer, GazetteTable table)
    {
        writer.WriteStartObject();
        writer.WriteString("address", table.Address);
        writer.WriteString("title", table.Title);
        writer.WriteNumber("firstLine", table.FirstLine);
        writer.WriteNumber("lastLine", table.LastLine);
        WriteStrings(writer, "columns", table.Columns);
        writer.WriteStartArray("rows");
        foreach (var row in table.Rows)
        {
            writer.WriteStartObject();
            writer.WriteNumber("line", row.Line);
            WriteStrings(writer, "cells", row.Cells);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteRepair(Utf8JsonWriter writer, Repair repair)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", Name(repair.Kind));
        writer.WriteBoolean("doubt", repair.IsDoubt);
        writer.WriteNumber("firstLine", repair.FirstLine);
        writer.WriteNumber("lastLine", repair.LastLine);
        writer.WriteString("zh", repair.Chinese);
        writer.WriteString("en", repair.English);
        writer.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter writer, string name, IReadOnlyList<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
            writer.WriteStringValue(value);
        writer.WriteEndArray();
    }

    private static string Name<T>(T value) where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
