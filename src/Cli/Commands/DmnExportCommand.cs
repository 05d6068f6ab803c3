using System.CommandLine;
using Zhengling.Dmn.Xml;
using Zhengling.Policies.Exchange.Export;

namespace Zhengling.Cli.Commands;

/// <summary><c>zhengling dmn export PACK</c>: a pack's decisions as DMN 1.5 for other tools.</summary>
internal static class DmnExportCommand
{
    public static Command Make(TimeProvider clock)
    {
        var packName = new Argument<string>("PACK") { Description = "发文字号或短名 / document number or slug" };
        var file = new Option<string?>("--out") { Description = "写入的文件（默认标准输出）/ the file to write (default: standard output)" };
        var command = new Command("export", "把政策包的测算导出为DMN 1.5 / write a pack's decisions as DMN 1.5") { packName, file };
        command.SetAction(result =>
        {
            var session = new Session(result, clock);
            var pack = session.FindPack(session.LoadPacks(), session.Get(packName));
            session.RefuseUnusable(pack);
            var model = PackExporter.Export(pack);
            if (session.Get(file) is not { } path)
            {
                session.Output.WriteLine(DmnXmlWriter.Write(model));
                return ExitCode.Done;
            }

            Session.WriteFile(path, DmnXmlWriter.Write(model));
            session.Output.WriteLine(session.Say(
                $"{pack.Pack.Document} → {path}：{model.Elements.Count}个元素，其中决策{model.Decisions.Count()}。",
                $"{pack.Pack.Document} → {path}: {model.Elements.Count} elements, {model.Decisions.Count()} of them decisions."));
            return ExitCode.Done;
        });
        return command;
    }
}
