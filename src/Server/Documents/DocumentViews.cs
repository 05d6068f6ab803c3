using Zhengling.Gazette;
using Zhengling.Runtime.Library;

namespace Zhengling.Server.Documents;

/// <summary>A document of the library without its text.</summary>
/// <param name="Number">The document number.</param>
/// <param name="Series">The issuer code of the number.</param>
/// <param name="Year">The year of the number.</param>
/// <param name="Serial">The running number of the year.</param>
/// <param name="Version">1, or more where another text with the same number was ingested later.</param>
/// <param name="Title">The title.</param>
/// <param name="Issuer">The issuing organ; empty when unknown.</param>
/// <param name="Date">The date of issue, or null.</param>
/// <param name="FirstLine">The first line in the file.</param>
/// <param name="LastLine">The last line in the file.</param>
/// <param name="File">The name of the file.</param>
public sealed record DocumentItem(
    string Number, string Series, int Year, int Serial, int Version, string Title, string Issuer, DateOnly? Date, int FirstLine, int LastLine,
    string File)
{
    internal static DocumentItem Of(DocumentSummary summary) => new(
        summary.Number.ToString(), summary.Number.Series, summary.Number.Year, summary.Number.Serial, summary.Version, summary.Title,
        summary.Issuer, summary.Date, summary.FirstLine, summary.LastLine, summary.FileName);
}

/// <summary>A document with its tree, tables and repairs.</summary>
/// <param name="Number">The document number.</param>
/// <param name="Version">1, or more where another text with the same number was ingested later.</param>
/// <param name="Title">The title.</param>
/// <param name="Kind">What kind of document it evidently is.</param>
/// <param name="Issuer">The issuing organ; empty when unknown.</param>
/// <param name="Date">The date of issue, or null.</param>
/// <param name="File">The name of the file.</param>
/// <param name="FirstLine">The first line in the file.</param>
/// <param name="LastLine">The last line in the file.</param>
/// <param name="Addressees">Whom it is addressed to.</param>
/// <param name="IssuedTitle">The title of the text that the notice issues, or null.</param>
/// <param name="Tree">The parts in reading order.</param>
/// <param name="Tables">The tables; a node of the same address stands in the tree.</param>
/// <param name="Repairs">What was mended and what is in doubt.</param>
public sealed record DocumentText(
    string Number, int Version, string Title, string Kind, string Issuer, DateOnly? Date, string File, int FirstLine, int LastLine,
    IReadOnlyList<string> Addressees, string? IssuedTitle, IReadOnlyList<TextNode> Tree, IReadOnlyList<TextTable> Tables,
    IReadOnlyList<TextRepair> Repairs)
{
    internal static DocumentText Of(StoredDocument stored)
    {
        var (summary, document) = stored;
        return new DocumentText(
            summary.Number.ToString(), summary.Version, document.Title, Words.Of(document.Kind), document.Issuer, document.Date, summary.FileName,
            document.FirstLine, document.LastLine, document.Addressees, document.IssuedTitle, [.. document.Root.Children.Select(TextNode.Of)],
            [.. document.Tables.Select(TextTable.Of)], [.. document.Repairs.Select(TextRepair.Of)]);
    }
}

/// <summary>A part of a document's tree.</summary>
/// <param name="Kind">What it is: <c>article</c>, <c>paragraph</c>, <c>item</c>, <c>table</c> …</param>
/// <param name="Number">The mark as printed, e.g. <c>第五条</c>; empty when there is none.</param>
/// <param name="Heading">The heading, or null; one that runs into the text stands in the text as well.</param>
/// <param name="Text">The running text after the mark.</param>
/// <param name="Address">The address, unique in the document.</param>
/// <param name="FirstLine">The first line.</param>
/// <param name="LastLine">The last line, children included.</param>
/// <param name="Children">The parts of the part.</param>
public sealed record TextNode(
    string Kind, string Number, string? Heading, string Text, string Address, int FirstLine, int LastLine, IReadOnlyList<TextNode> Children)
{
    internal static TextNode Of(GazetteNode node) => new(
        Words.Of(node.Kind), node.Number, node.Heading, node.Text, node.Address, node.FirstLine, node.LastLine, [.. node.Children.Select(Of)]);
}

/// <summary>A table of a document.</summary>
/// <param name="Address">The address of its node.</param>
/// <param name="Title">The title; empty when there is none.</param>
/// <param name="FirstLine">The first line.</param>
/// <param name="LastLine">The last line.</param>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The rows.</param>
public sealed record TextTable(
    string Address, string Title, int FirstLine, int LastLine, IReadOnlyList<string> Columns, IReadOnlyList<TextRow> Rows)
{
    internal static TextTable Of(GazetteTable table) => new(
        table.Address, table.Title, table.FirstLine, table.LastLine, table.Columns,
        [.. table.Rows.Select(row => new TextRow(row.Line, row.Cells, row.Printed))]);
}

/// <summary>A row of a table.</summary>
/// <param name="Line">The line it stands on.</param>
/// <param name="Cells">The cells, merged ones carried down.</param>
/// <param name="Printed">The cells as printed: one merged with the cell above is empty.</param>
public sealed record TextRow(int Line, IReadOnlyList<string> Cells, IReadOnlyList<string> Printed);

/// <summary>What was mended in a text, or could not be.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Doubt">Whether it is unsettled, as against mended.</param>
/// <param name="FirstLine">The first line concerned.</param>
/// <param name="LastLine">The last line concerned.</param>
/// <param name="Zh">The note in Chinese.</param>
/// <param name="En">The note in English.</param>
public sealed record TextRepair(string Kind, bool Doubt, int FirstLine, int LastLine, string Zh, string En)
{
    internal static TextRepair Of(Repair repair) =>
        new(Words.Of(repair.Kind), repair.IsDoubt, repair.FirstLine, repair.LastLine, repair.Chinese, repair.English);
}

/// <summary>What a citation points at.</summary>
/// <param name="Document">The document number.</param>
/// <param name="Title">The title of the document.</param>
/// <param name="Citation">The citation as asked for.</param>
/// <param name="Nodes">The places, in the order cited.</param>
/// <param name="Tables">The tables among them.</param>
/// <param name="Missing">Cited places that the document does not have.</param>
public sealed record CitedArticles(
    string Document, string Title, string Citation, IReadOnlyList<TextNode> Nodes, IReadOnlyList<TextTable> Tables, IReadOnlyList<string> Missing);

internal static class Words
{
    /// <summary>The name of an enumeration's member as the API writes it.</summary>
    public static string Of<T>(T value) where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
