using Zhengling.Server;
using Zhengling.Storage;

// The entry point hands the system's clock in; everything else takes a TimeProvider.
#pragma warning disable RS0030
var clock = TimeProvider.System;
#pragma warning restore RS0030

if (args is ["--help" or "-h"])
{
    Console.WriteLine(ServerOptions.Usage);
    return 0;
}

try
{
    await using var app = ZhenglingServer.Build(ServerOptions.Parse(args, clock));
    await app.StartAsync();
    Console.WriteLine($"政令 Zhengling: {string.Join(' ', app.Urls)}");
    await app.WaitForShutdownAsync();
    return 0;
}
catch (Exception error) when (error is ServerOptionsException or StorageException)
{
    Console.Error.WriteLine(error.Message);
    if (error is ServerOptionsException)
        Console.Error.WriteLine(ServerOptions.Usage);
    return 2;
}
catch (IOException error)
{
    // Kestrel's word for an address that cannot be listened at.
    Console.Error.WriteLine($"无法监听所给地址；请用 --urls 另选。 / Cannot listen at the address; choose another with --urls. ({error.Message})");
    return 2;
}
