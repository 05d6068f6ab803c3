using System.CommandLine;

namespace Zhengling.Cli.Commands;

/// <summary><c>zhengling serve</c>: the web interface and the HTTP API.</summary>
internal static class ServeCommand
{
    public static Command Make(TimeProvider clock)
    {
        var command = new Command("serve", "启动网页与接口 / start the web interface and the HTTP API");
        command.SetAction(_ => ExitCode.BadInput);
        return command;
    }
}
