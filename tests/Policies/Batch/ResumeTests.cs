using System.Globalization;
using Zhengling.Policies.Batch;

namespace Zhengling.Policies.Tests.Batch;

/// <summary>A run that is killed and resumed ends with the very bytes of one that was not.</summary>
public sealed class ResumeTests : IDisposable
{
    private static readonly string[] Unfinished = ["out.csv.part", "out.csv.errors.csv.part", "out.csv.checkpoint"];
    private readonly BatchFolder _batch = new();
    private readonly byte[] _output;
    private readonly byte[] _errors;

    public ResumeTests()
    {
        var kinds = new[] { "货车", "畜力车", "马车" };
        var rows = string.Concat(Enumerable.Range(0, 60).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i},{kinds[i % 3]},{i}\n")));
        _batch.Run("编号,车种,吨数\n" + rows);
        _output = File.ReadAllBytes(_batch.Path("out.csv"));
        _errors = File.ReadAllBytes(_batch.Path("out.csv.errors.csv"));
    }

    [Fact]
    public void 在任何字节处截断都能接着算()
    {
        Kill(35);
        var kept = Unfinished.ToDictionary(name => name, name => File.ReadAllBytes(_batch.Path(name)));
        var skipped = 0;
        foreach (var damaged in Unfinished)
        {
            for (var length = 0; length <= kept[damaged].Length; length += damaged.EndsWith("checkpoint", StringComparison.Ordinal) ? 5 : 23)
            {
                foreach (var (name, bytes) in kept)
                    File.WriteAllBytes(_batch.Path(name), name == damaged ? bytes[..length] : bytes);
                skipped += Resume().Resumed > 0 ? 1 : 0;
                ShouldBeWhole();
            }
        }

        skipped.ShouldBeGreaterThan(20, "most cuts leave something to go on from");
    }

    [Fact]
    public void 写了一半的块不算数()
    {
        Kill(35);
        File.AppendAllText(_batch.Path(Unfinished[0]), "99,货车,9");
        File.AppendAllText(_batch.Path(Unfinished[1]), "1,");
        Resume().Resumed.ShouldBeGreaterThan(0);
        ShouldBeWhole();
    }

    [Fact]
    public void 没有中断过就从头算()
    {
        Resume().Resumed.ShouldBe(0);
        ShouldBeWhole();
    }

    [Fact]
    public void 中断时结果文件还是旧的_重算不理会残留()
    {
        File.WriteAllText(_batch.Path("out.csv"), "旧");
        Kill(35);
        File.ReadAllText(_batch.Path("out.csv")).ShouldBe("旧");
        BatchRunner.Run(_batch.Pack, _batch.Job("in.csv")).Resumed.ShouldBe(0);
        ShouldBeWhole();
    }

    [Fact]
    public void 换了参数或输入不能接着算()
    {
        Kill(35);
        var job = _batch.Job("in.csv") with { Resume = true };
        Should.Throw<BatchException>(() => BatchRunner.Run(_batch.Pack, job with { AsOf = new DateOnly(2030, 6, 2) })).Text.Zh.ShouldContain("as-of");
        Should.Throw<BatchException>(() => BatchRunner.Run(_batch.Pack, job with { Readings = new Dictionary<string, string> { ["拖车"] = "不收" } })).Text.En.ShouldContain("readings");
        File.AppendAllText(_batch.Path("in.csv"), "60,货车,1\n");
        Should.Throw<BatchException>(() => BatchRunner.Run(_batch.Pack, job)).Code.ShouldBe("BATCH-011");
        File.Exists(_batch.Path(Unfinished[0])).ShouldBeTrue("nothing is lost by asking wrongly");
    }

    private void Kill(long rows)
    {
        using var cancellation = new CancellationTokenSource();
        Should.Throw<OperationCanceledException>(() => BatchRunner.Run(_batch.Pack, _batch.Job("in.csv"), progress =>
        {
            if (progress.Rows >= rows)
                cancellation.Cancel();
        }, cancellation.Token));
        Unfinished.ShouldAllBe(name => File.Exists(_batch.Path(name)));
    }

    private BatchReport Resume() => BatchRunner.Run(_batch.Pack, _batch.Job("in.csv") with { Resume = true });

    private void ShouldBeWhole()
    {
        File.ReadAllBytes(_batch.Path("out.csv")).ShouldBe(_output);
        File.ReadAllBytes(_batch.Path("out.csv.errors.csv")).ShouldBe(_errors);
        Unfinished.ShouldAllBe(name => !File.Exists(_batch.Path(name)));
    }

    public void Dispose() => _batch.Dispose();
}
