using System.CommandLine;
using System.Globalization;
using Zhengling.Runtime.Library;

namespace Zhengling.Cli.Commands;

/// <summary><c>zhengling search QUERY</c>: documents and articles with snippets.</summary>
internal static class SearchCommand
{
    public static Command Make(TimeProvider clock)
    {
        var words = new Argument<string[]>("QUERY") { Description = "检索词；空格隔开表示都要有 / words; all of them", Arity = ArgumentArity.OneOrMore };
        var unit = new Option<string?>("--unit") { Description = "发文或主送单位 / issuing or addressed unit" };
        var year = new Option<int?>("--year") { Description = "发文年份 / year of the document number" };
        var series = new Option<string?>("--series") { Description = "发文机关代字 / series" };
        var limit = new Option<int>("--limit") { Description = "最多条数 / at most", DefaultValueFactory = _ => 20 };
        var command = new Command("search", "检索文库 / search the library") { words, unit, year, series, limit };
        command.SetAction(async (result, cancellation) =>
        {
            var session = new Session(result, clock);
            var query = new SearchQuery(string.Join(' ', session.Get(words)))
            {
                Unit = session.Get(unit),
                Year = session.Get(year),
                Series = session.Get(series),
                Limit = session.Get(limit),
            };
            if (!session.LibraryExists)
            {
                session.Error.WriteLine(session.Say(
                    "还没有文库：先用zhengling ingest收录公报，或用--db指定。", "There is no library yet: ingest gazettes first with zhengling ingest, or name one with --db."));
            }

            var page = session.LibraryExists
                ? await session.WithLibrary(library => library.SearchAsync(query, cancellation)).ConfigureAwait(false)
                : new SearchPage(0, []);
            if (session.Json)
                session.WriteJson(writer => Write(writer, page));
            else
                Print(session, page);
            return page.Total > 0 ? ExitCode.Done : ExitCode.No;
        });
        return command;
    }

    private static void Print(Session session, SearchPage page)
    {
        session.Output.WriteLine(session.Say($"共{page.Total}处", $"{page.Total} places"));
        foreach (var hit in page.Hits)
        {
            var place = hit.Address.Length > 0 ? hit.Address : session.Say("标题", "title");
            session.Output.WriteLine(session.Say($"{hit.Number} {place}（第{hit.FirstLine}行） {hit.Title}", $"{hit.Number} {place} (line {hit.FirstLine}) {hit.Title}"));
            session.Output.WriteLine("    " + string.Concat(hit.Snippet.Select(p => p.IsHit ? $"【{p.Text}】" : p.Text)).ReplaceLineEndings(" "));
        }
    }

    private static void Write(System.Text.Json.Utf8JsonWriter writer, SearchPage page)
    {
        writer.WriteStartObject();
        writer.WriteNumber("total", page.Total);
        writer.WriteStartArray("hits");
        foreach (var hit in page.Hits)
        {
            writer.WriteStartObject();
            writer.WriteString("number", hit.Number.ToString());
            writer.WriteString("title", hit.Title);
            writer.WriteString("date", hit.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            writer.WriteString("address", hit.Address);
            writer.WriteString("heading", hit.Heading);
            writer.WriteNumber("firstLine", hit.FirstLine);
            writer.WriteNumber("lastLine", hit.LastLine);
            writer.WriteStartArray("snippet");
            foreach (var part in hit.Snippet)
            {
                writer.WriteStartObject();
                writer.WriteString("text", part.Text);
                writer.WriteBoolean("hit", part.IsHit);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
