using System.Diagnostics.CodeAnalysis;
using Xunit.Abstractions;
using Zhengling.Gazette;
using Zhengling.Runtime.Library;

namespace Zhengling.Storage.Tests.Sqlite;

/// <summary>The five real gazettes in the library, ingested once for all tests here.</summary>
public sealed class CorpusTests(CorpusTests.Corpus corpus, ITestOutputHelper output) : IClassFixture<CorpusTests.Corpus>
{
    public sealed class Corpus : LibraryTest, IAsyncLifetime
    {
        public IReadOnlyList<GazetteIssue>? Issues { get; } = SharedGazettes.Read();

        public IngestReport? Report { get; private set; }

        public new IDocumentLibrary Library => base.Library;

        public async Task InitializeAsync()
        {
            if (Issues is not null)
                Report = await Library.IngestAsync(Issues);
        }

        Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;
    }

    private IDocumentLibrary Library => corpus.Library;

    [Fact]
    public async Task 五期公报导入两次()
    {
        if (!IsPresent(out var issues))
            return;
        corpus.Report!.Count(IngestOutcome.Added).ShouldBe(56);
        (await Library.ListAsync()).ShouldAllBe(document => document.Version == 1);
        (await Library.ListAsync(new DocumentFilter { Series = "密政办字" })).Count
            .ShouldBe(issues.Sum(issue => issue.Documents.Count(document => document.Number.Series == "密政办字")));

        (await Library.IngestAsync(issues)).HasChanges.ShouldBeFalse();
        (await Library.ListAsync()).Count.ShouldBe(56);
    }

    /// <summary>The search finds no less than a search of the printed lines: whatever stands whole on a line.</summary>
    [Theory]
    [InlineData("水源保护")]
    [InlineData("水务")]
    [InlineData("耕地")]
    [InlineData("镇")]
    [InlineData("12345")]
    [InlineData("GDP")]
    [InlineData("2021年")]
    public async Task 逐行查得到的检索也查得到(string word)
    {
        if (!IsPresent(out var issues))
            return;
        var hits = await AllHitsAsync(new SearchQuery(word));
        hits.ShouldNotBeEmpty();
        foreach (var issue in issues)
        {
            foreach (var document in issue.Documents)
            {
                var found = hits.Where(hit => hit.Number == document.Number).ToArray();
                var repeated = document.Root.SelfAndDescendants()
                    .Where(node => node.Kind is NodeKind.Contents or NodeKind.Signature or NodeKind.Title).ToArray();
                for (var line = document.FirstLine; line <= document.LastLine; line++)
                {
                    if (HasWord(issue.Text.Lines[line - 1], word) && !repeated.Any(node => node.FirstLine <= line && line <= node.LastLine))
                        found.ShouldContain(hit => hit.FirstLine <= line && line <= hit.LastLine, $"{issue.Text.Name}:{line}");
                }
            }
        }
    }

    [Theory]
    [InlineData("水源保护", "密政发〔2022〕22号")]
    [InlineData("水务", "密政发〔2021〕41号")]
    [InlineData("耕地占补平衡", "密政发〔2020〕21号")]
    [InlineData("基础设施建设费", "密政发〔2022〕21号")]
    [InlineData("博士后", "密政发〔2020〕27号")]
    [InlineData("“水环境跨界断面” 补偿", "密政发〔2021〕2号")]
    public async Task 标题相符的公文在最前(string query, string number)
    {
        if (!IsPresent(out _))
            return;
        (await Library.SearchAsync(new SearchQuery(query))).Hits[0].Number.ShouldBe(DocumentNumber.Parse(number));
    }

    [Fact]
    public async Task 命中的片段是原文()
    {
        if (!IsPresent(out _))
            return;
        foreach (var hit in await AllHitsAsync(new SearchQuery("耕地")))
        {
            hit.Snippet.ShouldContain(part => part.IsHit && part.Text.Replace(" ", "", StringComparison.Ordinal) == "耕地");
            hit.Address.ShouldNotBeEmpty();
            hit.FirstLine.ShouldBeInRange(1, hit.LastLine);
            (await Library.LocateAsync(hit.Number, hit.Address))!.Nodes.ShouldHaveSingleItem().Address.ShouldBe(hit.Address);
        }
        (await AllHitsAsync(new SearchQuery("耕地"))).ShouldContain(hit => hit.Address == "第八条");
    }

    [Fact]
    public async Task 排除和年份缩小范围()
    {
        if (!IsPresent(out _))
            return;
        var all = await AllHitsAsync(new SearchQuery("水务局"));
        var without = await AllHitsAsync(new SearchQuery("水务局 -财政局"));
        var with = await AllHitsAsync(new SearchQuery("水务局 财政局"));
        without.Count.ShouldBeInRange(1, all.Count - 1);
        with.Count.ShouldBeInRange(1, all.Count - 1);
        var years = new List<SearchHit>();
        foreach (var year in all.Select(hit => hit.Number.Year).Distinct())
        {
            var hits = await AllHitsAsync(new SearchQuery("水务局") { Year = year });
            hits.ShouldAllBe(hit => hit.Number.Year == year);
            years.AddRange(hits);
        }
        years.Count.ShouldBe(all.Count);
    }

    private bool IsPresent([NotNullWhen(true)] out IReadOnlyList<GazetteIssue>? issues)
    {
        issues = corpus.Issues;
        if (issues is null)
            output.WriteLine("NOT RUN: there is no shared/gazettes beside the project, so nothing was checked against the real gazettes.");
        return issues is not null;
    }

    private static bool HasWord(string line, string word)
    {
        var at = line.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || !char.IsAsciiLetterOrDigit(word[0]))
            return at >= 0;
        // A Latin word or number is found whole only.
        return Enumerable.Range(0, line.Length - word.Length + 1).Any(start =>
            string.Compare(line, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
            && (start == 0 || !char.IsLetterOrDigit(line[start - 1]) || line[start - 1] > 127)
            && (start + word.Length == line.Length || !char.IsAsciiLetterOrDigit(word[^1])
                || !char.IsLetterOrDigit(line[start + word.Length]) || line[start + word.Length] > 127));
    }

    private async Task<List<SearchHit>> AllHitsAsync(SearchQuery query)
    {
        var hits = new List<SearchHit>();
        SearchPage page;
        do
        {
            page = await Library.SearchAsync(query with { Limit = SearchQuery.MaxLimit, Offset = hits.Count });
            hits.AddRange(page.Hits);
        }
        while (hits.Count < page.Total && page.Hits.Count > 0);
        return hits;
    }
}
