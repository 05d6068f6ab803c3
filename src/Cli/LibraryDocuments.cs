using Zhengling.Gazette;
using Zhengling.Gazette.Units;
using Zhengling.Policies;
using Zhengling.Runtime.Library;

namespace Zhengling.Cli;

/// <summary>What commands that analyse the library's documents work on: the documents and the unit register of the packs' folder.</summary>
internal static class LibraryDocuments
{
    private const string RegisterFile = "units.csv";

    /// <summary>All documents of the library, by number, or the one asked for; each read from the store when its turn comes.</summary>
    public static async Task<List<T>> Select<T>(Session session, string? number, Func<GazetteDocument, IEnumerable<T>> read, CancellationToken cancellation)
    {
        DocumentNumber? wanted = null;
        if (number is not null && !DocumentNumber.TryParse(number, out wanted))
            throw new CliException($"“{number}”不是发文字号，应如“某政发〔2021〕2号”。", $"\"{number}\" is no document number; expected e.g. 某政发〔2021〕2号.");
        if (!session.LibraryExists)
        {
            session.Error.WriteLine(session.Say(
                "还没有文库：先用zhengling ingest收录公报，或用--db指定。", "There is no library yet: ingest gazettes first with zhengling ingest, or name one with --db."));
            return [];
        }

        return await session.WithLibrary(async library =>
        {
            var found = new List<T>();
            foreach (var summary in await Summaries(library, cancellation).ConfigureAwait(false))
            {
                if ((wanted is null || summary.Number == wanted) && await library.GetAsync(summary.Number, summary.Version, cancellation).ConfigureAwait(false) is { } stored)
                    found.AddRange(read(stored.Document));
            }

            return found;
        }).ConfigureAwait(false);
    }

    /// <summary>The register: every <c>units.csv</c> directly below the packs' folder or one level deeper; empty when there is none.</summary>
    public static UnitRegister Units(Session session)
    {
        string folder;
        try
        {
            folder = PackLocation.Find(session.Get(Session.PacksOption));
        }
        catch (DirectoryNotFoundException)
        {
            return UnitRegister.Empty;
        }

        var files = Directory.GetDirectories(folder).Order(StringComparer.Ordinal).Prepend(folder)
            .Select(place => Path.Combine(place, RegisterFile)).Where(File.Exists).ToList();
        return UnitRegister.LoadAll(files);
    }

    /// <summary>The latest text of each document.</summary>
    private static async Task<IEnumerable<DocumentSummary>> Summaries(IDocumentLibrary library, CancellationToken cancellation)
        => (await library.ListAsync(null, cancellation).ConfigureAwait(false)).GroupBy(summary => summary.Number)
            .Select(texts => texts.MaxBy(summary => summary.Version)!).OrderBy(summary => summary.Number);
}
