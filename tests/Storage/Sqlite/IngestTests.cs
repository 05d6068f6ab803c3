using System.Text.Json;
using Zhengling.Gazette;
using Zhengling.Runtime.Library;
using static Zhengling.Storage.Tests.InventedGazettes;

namespace Zhengling.Storage.Tests.Sqlite;

public sealed class IngestTests : LibraryTest
{
    [Fact]
    public async Task 导入后按文号取回原样()
    {
        var report = await Library.IngestAsync([First, Second]);

        report.Count(IngestOutcome.Added).ShouldBe(3);
        report.Files.Select(file => file.Name).ShouldBe(["2030-1.txt", "2031-1.txt"]);
        report.Files[0].FileHash.ShouldBe("sha256:" + First.Text.Sha256);
        foreach (var document in First.Documents.Concat(Second.Documents))
        {
            var stored = (await Library.GetAsync(document.Number)).ShouldNotBeNull();
            JsonSerializer.Serialize(stored.Document).ShouldBe(JsonSerializer.Serialize(document));
            stored.Summary.Version.ShouldBe(1);
            stored.Summary.IngestedAt.ShouldBe(Clock.Now);
            stored.Summary.ContentHash.ShouldStartWith("sha256:");
        }
    }

    [Fact]
    public async Task 再次导入不改动()
    {
        await Library.IngestAsync([First, Second]);
        var before = await Task.WhenAll(RowsAsync("source_file"), RowsAsync("document"), RowsAsync("passage"), RowsAsync("passage_index"));
        Clock.Now = Clock.Now.AddDays(30);

        var report = await Library.IngestAsync([First, Second, First]);

        report.HasChanges.ShouldBeFalse();
        report.Count(IngestOutcome.Unchanged).ShouldBe(5);
        var after = await Task.WhenAll(RowsAsync("source_file"), RowsAsync("document"), RowsAsync("passage"), RowsAsync("passage_index"));
        after.ShouldBe(before);
    }

    [Fact]
    public async Task 另一文件重印的同一公文不重复()
    {
        await Library.IngestAsync([First]);

        var report = await Library.IngestAsync([Reprint]);

        report.Files[0].Documents.Select(document => (document.Number, document.Outcome))
            .ShouldBe([(Lamps, IngestOutcome.Unchanged), (Kites, IngestOutcome.Added)]);
        (await Library.GetAsync(Lamps))!.Summary.FileName.ShouldBe("2030-1.txt");
        // And the first file again: the reprint did not take the document over.
        (await Library.IngestAsync([First])).HasChanges.ShouldBeFalse();
        (await Library.IngestAsync([Reprint])).HasChanges.ShouldBeFalse();
    }

    [Fact]
    public async Task 同一文号的不同文本分版本()
    {
        var report = await Library.IngestAsync([First, Corrected]);

        report.Files[1].Documents.ShouldHaveSingleItem().Version.ShouldBe(2);
        (await Library.GetAsync(Ponds))!.Document.Find("第三条（二）")!.Text.ShouldContain("75");
        (await Library.GetAsync(Ponds, 1))!.Document.Find("第三条（二）")!.Text.ShouldContain("70");
        (await Library.GetAsync(Ponds, 3)).ShouldBeNull();
        var versions = await Library.ListAsync(new DocumentFilter { Series = "甲县政发", Year = 2030 });
        versions.Where(document => document.Number == Ponds).Select(document => document.Version).ShouldBe([1, 2]);
        versions.Select(document => document.ContentHash).Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public async Task 新读法替换旧读法()
    {
        await Library.IngestAsync([Reread(First, document => Copy(document, "旧读法的标题"))]);
        var hash = (await Library.GetAsync(Ponds))!.Summary.ContentHash;

        var report = await Library.IngestAsync([First]);

        report.Count(IngestOutcome.Reread).ShouldBe(2);
        var stored = (await Library.GetAsync(Ponds))!;
        stored.Summary.Title.ShouldBe(First.Find(Ponds)!.Title);
        stored.Summary.Version.ShouldBe(1);
        stored.Summary.ContentHash.ShouldBe(hash);
        (await FindAsync("旧读法")).ShouldBeEmpty();
        (await RowsAsync("passage_index")).Length.ShouldBe((await RowsAsync("passage")).Length);
        (await Library.IngestAsync([First])).HasChanges.ShouldBeFalse();
    }

    [Fact]
    public async Task 新读法改了公文边界()
    {
        await Library.IngestAsync([Reread(First, document => Copy(document, document.Title, document.LastLine - 3)), Corrected]);

        (await Library.IngestAsync([First])).Count(IngestOutcome.Reread).ShouldBe(2);

        (await Library.ListAsync()).Count.ShouldBe(3);
        (await Library.GetAsync(Ponds, 1))!.Summary.LastLine.ShouldBe(First.Find(Ponds)!.LastLine);
        (await Library.GetAsync(Ponds, 2))!.Summary.FileName.ShouldBe("corrected.txt");
    }

    [Fact]
    public async Task 出错则一件不存()
    {
        var broken = new GazetteIssue { Text = Second.Text, Documents = [null!] };

        await Should.ThrowAsync<Exception>(() => Library.IngestAsync([First, broken]));

        (await Library.ListAsync()).ShouldBeEmpty();
        (await Library.GetTextAsync("sha256:" + First.Text.Sha256)).ShouldBeNull();
        (await FindAsync("池塘")).ShouldBeEmpty();
    }

    [Fact]
    public async Task 取消则一件不存()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => Library.IngestAsync([First], cancellation.Token));
        (await Library.ListAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task 同时导入()
    {
        var reports = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Library.IngestAsync([First, Second]))));
        reports.Sum(report => report.Count(IngestOutcome.Added)).ShouldBe(3);
        (await Library.ListAsync()).Count.ShouldBe(3);
    }

    [Fact]
    public async Task 原文逐行可取()
    {
        await Library.IngestAsync([First]);
        var text = (await Library.GetTextAsync("sha256:" + First.Text.Sha256)).ShouldNotBeNull();
        text.Lines.ShouldBe(First.Text.Lines);
        (text.Name, text.Encoding, text.Sha256).ShouldBe((First.Text.Name, First.Text.Encoding, First.Text.Sha256));
        (await Library.GetTextAsync("sha256:00")).ShouldBeNull();
    }
}
