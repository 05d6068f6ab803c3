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
            try
            {
                await app.StartAsync(cancellation).ConfigureAwait(false);
            }
            catch (IOException e)
            {
                // Kestrel's word for an address that cannot be listened at.
                throw new CliException($"无法监听所给地址；请用--urls另选。（{e.Message}）", $"Cannot listen at the address; choose another with --urls. ({e.Message})");
            }

            await session.Output.WriteLineAsync($"政令 Zhengling: {string.Join(' ', app.Urls)}").ConfigureAwait(false);
            await app.WaitForShutdownAsync(cancellation).ConfigureAwait(false);
            return ExitCode.Done;
        });
        return command;
    }
}
