using System.CommandLine;
using Zhengling.Policies.Exchange.Export;

namespace Zhengling.Cli.Commands;

/// <summary><c>zhengling dmn export PACK</c>: a pack's decisions as DMN for other tools.</summary>
internal static class DmnExportCommand
{
    public static Command Make(TimeProvider clock)
    {
        var packName = new Argument<string>("PACK") { Description = "发文字号或短名 / document number or slug" };
        var file = new Option<string?>("--out") { Description = "写入的文件（默认标准输出）/ the file to write (default: standard output)" };
        var version = new Option<string>("--dmn") { Description = "DMN版本 / version of DMN: 1.5, 1.3 (Camunda Modeler)", DefaultValueFactory = _ => "1.5" };
        version.AcceptOnlyFromAmong("1.5", "1.3");
        var command = new Command("export", "把政策包的测算导出为DMN / write a pack's decisions as DMN") { packName, file, version };
        command.SetAction(result =>
        {
            var session = new Session(result, clock);
            var pack = session.FindPack(session.LoadPacks(), session.Get(packName));
            session.RefuseUnusable(pack);
            var xml = ExportedXml.Write(pack, session.Get(version) == "1.3" ? DmnVersion.V13 : DmnVersion.V15);
            if (session.Get(file) is not { } path)
            {
                session.Output.WriteLine(xml);
                return ExitCode.Done;
            }

            Session.WriteFile(path, xml);
            session.Output.WriteLine(session.Say(
                $"{pack.Pack.Document}写入{path}：{pack.Pack.Decisions.Count}项测算。", $"{pack.Pack.Document} written to {path}: {pack.Pack.Decisions.Count} decisions."));
            return ExitCode.Done;
        });
        return command;
    }
}
