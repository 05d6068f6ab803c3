using System.Net;
using System.Net.Sockets;

namespace Zhengling.Server.Hosting;

/// <summary>Where the server listens: on this machine only, unless it is told otherwise.</summary>
internal static class Addresses
{
    private const int UsualPort = 5080;

    /// <summary>The addresses asked for, or the usual one, or a free port when that is taken.</summary>
    /// <exception cref="ServerOptionsException">An address asked for is none.</exception>
    public static string[] Choose(string? urls)
    {
        if (urls is null)
            return [$"http://127.0.0.1:{(IsFree(UsualPort) ? UsualPort : 0)}"];
        var chosen = urls.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var url in chosen.DefaultIfEmpty(urls))
        {
            if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            {
                throw new ServerOptionsException(
                    "urls-bad", $"“{url}”不是地址，应如 http://127.0.0.1:5080。", $"\"{url}\" is no address; write e.g. http://127.0.0.1:5080.");
            }
        }
        return chosen;
    }

    /// <summary>
    /// The host names a request may name. On the machine's own addresses only those, so that no foreign web site can reach the server
    /// under a name of its own (DNS rebinding).
    /// </summary>
    public static IList<string> AllowedHosts(IEnumerable<string> urls) =>
        urls.All(url => new Uri(url).IsLoopback) ? ["localhost", "127.0.0.1", "[::1]"] : ["*"];

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.ExclusiveAddressUse = true;
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
