using System.CommandLine;
using System.Text.Json;
using Zhengling.Dmn.Tck;

namespace Zhengling.Cli.Commands;

/// <summary><c>zhengling tck DIR</c>: runs a tree of the DMN conformance kit.</summary>
internal static class TckCommand
{
    public static Command Make(TimeProvider clock)
    {
        var folder = new Argument<string>("DIR") { Description = "套件文件夹 / the kit, a level of it, or the folder of one test" };
        var csv = new Option<string?>("--csv") { Description = "结果写入的CSV文件 / write the results as the kit's CSV" };
        var command = new Command("tck", "运行DMN一致性测试套件 / run the DMN conformance kit") { folder, csv };
        command.SetAction(result =>
        {
            var session = new Session(result, clock);
            if (!Directory.Exists(session.Get(folder)))
                throw new CliException($"没有文件夹“{session.Get(folder)}”。", $"There is no folder \"{session.Get(folder)}\".");
            var report = new TckReport([.. new TckRunner(clock).Run(session.Get(folder))]);
            if (report.Results.Count == 0)
                throw new CliException($"“{session.Get(folder)}”里没有测试。", $"There are no test cases in \"{session.Get(folder)}\".");
            if (session.Get(csv) is { } file)
                File.WriteAllText(file, report.ToCsv());
            if (session.Json)
                session.WriteJson(writer => Write(writer, report));
            else
                Print(session, report);
            return report.Counts.Failed == 0 ? ExitCode.Done : ExitCode.No;
        });
        return command;
    }

    private static void Print(Session session, TckReport report)
    {
        foreach (var (level, name, counts) in report.Folders)
            session.Output.WriteLine($"{level}/{name}: {Line(session, counts)}");
        foreach (var failed in report.Results.Where(r => r.Outcome != TckOutcome.Success))
            session.Error.WriteLine($"{failed.Level}/{failed.Folder} {failed.File} {failed.CaseId}: {failed.Comment}");
        session.Output.WriteLine($"{session.Say("合计", "all")}: {Line(session, report.Counts)}");
    }

    private static string Line(Session session, TckCounts c) => session.Say(
        $"通过{c.Passed} 不通过{c.Failed} 跳过{c.Skipped} 共{c.Total}（期望非空值的{c.ExpectingValue}中通过{c.ExpectingValuePassed}）",
        $"{c.Passed} passed, {c.Failed} failed, {c.Skipped} skipped of {c.Total} (expecting a value: {c.ExpectingValuePassed} of {c.ExpectingValue})");

    private static void Write(Utf8JsonWriter writer, TckReport report)
    {
        writer.WriteStartObject();
        Counts(writer, report.Counts);
        writer.WriteStartArray("folders");
        foreach (var (level, name, counts) in report.Folders)
        {
            writer.WriteStartObject();
            writer.WriteString("level", level);
            writer.WriteString("folder", name);
            Counts(writer, counts);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Counts(Utf8JsonWriter writer, TckCounts counts)
    {
        writer.WriteNumber("passed", counts.Passed);
        writer.WriteNumber("failed", counts.Failed);
        writer.WriteNumber("skipped", counts.Skipped);
        writer.WriteNumber("total", counts.Total);
        writer.WriteNumber("expectingValue", counts.ExpectingValue);
        writer.WriteNumber("expectingValuePassed", counts.ExpectingValuePassed);
    }
}
