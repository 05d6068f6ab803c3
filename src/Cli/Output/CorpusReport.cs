using System.Globalization;
using System.Text.Json;
using Zhengling.Gazette;
using Zhengling.Gazette.Reports;
using Zhengling.Gazette.Units;

namespace Zhengling.Cli.Output;

/// <summary>The table of <c>parse --report</c>: what was found in each document, and the sums.</summary>
internal static class CorpusReport
{
    private static readonly (string Chinese, string English, Func<DocumentFacts, int> Value)[] Columns =
    [
        ("条", "articles", f => f.Articles), ("项目", "items", f => f.Items), ("表", "tables", f => f.Tables), ("行", "rows", f => f.Rows),
        ("引文", "citations", f => f.Citations), ("任务", "obligations", f => f.Obligations), ("任免", "acts", f => f.Acts),
        ("修补", "repairs", f => f.Repairs), ("存疑", "doubts", f => f.Doubts),
    ];

    public static void Print(Session session, IEnumerable<GazetteIssue> issues, UnitRegister register)
    {
        var facts = issues.SelectMany(issue => issue.Documents.Select(document => DocumentFacts.Of(document, register))).ToList();
        if (session.Json)
        {
            session.WriteJson(writer => Write(writer, facts));
            return;
        }

        Row(session, [session.Say("文件", "document"), .. Columns.Select(column => session.Say(column.Chinese, column.English))]);
        Row(session, ["---", .. Columns.Select(_ => "--:")]);
        foreach (var fact in facts)
            Row(session, [fact.Number.ToString(), .. Columns.Select(column => Text(column.Value(fact)))]);
        Row(session, [session.Say($"合计{facts.Count}件", $"{facts.Count} documents"), .. Columns.Select(column => Text(facts.Sum(column.Value)))]);
    }

    private static void Row(Session session, IEnumerable<string> cells) => session.Output.WriteLine($"| {string.Join(" | ", cells)} |");

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static void Write(Utf8JsonWriter writer, List<DocumentFacts> facts)
    {
        writer.WriteStartArray();
        foreach (var fact in facts)
        {
            writer.WriteStartObject();
            writer.WriteString("document", fact.Number.ToString());
            foreach (var column in Columns)
                writer.WriteNumber(column.English, column.Value(fact));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
