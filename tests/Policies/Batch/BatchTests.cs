using System.Globalization;
using System.Text;
using System.Text.Json;
using Zhengling.Feel.Values;
using Zhengling.Policies.Batch;
using Zhengling.Policies.Evaluation;
using Zhengling.Policies.Inputs;
using Zhengling.Policies.Tests.Support;

namespace Zhengling.Policies.Tests.Batch;

public sealed class BatchTests : IDisposable
{
    private readonly BatchFolder _batch = new();

    [Fact]
    public void 逐行测算_照抄本行的列()
    {
        _batch.Run("编号,车种,吨数\n甲,货车,2.50\n乙,\"客车\",0.1\n丙,畜力车,1\n").ShouldBe([
            "编号,车种,吨数,通行费,status,reasons",
            "甲,货车,2.50,8.125,determined,",
            "乙,客车,0.1,0.325,determined,",
            "丙,畜力车,1,,undetermined,未规定：没有写畜力车",
        ]);
        _batch.Report!.Total.ShouldBe(new BatchProgress(3, 1, 0));
        _batch.Report.UnusedColumns.ShouldBe(["编号"]);
        Directory.GetFiles(_batch.Path("")).Select(Path.GetFileName).Order().ShouldBe(["in.csv", "out.csv"]);
    }

    [Fact]
    public void 结构的值分列_列表写成JSON()
    {
        var lines = _batch.Run("车种,吨数,司机,次数\n货车,4,甲,\"[1, 2.5]\"\n畜力车,1,,\n", change: j => j with { Decision = "单" });
        lines[0].ShouldBe("车种,吨数,司机,次数,单,单.司机,单.各次,单.费用,status,reasons");
        lines[1].ShouldBe("货车,4,甲,\"[1, 2.5]\",,甲,\"[1,2.5]\",13,determined,");
        lines[2].ShouldContain("undetermined,未规定：没有写畜力车");
    }

    [Fact]
    public void 每行可有自己的日期和口径()
    {
        _batch.Run("车种,吨数,asOf,readings\n拖车,2,,\n拖车,2,,\"{\"\"拖车\"\":\"\"不收\"\"}\"\n拖车,2,2030-01-31,\n拖车,2,,\n拖车,2,2030-02-30,\n拖车,2,,\"{\"\"拖车\"\":\"\"半收\"\"}\"\n");
        var lines = File.ReadAllLines(_batch.Path("out.csv"));
        lines.Skip(1).Select(l => l.Split(',')[^3]).Take(4).ShouldBe(["6.5", "0", "", "6.5"]);
        lines[3].ShouldContain("not-in-force,柳政发〔2030〕3号自2030-02-01起施行");
        _batch.Errors().Skip(1).Select(l => string.Join(',', l.Split(',')[..3])).ShouldBe(["6,asOf,INPUT-005", "7,拖车,INPUT-011"]);
    }

    [Fact]
    public void 坏行记在错误文件里_不停下()
    {
        var lines = _batch.Run("车种,吨数\n马车,1\n货车,\n货车,-1\n货车,三\n货车,\"1,5\"\n货车\n货车,1,2\n货车,\"1\"x\n货车,007\n货车,2\n");
        lines.Length.ShouldBe(11);
        lines[^1].ShouldBe("货车,2,6.5,determined,");
        lines[1..^1].ShouldAllBe(l => l.Contains(",,error,"));
        _batch.Errors().Select(l => string.Join(',', l.Split(',')[..3])).ShouldBe([
            "line,input,code", "2,车种,INPUT-003", "3,吨数,INPUT-001", "4,吨数,INPUT-003", "5,吨数,INPUT-002", "6,吨数,INPUT-002",
            "7,,INPUT-021", "8,,INPUT-021", "9,,INPUT-020", "10,吨数,INPUT-002",
        ]);
        _batch.Report!.Total.Errors.ShouldBe(9);
    }

    [Fact]
    public void 不是UTF8的行是坏行()
    {
        File.WriteAllBytes(_batch.Path("in.csv"), [.. Encoding.UTF8.GetBytes("车种,吨数,司机\n货车,1,"), 0xC4, 0xE3, (byte)'\n', .. Encoding.UTF8.GetBytes("货车,2,甲\n")]);
        var report = BatchRunner.Run(_batch.Pack, _batch.Job("in.csv"));
        report.Total.ShouldBe(new BatchProgress(2, 0, 1));
        _batch.Errors()[1].ShouldStartWith("2,,INPUT-024");
        File.WriteAllBytes(_batch.Path("in.csv"), [0xB3, 0xB5, 0xD6, 0xD6, (byte)'\n']);
        Should.Throw<BatchException>(() => BatchRunner.Run(_batch.Pack, _batch.Job("in.csv"))).Code.ShouldBe("BATCH-009");
    }

    [Fact]
    public void 过长的格和行是坏行()
    {
        var large = new string('长', 2000);
        var lines = _batch.Run($"车种,吨数,司机\n货车,1,{large}\n货车,2,甲\n", change: j => j with { MaxFieldBytes = 1000 });
        lines[1].ShouldBe("货车,1,,,error,“司机”超过1000字节。");
        lines[2].ShouldBe("货车,2,甲,6.5,determined,");
        var json = _batch.Run(
            $"{{\"车种\":\"货车\",\"吨数\":1,\"司机\":\"{large}\"}}\n{{\"车种\":\"货车\",\"吨数\":2}}\n", "in.jsonl", "out.jsonl", j => j with { MaxFieldBytes = 1000 });
        json.Select(l => JsonElement.Parse(l).GetProperty("status").GetString()).ShouldBe(["error", "determined"]);
    }

    [Fact]
    public void 没有成对的引号吞不下整个文件()
    {
        File.WriteAllText(_batch.Path("in.csv"), "车种,吨数\n货车,1\n货车,\"2\n" + string.Concat(Enumerable.Repeat("货车,3\n", 3_000_000)));
        Should.Throw<BatchException>(() => BatchRunner.Run(_batch.Pack, _batch.Job("in.csv"))).Code.ShouldBe("BATCH-010");
        File.Exists(_batch.Path("out.csv")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+86", "'+86")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("＝1", "'＝1")]
    [InlineData("-2.5", "-2.5")]
    [InlineData("a=1", "a=1")]
    [InlineData("\t=1", "'\t=1")]
    public void 公式不会被表格软件执行(string text, string written)
    {
        var lines = _batch.Run($"车种,吨数,司机,备注\n货车,1,甲,{text}\n", change: j => j with { Decision = "单" });
        lines[1].ShouldContain($",{written},");
        _batch.Run($"车种,吨数,司机\n货车,1,{text}\n", change: j => j with { Decision = "单" })[1].Split(',')[4].ShouldBe(written.StartsWith("'\t", StringComparison.Ordinal) ? "'=1" : written);
        _batch.Run($"车种,吨数,{text}\n货车,1,\n")[0].ShouldContain(written.Replace("\t", "", StringComparison.Ordinal));
    }

    [Fact]
    public void JSONL进出_错误有行号()
    {
        var lines = _batch.Run(
            """
            {"编号":1,"车种":"货车","吨数":2}

            {"车种":"货车","吨数":"2"}
            [1]
            {"车种":
            {"车种":"拖车","吨数":1,"readings":{"拖车":"不收"},"asOf":"2030-06-02"}
            {"车种":"货车","车种":"客车","吨数":1}
            """, "in.jsonl", "out.jsonl");
        lines[0].ShouldBe("""{"row":{"编号":1,"车种":"货车","吨数":2},"value":6.5,"status":"determined","reasons":[]}""");
        lines.Select(l => JsonElement.Parse(l).GetProperty("status").GetString()).ShouldBe(["determined", "error", "error", "error", "determined", "error"]);
        JsonElement.Parse(lines[4]).GetProperty("value").GetRawText().ShouldBe("0");
        File.ReadAllLines(_batch.Path("out.jsonl.errors.csv")).Skip(1).Select(l => l.Split(',')[0]).ShouldBe(["3", "4", "5", "7"]);
    }

    [Fact]
    public void 两种格式可以互换()
    {
        _batch.Run("""{"编号":"=1","车种":"货车","吨数":2,"次数":[1]}""", "in.jsonl").ShouldBe([
            "车种,吨数,编号,次数,通行费,status,reasons", "货车,2,'=1,[1],6.5,determined,",
        ]);
        _batch.Run("车种,吨数\n货车,2\n", "in.csv", "out.jsonl").ShouldBe(["""{"row":{"车种":"货车","吨数":"2"},"value":6.5,"status":"determined","reasons":[]}"""]);
    }

    [Theory]
    [InlineData("BATCH-005", "")]
    [InlineData("BATCH-006", "车种,吨数,车种\n")]
    [InlineData("BATCH-007", "车种\n货车\n")]
    [InlineData("BATCH-008", "车种,吨数,status\n")]
    public void 文件不能用_一句说清(string code, string text)
    {
        File.WriteAllText(_batch.Path("in.csv"), text);
        Should.Throw<BatchException>(() => BatchRunner.Run(_batch.Pack, _batch.Job("in.csv"))).Code.ShouldBe(code);
        Directory.GetFiles(_batch.Path("")).Length.ShouldBe(1);
    }

    [Fact]
    public void 多块并行_次序不变()
    {
        var rows = string.Concat(Enumerable.Range(0, 5000).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i},货车,{i}\n")));
        var lines = _batch.Run("编号,车种,吨数\n" + rows);
        lines.Skip(1).Select(l => l.Split(',')[0]).ShouldBe(Enumerable.Range(0, 5000).Select(i => i.ToString(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void 随附政策包的算例_逐行与单个测算同值()
    {
        var pack = new CompiledPack(Project.Packs.Find("infrastructure-fee")!);
        var rows = new StringBuilder("住宅面积,非住宅面积,减征类别,有偿出让取得土地,地价款含配套费\n");
        string[] booleans = ["", "true", "false"];
        var asked = new List<(string, string, int, string, string)>();
        for (var i = 0; i < 300; i++)
            asked.Add(($"{i}.{i % 97}", $"{i * 7}", i % 13, booleans[i % 3], booleans[i / 3 % 3]));
        foreach (var (a, b, c, d, e) in asked)
            rows.Append(CultureInfo.InvariantCulture, $"{a},{b},{c},{d},{e}\n");
        File.WriteAllText(_batch.Path("in.csv"), rows.ToString());
        BatchRunner.Run(pack, _batch.Job("in.csv") with { Decision = "应缴金额" });
        var results = File.ReadAllLines(_batch.Path("out.csv")).Skip(1).Select(l => string.Join(' ', l.Split(',')[5..7])).ToList();
        results.ShouldBe(asked.Select(row => Evaluated(pack, row)));
        results.Select(r => r.Split(' ')[1]).Distinct().Order().ShouldBe(["determined", "error", "undetermined"]);
    }

    private string Evaluated(CompiledPack pack, (string A, string B, int C, string D, string E) row)
    {
        var inputs = new Dictionary<string, JsonElement>();
        foreach (var (name, text) in new[] { ("住宅面积", row.A), ("非住宅面积", row.B), ("减征类别", row.C.ToString(CultureInfo.InvariantCulture)), ("有偿出让取得土地", row.D), ("地价款含配套费", row.E) })
            if (text.Length > 0)
                inputs[name] = JsonElement.Parse(text);
        try
        {
            var answer = PackEvaluator.Evaluate(pack, new EvaluationRequest { Decision = "应缴金额", AsOf = _batch.Job("in.csv").AsOf, Inputs = inputs });
            return $"{(answer.Value is null ? "" : FeelText.Format(answer.Value))} {AnswerJson.Name(answer.Status)}";
        }
        catch (InputException)
        {
            return " error";
        }
    }

    public void Dispose() => _batch.Dispose();
}
