using System.Collections.Concurrent;
using Zhengling.Policies;
using Zhengling.Policies.Evaluation;

namespace Zhengling.Server.Packs;

/// <summary>The packs the server works with, each compiled when it is first asked for. Safe for concurrent use.</summary>
internal sealed class PackCatalog
{
    private const string FolderName = "policies";
    private readonly ConcurrentDictionary<Pack, Lazy<CompiledPack>> _compiled = new();

    private PackCatalog(PackLibrary library) => Library = library;

    /// <summary>The packs.</summary>
    public PackLibrary Library { get; }

    /// <summary>Loads the packs of a folder; without one, those of <c>policies/</c> beside the executable or the project.</summary>
    /// <exception cref="ServerOptionsException">There is no such folder.</exception>
    public static PackCatalog Load(string? folder)
    {
        var chosen = folder ?? Near(AppContext.BaseDirectory) ?? Near(Environment.CurrentDirectory);
        if (chosen is null || !Directory.Exists(chosen))
        {
            throw new ServerOptionsException(
                "packs-not-found",
                $"找不到政策包目录{(chosen is null ? $" {FolderName}/" : $"“{chosen}”")}；请用 --packs 指定。",
                $"There is no folder of packs {chosen ?? FolderName + "/"}; name it with --packs.");
        }
        return new PackCatalog(PackLibrary.Load(chosen));
    }

    /// <summary>A pack ready to be evaluated.</summary>
    public CompiledPack Compiled(Pack pack) => _compiled.GetOrAdd(pack, static key => new Lazy<CompiledPack>(() => new CompiledPack(key))).Value;

    private static string? Near(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, FolderName);
            if (Directory.Exists(candidate))
                return candidate;
        }
        return null;
    }
}
