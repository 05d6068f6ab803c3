using System.CommandLine;

namespace Zhengling.Cli.Commands;

/// <summary><c>zhengling dmn</c>: exchange of decision models with other tools.</summary>
internal static class DmnCommand
{
    public static Command Make(TimeProvider clock, TextReader standardInput) => new("dmn", "与其他工具交换决策模型 / exchange decision models with other tools")
    {
        DmnExportCommand.Make(clock),
        DmnEvalCommand.Make(clock, standardInput),
        DmnImportCommand.Make(clock),
    };
}
