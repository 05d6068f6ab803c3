using System.CommandLine;
using Zhengling.Policies.Batch;

namespace Zhengling.Cli.Commands;

/// <summary><c>zhengling batch PACK DECISION</c>: an answer for every row of a file.</summary>
internal static class BatchCommand
{
    private const long RowsPerReport = 100_000;

    public static Command Make(TimeProvider clock)
    {
        var packName = new Argument<string>("PACK") { Description = "发文字号或短名 / document number or slug" };
        var decision = new Argument<string>("DECISION") { Description = "测算名称 / the decision's name" };
        var input = new Option<string>("--in")
        {
            Description = "逐行的输入：.csv（表头为输入名称）或.jsonl；可另有asOf、readings两列 / rows: .csv (header: the inputs' names) or .jsonl; asOf and readings may be columns too",
            Required = true,
        };
        var output = new Option<string>("--out")
        {
            Description = "结果：.csv或.jsonl；有误的行另见FILE.errors.csv / results: .csv or .jsonl; rows in error also go to FILE.errors.csv",
            Required = true,
        };
        var asOf = new Option<string?>("--as-of") { Description = "按哪一天（默认今天）/ as of which day (default today)" };
        var reading = new Option<string[]>("--reading") { Description = "口径=读法 / reading=choice", AllowMultipleArgumentsPerToken = true };
        var resume = new Option<bool>("--resume") { Description = "从中断处接着算 / go on where an interrupted run stopped" };
        var command = new Command("batch", "逐行测算（CSV、JSONL；暂不支持XLSX）；有行出错时退出码为1 / a decision for every row (CSV, JSONL; no XLSX yet); exit code 1 if rows were in error")
        {
            packName, decision, input, output, asOf, reading, resume,
        };
        command.SetAction((result, cancellation) =>
        {
            var session = new Session(result, clock);
            var pack = session.FindPack(session.LoadPacks(), session.Get(packName));
            session.RefuseUnusable(pack);
            Session.RefuseUnknown(pack, session.Get(decision));
            var job = new BatchJob
            {
                Decision = session.Get(decision),
                InputFile = session.Get(input)!,
                OutputFile = session.Get(output)!,
                AsOf = CommandValues.Day(session.Get(asOf), session.Today),
                Readings = CommandValues.Pairs(session.Get(reading)),
                Language = session.Language,
                Resume = session.Get(resume),
            };
            try
            {
                var report = BatchRunner.Run(pack, job, Reporter(session), cancellation);
                Print(session, job, report);
                return Task.FromResult(report.Total.Errors == 0 ? ExitCode.Done : ExitCode.No);
            }
            catch (OperationCanceledException)
            {
                session.Error.WriteLine(session.Say("已中断。加--resume接着算。", "Interrupted. Add --resume to go on."));
                return Task.FromResult(ExitCode.No);
            }
        });
        return command;
    }

    private static Action<BatchProgress> Reporter(Session session)
    {
        var next = RowsPerReport;
        return progress =>
        {
            if (progress.Rows < next)
                return;
            next = progress.Rows - (progress.Rows % RowsPerReport) + RowsPerReport;
            session.Error.WriteLine(Counts(session, progress));
        };
    }

    private static string Counts(Session session, BatchProgress progress) => session.Say(
        $"{progress.Rows}行，未规定或不在施行期{progress.Undetermined}行，有误{progress.Errors}行",
        $"{progress.Rows} rows, {progress.Undetermined} not determined or not in force, {progress.Errors} in error");

    private static void Print(Session session, BatchJob job, BatchReport report)
    {
        if (report.UnusedColumns.Count > 0)
            session.Error.WriteLine(session.Say($"没有用到的列，照抄：{string.Join("、", report.UnusedColumns)}", $"columns not used, passed through: {string.Join(", ", report.UnusedColumns)}"));
        if (session.Json)
        {
            session.WriteJson(writer =>
            {
                writer.WriteStartObject();
                writer.WriteNumber("rows", report.Total.Rows);
                writer.WriteNumber("undetermined", report.Total.Undetermined);
                writer.WriteNumber("errors", report.Total.Errors);
                writer.WriteNumber("resumed", report.Resumed);
                writer.WriteString("output", job.OutputFile);
                writer.WriteString("errorFile", report.Total.Errors > 0 ? job.ErrorFile : null);
                writer.WriteEndObject();
            });
            return;
        }

        session.Output.WriteLine($"{Counts(session, report.Total)} → {job.OutputFile}{(report.Total.Errors > 0 ? $", {job.ErrorFile}" : "")}");
    }
}
