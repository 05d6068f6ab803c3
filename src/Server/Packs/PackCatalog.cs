using System.Collections.Concurrent;
using Zhengling.Policies;
using Zhengling.Policies.Evaluation;

namespace Zhengling.Server.Packs;

/// <summary>The packs the server works with, each compiled when it is first asked for. Safe for concurrent use.</summary>
internal sealed class PackCatalog
{
    private readonly ConcurrentDictionary<Pack, Lazy<CompiledPack>> _compiled = new();

    private PackCatalog(PackLibrary library) => Library = library;

    /// <summary>The packs.</summary>
    public PackLibrary Library { get; }

    /// <summary>Loads the packs of a folder; null for the usual one, see <see cref="PackLocation"/>.</summary>
    /// <exception cref="ServerOptionsException">There is no such folder.</exception>
    public static PackCatalog Load(string? folder)
    {
        try
        {
            return new PackCatalog(PackLibrary.Load(PackLocation.Find(folder)));
        }
        catch (DirectoryNotFoundException error)
        {
            throw new ServerOptionsException(
                "packs-not-found",
                $"没有政策包文件夹“{error.Message}”；请用 --packs 指定。",
                $"There is no folder of packs \"{error.Message}\"; name it with --packs.");
        }
    }

    /// <summary>A pack ready to be evaluated.</summary>
    public CompiledPack Compiled(Pack pack) => _compiled.GetOrAdd(pack, static key => new Lazy<CompiledPack>(() => new CompiledPack(key))).Value;
}
