namespace Zhengling.Server;

/// <summary>What the server is started with.</summary>
public sealed record ServerOptions
{
    /// <summary>The database file; null for <c>ZHENGLING_DB</c>, else the user's data folder.</summary>
    public string? Database { get; init; }

    /// <summary>The folder of packs; null for the usual one, see <see cref="Zhengling.Policies.PackLocation"/>.</summary>
    public string? Packs { get; init; }

    /// <summary>
    /// The addresses to listen at, separated by semicolons; null for <c>http://127.0.0.1:5080</c>, or another port when that one is taken.
    /// </summary>
    public string? Urls { get; init; }

    /// <summary>The folder of the built web interface; by default <c>web/</c> beside the executable.</summary>
    public string WebFolder { get; init; } = Path.Combine(AppContext.BaseDirectory, "web");

    /// <summary>The clock.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>How the program is started.</summary>
    public const string Usage = """
        用法 / usage: Zhengling.Server [--db FILE] [--packs DIR] [--urls URL;URL…]
          --db FILE    数据库文件 / the database file
          --packs DIR  政策包所在目录 / the folder of packs
          --urls URLS  监听地址，默认 http://127.0.0.1:5080 / the addresses to listen at
        """;

    /// <summary>Reads the options of the command line.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="clock">The clock.</param>
    /// <exception cref="ServerOptionsException">An argument is unknown or has no value.</exception>
    public static ServerOptions Parse(IReadOnlyList<string> args, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(args);
        var options = new ServerOptions { Clock = clock };
        for (var i = 0; i < args.Count; i++)
        {
            var (name, value) = args[i].Split('=', 2) is [var left, var right] ? (left, right) : (args[i], null);
            if (name is not ("--db" or "--packs" or "--urls"))
                throw new ServerOptionsException("option-unknown", $"没有选项“{name}”。", $"There is no option \"{name}\".");
            value ??= ++i < args.Count ? args[i] : null;
            if (string.IsNullOrWhiteSpace(value))
                throw new ServerOptionsException("option-empty", $"选项“{name}”后面缺少值。", $"The option \"{name}\" needs a value.");
            options = name switch
            {
                "--db" => options with { Database = value },
                "--packs" => options with { Packs = value },
                _ => options with { Urls = value },
            };
        }
        return options;
    }
}

/// <summary>Options that the server cannot be started with; one clear message in Chinese and in English.</summary>
/// <param name="code">A stable code.</param>
/// <param name="chinese">What is wrong and how to mend it, in Chinese.</param>
/// <param name="english">The same in English.</param>
public sealed class ServerOptionsException(string code, string chinese, string english) : Exception($"{chinese} / {english}")
{
    /// <summary>The stable code.</summary>
    public string Code { get; } = code;

    /// <summary>The message in Chinese.</summary>
    public string Chinese { get; } = chinese;

    /// <summary>The message in English.</summary>
    public string English { get; } = english;
}
