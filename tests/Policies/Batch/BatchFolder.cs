using Zhengling.Policies.Batch;
using Zhengling.Policies.Evaluation;
using Zhengling.Policies.Tests.Support;

namespace Zhengling.Policies.Tests.Batch;

/// <summary>An invented pack and a folder of rows to run batches over.</summary>
internal sealed class BatchFolder : IDisposable
{
    private const string Policy = """
        ## 口径 拖车 〔第三条〕
        | 读法 | 说明 | 默认 |
        |---|---|---|
        | 按货车 | | 是 |
        | 不收 | | |

        ## 测算 通行费 〔第三条〕 (元)
        | 输入 | 类型 | 单位 | 说明 |
        |---|---|---|---|
        | 车种 | "货车", "客车", "拖车", "畜力车" | | |
        | 吨数 | number >= 0 | 吨 | |
        | 司机 | string ? | | |
        | 次数 | list<number> ? | | |

        ```feel
        if 车种 = "畜力车" then 未规定("没有写畜力车") else if 车种 = "拖车" and 拖车 = "不收" then 0 else 吨数 * 3.25
        ```

        ## 类型 通行单
        | 字段 | 类型 |
        |---|---|
        | 司机 | string ? |
        | 各次 | list<number> ? |
        | 费用 | number |

        ## 测算 单 〔第三条〕 通行单
        ```feel
        { 司机: 司机, 各次: 次数, 费用: 通行费 }
        ```
        """;

    private readonly PackFolder _folder = new(PackFolder.Front + Policy);

    public BatchFolder()
    {
        Pack = _folder.Compile();
        Pack.IsUsable.ShouldBeTrue(string.Join('\n', Pack.Diagnostics.Select(d => d.ToText("zh"))));
    }

    public CompiledPack Pack { get; }

    public string Path(string name) => System.IO.Path.Combine(_folder.Root, name);

    public BatchJob Job(string input, string output = "out.csv") => new()
    {
        Decision = "通行费",
        InputFile = Path(input),
        OutputFile = Path(output),
        AsOf = new DateOnly(2030, 6, 1),
        BlockRows = 7,
        CheckpointBlocks = 2,
    };

    /// <summary>Runs a batch over a text; returns the lines of the results.</summary>
    public string[] Run(string rows, string input = "in.csv", string output = "out.csv", Func<BatchJob, BatchJob>? change = null)
    {
        File.WriteAllText(Path(input), rows);
        var job = Job(input, output);
        Report = BatchRunner.Run(Pack, change?.Invoke(job) ?? job);
        return File.ReadAllLines(job.OutputFile);
    }

    public BatchReport? Report { get; private set; }

    public string[] Errors() => File.ReadAllLines(Path("out.csv.errors.csv"));

    public void Dispose() => _folder.Dispose();
}
