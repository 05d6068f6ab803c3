using Zhengling.Policies;
using Zhengling.Runtime.Library;

namespace Zhengling.Cli;

/// <summary>The documents that packs carry out, from the library.</summary>
internal static class PackDocuments
{
    /// <summary>The stored document of each pack.</summary>
    /// <exception cref="CliException">The library has not the document of one of them.</exception>
    public static async Task<IReadOnlyList<(Pack Pack, StoredDocument Document)>> Require(Session session, IReadOnlyList<Pack> packs)
    {
        if (!session.LibraryExists)
            throw Missing(packs);
        return await session.WithLibrary(async library =>
        {
            var found = new List<(Pack, StoredDocument)>();
            foreach (var pack in packs)
                found.Add((pack, await library.GetAsync(pack.Document).ConfigureAwait(false) ?? throw Missing([pack])));
            return (IReadOnlyList<(Pack, StoredDocument)>)found;
        }).ConfigureAwait(false);
    }

    private static CliException Missing(IReadOnlyList<Pack> packs)
    {
        var numbers = packs.Select(p => p.Document.ToString()).ToList();
        return new CliException(
            $"文库里没有{string.Join("、", numbers)}的公报原文。先用 zhengling ingest 存入。",
            $"The library has no gazette text of {string.Join(", ", numbers)}. Take it in with zhengling ingest first.");
    }
}
