using System.Text;
using System.Text.Json;

// A command line is one per process; its options are shared.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace Zhengling.Cli.Tests.Support;

/// <summary>A folder of one's own with an invented gazette and pack, in which commands are run as a user runs them.</summary>
public sealed class CliRun : IDisposable
{
    public const string Gazette = """
        柳河区人民政府公报

        柳河区人民政府关于印发《柳河区桥梁通行费办法》的通知
        柳政发〔2030〕3号

        各乡镇人民政府：

        现将《柳河区桥梁通行费办法》印发给你们。

        柳河区人民政府
        2030年1月5日

        柳河区桥梁通行费办法

        第一章 总则

        第一条 为了养护桥梁，制定本办法。

        第二条 货车每吨三元二角五分，客车每吨二元。

        （一）货车按载重计费；

        （二）客车按座位折算。

        第三条 通行费按吨数计算。

        """;

    public const string Policy = """
        ---
        document: 柳政发〔2030〕3号
        title: 柳河区桥梁通行费办法
        issued: 2030-01-05
        in-force: 2030-01-05 ..
        interpreter: 柳河桥管所
        ---

        ## 测算 通行费 〔第三条〕 (元)
        | 输入 | 类型 | 单位 | 说明 |
        |---|---|---|---|
        | 车种 | "货车", "客车", "拖车" | | |
        | 吨数 | number >= 0 | 吨 | |

        ```feel
        单价 * 吨数
        ```

        ### 单价 〔第二条〕
        | U | 车种 | → | 依据 |
        |---|---|---|---|
        | 货 | 货车 | 3.25 | 第二条（一） |
        | 客 | 客车 | 2 | 第二条（二） |

        """;

    private const string Examples = """
        - name: 货车
          decision: 通行费
          inputs: { 车种: 货车, 吨数: 2 }
          expect: 6.5
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("zhengling-cli-").FullName;

    public CliRun()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        File.WriteAllText(Path("gazette.txt"), Gazette);
        Directory.CreateDirectory(Path("policies/bridge"));
        File.WriteAllText(Path("policies/bridge/policy.md"), Policy);
        File.WriteAllText(Path("policies/bridge/examples.yaml"), Examples);
    }

    public string Path(string name) => System.IO.Path.Combine(_folder, name);

    public Task<CliResult> Run(params string[] arguments) => RunWith("", arguments);

    public async Task<CliResult> RunWith(string input, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var all = arguments.Concat(["--db", Path("library.db"), "--packs", Path("policies")]).ToArray();
        var code = await CliApp.RunAsync(all, output, error, new Clock(), new StringReader(input));
        return new CliResult(code, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private sealed class Clock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2030, 6, 1, 8, 0, 0, TimeSpan.Zero);

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
    }
}

/// <summary>What a command printed and how it ended.</summary>
public sealed record CliResult(int Code, string Output, string Error)
{
    public JsonElement Json => JsonElement.Parse(Output);
}
