using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Zhengling.Gazette.Obligations;
using Zhengling.Gazette.Units;

namespace Zhengling.Cli.Commands;

/// <summary><c>zhengling obligations</c>: who must do what by when, from the documents of the library.</summary>
internal static class ObligationsCommand
{
    public static Command Make(TimeProvider clock)
    {
        var unit = new Option<string?>("--unit") { Description = "责任单位，名称或简称 / a unit, by name or short form" };
        var document = new Option<string?>("--document") { Description = "只看一件文件 / one document only" };
        var command = new Command("obligations", "任务与责任：谁、何时、做什么 / who must do what by when") { unit, document };
        command.SetAction(async (result, cancellation) =>
        {
            var session = new Session(result, clock);
            var reader = new ObligationReader(LibraryDocuments.Units(session));
            var wanted = session.Get(unit);
            var found = await LibraryDocuments.Select(session, session.Get(document), d => reader.Read(d).Where(o => wanted is null || reader.Concerns(o, wanted)), cancellation).ConfigureAwait(false);
            if (session.Json)
                session.WriteJson(writer => Write(writer, found));
            else
                Print(session, found);
            return found.Count > 0 ? ExitCode.Done : ExitCode.No;
        });
        return command;
    }

    private static void Print(Session session, List<Obligation> found)
    {
        foreach (var obligation in found)
        {
            session.Output.WriteLine($"{obligation.Document} {obligation.Address}（{obligation.FirstLine}） {obligation.Task.ReplaceLineEndings(" ")}");
            var parts = obligation.Units.GroupBy(u => u.Role).Select(g => $"{Name(session, g.Key)}：{string.Join('、', g.Select(u => u.Unit.Name))}").ToList();
            if (parts.Count == 0)
                parts.Add(session.Say("责任单位：原文未写明", "unit: not stated"));
            if (obligation.Deadlines.Count > 0)
                parts.Add($"{session.Say("时限", "by")}：{string.Join('、', obligation.Deadlines.Select(d => d.Printed))}");
            if (obligation.ReportsTo.Count > 0)
                parts.Add($"{session.Say("报", "reports to")}：{string.Join('、', obligation.ReportsTo.Select(r => r.Name))}");
            session.Output.WriteLine("    " + string.Join("；", parts));
        }

        session.Output.WriteLine(session.Say($"共{found.Count}项。", $"{found.Count} obligations."));
    }

    private static void Write(Utf8JsonWriter writer, List<Obligation> found)
    {
        writer.WriteStartObject();
        writer.WriteNumber("total", found.Count);
        writer.WriteStartArray("obligations");
        foreach (var obligation in found)
            Write(writer, obligation);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Obligation obligation)
    {
        writer.WriteStartObject();
        writer.WriteString("document", obligation.Document.ToString());
        writer.WriteString("address", obligation.Address);
        writer.WriteNumber("firstLine", obligation.FirstLine);
        writer.WriteNumber("lastLine", obligation.LastLine);
        writer.WriteNumber("start", obligation.Start);
        writer.WriteNumber("length", obligation.Length);
        writer.WriteString("grammar", Lower(obligation.Grammar.ToString()));
        writer.WriteString("task", obligation.Task);
        writer.WriteStartArray("units");
        foreach (var unit in obligation.Units)
        {
            writer.WriteStartObject();
            WriteUnit(writer, unit.Unit);
            writer.WriteString("role", Lower(unit.Role.ToString()));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteStrings(writer, "leaders", obligation.Leaders);
        writer.WriteStartArray("deadlines");
        foreach (var deadline in obligation.Deadlines)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", Lower(deadline.Kind.ToString()));
            writer.WriteString("printed", deadline.Printed);
            writer.WriteString("latest", deadline.Latest?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteStrings(writer, "quantities", obligation.Quantities);
        writer.WriteStartArray("reportsTo");
        foreach (var unit in obligation.ReportsTo)
        {
            writer.WriteStartObject();
            WriteUnit(writer, unit);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteUnit(Utf8JsonWriter writer, UnitMention unit)
    {
        writer.WriteString("printed", unit.Printed);
        writer.WriteString("name", unit.Unit?.Name);
        writer.WriteBoolean("group", unit.IsGroup);
    }

    private static void WriteStrings(Utf8JsonWriter writer, string name, IReadOnlyList<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
            writer.WriteStringValue(value);
        writer.WriteEndArray();
    }

    private static string Name(Session session, DutyRole role) => role switch
    {
        DutyRole.Lead => session.Say("牵头", "lead"),
        DutyRole.Cooperate => session.Say("配合", "cooperate"),
        _ => session.Say("责任", "responsible"),
    };

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
