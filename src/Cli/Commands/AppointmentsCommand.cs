using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Zhengling.Gazette.Appointments;

namespace Zhengling.Cli.Commands;

/// <summary><c>zhengling appointments</c>: the acts of the library's personnel notices, or who holds which post on a day.</summary>
internal static class AppointmentsCommand
{
    public static Command Make(TimeProvider clock)
    {
        var day = new Option<string?>("--as-of") { Description = "某日在任者，如2021-04-01 / holders on a day" };
        var post = new Option<string?>("--post") { Description = "职务或单位中的字 / words of the post or unit" };
        var document = new Option<string?>("--document") { Description = "只看一件文件 / one document only" };
        var command = new Command("appointments", "人事任免 / appointments and removals of the library's notices") { day, post, document };
        command.SetAction(async (result, cancellation) =>
        {
            var session = new Session(result, clock);
            var asOf = Day(session.Get(day));
            var words = session.Get(post);
            var reader = new AppointmentReader(LibraryDocuments.Units(session));
            var readings = await LibraryDocuments.Select(session, session.Get(document), d => (AppointmentReading[])[reader.Read(d)], cancellation).ConfigureAwait(false);
            var acts = readings.SelectMany(reading => reading.Acts).ToList();
            if (asOf is { } date)
                return PrintHolders(session, AppointmentLedger.Of(acts), date, words);
            acts = [.. acts.Where(act => words is null || AppointmentLedger.PostOf(act).Contains(words, StringComparison.Ordinal) || act.Post.Contains(words, StringComparison.Ordinal))];
            return PrintActs(session, acts, [.. readings.SelectMany(reading => reading.Unread)]);
        });
        return command;
    }

    private static DateOnly? Day(string? text)
    {
        if (text is null)
            return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new CliException($"“{text}”不是日期，应如2021-04-01。", $"\"{text}\" is no date; expected e.g. 2021-04-01.");
    }

    private static int PrintActs(Session session, List<Appointment> acts, List<UnreadClause> unread)
    {
        if (session.Json)
        {
            session.WriteJson(writer => WriteActs(writer, acts, unread));
        }
        else
        {
            foreach (var act in acts)
                session.Output.WriteLine($"{act.Document} {act.Address}（{act.Line}） {Name(session, act.Act)} {act.Person} {act.Post}{string.Concat(act.Conditions.Select(c => $"（{c}）"))}{act.StatedTime}");
            foreach (var clause in unread)
                session.Output.WriteLine(session.Say($"未能读出：{clause.Address}（第{clause.Line}行） {clause.Text}", $"not read: {clause.Address} (line {clause.Line}) {clause.Text}"));
            session.Output.WriteLine(session.Say($"共{acts.Count}项任免。生效时间原文未写明，以文件日期为准。", $"{acts.Count} acts. The text does not say from when; the date of the document is taken."));
        }

        return acts.Count > 0 ? ExitCode.Done : ExitCode.No;
    }

    private static int PrintHolders(Session session, AppointmentLedger ledger, DateOnly day, string? words)
    {
        var held = ledger.AsOf(day, words);
        var perhaps = ledger.Tenures.Where(t => t.HeldPerhapsOn(day) && (words is null || t.Post.Contains(words, StringComparison.Ordinal))).ToList();
        if (session.Json)
        {
            session.WriteJson(writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("asOf", Text(day));
                WriteTenures(writer, "held", held, day);
                WriteTenures(writer, "laterRemovedBeginningUnknown", perhaps, day);
                writer.WriteEndObject();
            });
        }
        else
        {
            foreach (var tenure in held)
                session.Output.WriteLine($"{tenure.Post} {tenure.Person} {Text(tenure.Since)}– {tenure.Appointment!.Document}{(tenure.OnProbation(day) ? session.Say("（试用期，未见转正）", " (probation, no confirmation seen)") : "")}");
            session.Output.WriteLine(session.Say($"{Text(day)}在任{held.Count}人次；另有{perhaps.Count}人次此后免职而任职日期不详。", $"{held.Count} held on {Text(day)}; {perhaps.Count} more were removed later, appointed at a time unknown."));
            foreach (var tenure in perhaps)
                session.Output.WriteLine($"    {tenure.Post} {tenure.Person} ?–{Text(tenure.Until)} {tenure.Removal!.Document}");
        }

        return held.Count > 0 ? ExitCode.Done : ExitCode.No;
    }

    private static void WriteActs(Utf8JsonWriter writer, List<Appointment> acts, List<UnreadClause> unread)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("acts");
        foreach (var act in acts)
        {
            writer.WriteStartObject();
            writer.WriteString("act", CamelCase(act.Act.ToString()));
            writer.WriteString("person", act.Person);
            writer.WriteString("post", act.Post);
            writer.WriteString("unit", act.Unit?.Name ?? act.UnitName);
            writer.WriteBoolean("unitInRegister", act.Unit is not null);
            writer.WriteString("office", act.Office);
            writer.WriteStartArray("conditions");
            foreach (var condition in act.Conditions)
                writer.WriteStringValue(condition);
            writer.WriteEndArray();
            writer.WriteString("statedTime", act.StatedTime);
            writer.WriteString("document", act.Document.ToString());
            writer.WriteString("date", Text(act.Date));
            writer.WriteString("address", act.Address);
            writer.WriteNumber("line", act.Line);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("unread");
        foreach (var clause in unread)
        {
            writer.WriteStartObject();
            writer.WriteString("address", clause.Address);
            writer.WriteNumber("line", clause.Line);
            writer.WriteString("text", clause.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteTenures(Utf8JsonWriter writer, string name, IEnumerable<Tenure> tenures, DateOnly day)
    {
        writer.WriteStartArray(name);
        foreach (var tenure in tenures)
        {
            writer.WriteStartObject();
            writer.WriteString("post", tenure.Post);
            writer.WriteString("person", tenure.Person);
            writer.WriteString("since", Text(tenure.Since));
            writer.WriteString("until", Text(tenure.Until));
            writer.WriteBoolean("probation", tenure.OnProbation(day));
            writer.WriteString("appointedBy", tenure.Appointment?.Document.ToString());
            writer.WriteString("removedBy", tenure.Removal?.Document.ToString());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static string Name(Session session, AppointmentAct act) => act switch
    {
        AppointmentAct.Appoint => session.Say("任", "appoint"),
        AppointmentAct.Remove => session.Say("免", "remove"),
        AppointmentAct.Confirm => session.Say("转正", "confirm"),
        AppointmentAct.ProposeAppointment => session.Say("建议任", "propose appointment"),
        _ => session.Say("建议免", "propose removal"),
    };

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
