using System.CommandLine;
using Microsoft.Extensions.Hosting;
using Zhengling.Server;

namespace Zhengling.Cli.Commands;

/// <summary><c>zhengling serve</c>: the web interface and the HTTP API.</summary>
internal static class ServeCommand
{
    public static Command Make(TimeProvider clock)
    {
        var urls = new Option<string?>("--urls") { Description = "监听地址 / the addresses to listen at" };
        var command = new Command("serve", "启动网页与接口 / start the web interface and the HTTP API") { urls };
        command.SetAction(async (result, cancellation) =>
        {
            var session = new Session(result, clock);
            await using var app = ZhenglingServer.Build(new ServerOptions
            {
                Database = session.Get(Session.DatabaseOption),
                Packs = session.Get(Session.PacksOption),
                Urls = session.Get(urls),
                Clock = clock,
            });
            await app.StartAsync(cancellation).ConfigureAwait(false);
            await session.Output.WriteLineAsync($"政令 Zhengling: {string.Join(' ', app.Urls)}").ConfigureAwait(false);
            await app.WaitForShutdownAsync(cancellation).ConfigureAwait(false);
            return ExitCode.Done;
        });
        return command;
    }
}
