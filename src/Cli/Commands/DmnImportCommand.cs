using System.CommandLine;
using System.Text.Json;
using Zhengling.Policies;
using Zhengling.Policies.Checking;
using Zhengling.Policies.Diagnostics;
using Zhengling.Policies.Evaluation;
using Zhengling.Policies.Exchange.Import;

namespace Zhengling.Cli.Commands;

/// <summary><c>zhengling dmn import FILE --out DIR</c>: a DMN model as the folder of a pack; what the pack format does not hold is listed.</summary>
internal static class DmnImportCommand
{
    public static Command Make(TimeProvider clock)
    {
        var file = new Argument<string>("FILE") { Description = "DMN文件 / a DMN file" };
        var folder = new Option<string>("--out") { Description = "新政策包的文件夹 / the folder of the new pack", Required = true };
        var command = new Command("import", "把DMN文件写成政策包 / write a DMN file as a pack") { file, folder };
        command.SetAction(result =>
        {
            var session = new Session(result, clock);
            var target = result.GetRequiredValue(folder);
            if (File.Exists(target) || (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any()))
                throw new CliException($"“{target}”已有内容，不覆盖。", $"\"{target}\" is not empty and is not overwritten.");
            var imported = PackImporter.Import(DmnFiles.Read(session, session.Get(file)));
            var diagnostics = Write(imported, target);
            if (session.Json)
                session.WriteJson(writer => Json(writer, session, imported, diagnostics));
            else
                Print(session, imported, diagnostics, target);
            return ExitCode.Done;
        });
        return command;
    }

    private static List<PackDiagnostic> Write(ImportedPack imported, string target)
    {
        try
        {
            imported.WriteTo(target);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException($"写不了文件夹“{target}”。", $"The folder \"{target}\" can't be written.");
        }

        var library = PackLibrary.Load(target);
        return [.. library.Diagnostics.Concat(library.Packs.SelectMany(p => PackChecker.Check(new CompiledPack(p)))).Distinct()];
    }

    private static void Print(Session session, ImportedPack imported, List<PackDiagnostic> diagnostics, string target)
    {
        foreach (var item in imported.NotHeld)
            session.Error.WriteLine($"{(item.Where is { } at ? $"{at}: " : "")}{item.Id}: {session.Say("政策包装不下：", "not held by a pack: ")}{item.Reason.In(session.Language)}");
        foreach (var diagnostic in diagnostics)
            session.Error.WriteLine(diagnostic.ToText(session.Language));
        session.Output.WriteLine(session.Say(
            $"写入{target}：{imported.Files.Count}个文件；装不下或改变的{imported.NotHeld.Count}处；待处理的{diagnostics.Count}处（见zhengling check）。",
            $"Written to {target}: {imported.Files.Count} files; {imported.NotHeld.Count} things not held or changed; {diagnostics.Count} to attend to (see zhengling check)."));
    }

    private static void Json(Utf8JsonWriter writer, Session session, ImportedPack imported, List<PackDiagnostic> diagnostics)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("files");
        foreach (var name in imported.Files.Keys.Order(StringComparer.Ordinal))
            writer.WriteStringValue(name);
        writer.WriteEndArray();
        writer.WriteStartArray("notHeld");
        foreach (var item in imported.NotHeld)
        {
            writer.WriteStartObject();
            writer.WriteString("id", item.Id);
            writer.WriteString("reason", item.Reason.In(session.Language));
            writer.WriteString("where", item.Where?.ToString());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
            writer.WriteStringValue(diagnostic.ToText(session.Language));
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
