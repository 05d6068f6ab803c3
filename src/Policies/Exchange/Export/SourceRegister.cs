using Zhengling.Dmn.Model;
using Zhengling.Policies.Citations;
using Zhengling.Policies.Decisions;

namespace Zhengling.Policies.Exchange.Export;

/// <summary>The cited places as knowledge sources of DMN: one per place, in the order in which they are first cited.</summary>
/// <param name="pack">The pack.</param>
internal sealed class SourceRegister(Pack pack)
{
    private readonly Dictionary<(string Text, bool Outside), KnowledgeSource> _sources = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>The sources cited so far.</summary>
    public IEnumerable<KnowledgeSource> All => _sources.Values;

    /// <summary>That an element rests on its citations.</summary>
    /// <param name="owner">The element's id.</param>
    /// <param name="citations">The citations of the element and of its rules.</param>
    public IReadOnlyList<AuthorityRequirement> Require(string owner, IEnumerable<PackCitation> citations) =>
        [.. citations.Select(Source).Distinct().Select(s => new AuthorityRequirement
        {
            Id = $"{owner}.authority.{s.Id}", RequiredAuthority = ElementReference.To(s.Id!),
        })];

    private KnowledgeSource Source(PackCitation citation)
    {
        var key = (citation.Text, citation.IsOutside);
        if (_sources.TryGetValue(key, out var known))
            return known;
        var id = ElementIds.Of("source." + citation.Text);
        while (!_ids.Add(id))
            id += "_";
        return _sources[key] = new KnowledgeSource
        {
            Id = id,
            Name = citation.IsOutside ? citation.Text : $"{pack.Document} {citation.Text}",
            SourceType = citation.IsOutside ? "外部来源" : "条文",
            LocationUri = citation.IsOutside
                ? "urn:zhengling:outside:" + Uri.EscapeDataString(citation.Text)
                : $"urn:zhengling:{Uri.EscapeDataString(pack.Document.ToString())}:{Uri.EscapeDataString(citation.Text)}",
            Extensions = new Dictionary<string, string> { [ExchangeNotes.Citations] = CitationText.Of([citation]) },
        };
    }
}
