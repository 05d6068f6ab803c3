using Zhengling.Gazette;
using Zhengling.Policies.Citations;
using Zhengling.Policies.Diagnostics;
using Zhengling.Policies.Evaluation;
using Zhengling.Policies.Examples;

namespace Zhengling.Policies.Checking;

/// <summary>Checks a pack as a whole: form, expressions, decision tables, examples' form, and its citations where the gazette text is at hand.</summary>
public static class PackChecker
{
    /// <summary>Checks a pack.</summary>
    /// <param name="pack">The compiled pack.</param>
    /// <param name="document">The document as the gazette prints it; null where it is not at hand, then citations are not looked up.</param>
    /// <returns>What is wrong or doubtful, in the order of the files.</returns>
    public static IReadOnlyList<PackDiagnostic> Check(CompiledPack pack, GazetteDocument? document = null)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var (_, examples) = ExampleFile.Read(pack.Pack);
        var found = pack.Diagnostics.Concat(examples).Concat(TableChecks.Check(pack)).ToList();
        if (document is not null)
            found.AddRange(AllCitations(pack.Pack).Distinct().SelectMany(c => LookUp(c, pack.Pack, document)));
        return [.. found.Distinct().OrderBy(d => d.Where.File, StringComparer.Ordinal).ThenBy(d => d.Where.Line).ThenBy(d => d.Where.Column)];
    }

    /// <summary>Every citation of a pack.</summary>
    /// <param name="pack">The pack.</param>
    public static IEnumerable<PackCitation> AllCitations(Pack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return pack.CitationsById.Values.SelectMany(c => c)
            .Concat(pack.Dispositions.SelectMany(d => d.Citations));
    }

    private static IEnumerable<PackDiagnostic> LookUp(PackCitation citation, Pack pack, GazetteDocument document)
    {
        if (citation.IsOutside || !Citation.TryParse(citation.Text, out var places))
            yield break;
        foreach (var missing in places.Resolve(document).Missing)
        {
            var message = PackMessages.CitationNotInDocument(missing, pack.Document.ToString());
            yield return new PackDiagnostic(message.Code, Severity.Error, citation.Origin, message.Text);
        }
    }
}
