using System.Diagnostics.CodeAnalysis;
using Zhengling.Gazette.Citations;

namespace Zhengling.Gazette;

/// <summary>
/// A citation of places in one document: <c>第五条（一）</c>, <c>第四条、第五条</c>, <c>第八条—第十条</c>, <c>第七条第一款</c>,
/// <c>附件1第五条（二）</c>, <c>附表4</c>, <c>三、（二）</c>. A later place takes over from the one before it what stands above its own
/// first step: in <c>第五条（一）、（三）</c> both items are of article 5.
/// </summary>
public sealed class Citation
{
    private const int Longest = 500;
    private readonly List<IReadOnlyList<CitationStep>> _places;

    private Citation(string text, List<IReadOnlyList<CitationStep>> places)
    {
        Text = text;
        _places = places;
    }

    /// <summary>The citation as written, without enclosing 〔〕.</summary>
    public string Text { get; }

    /// <summary>The places cited, each spelt out canonically, ranges resolved, e.g. <c>第八条</c>, <c>第九条</c>, <c>第十条</c>.</summary>
    public IReadOnlyList<string> Places => _places.ConvertAll(Spell);

    /// <summary>Reads a citation.</summary>
    /// <param name="text">The citation, optionally in 〔〕; at most 500 characters.</param>
    /// <param name="citation">The citation, when the text is one.</param>
    /// <returns>Whether the text is a citation.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Citation? citation)
    {
        citation = null;
        var trimmed = (text ?? "").Trim().TrimStart('〔', '【').TrimEnd('〕', '】');
        if (trimmed.Length is 0 or > Longest || new CitationReader(trimmed).Read() is not { Count: > 0 } places)
            return false;
        citation = new Citation(trimmed, places);
        return true;
    }

    /// <summary>Looks the places up in a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>
    /// The nodes found and the places not found. A place found in more than one annex, or that two lists answer to, counts as not found:
    /// the citation does not say which.
    /// </returns>
    public CitationResult Resolve(GazetteDocument document)
    {
        if (document.Find(Text) is { } exact)
            return new CitationResult([exact], []);
        var nodes = new List<GazetteNode>();
        var missing = new List<string>();
        foreach (var place in _places)
        {
            if (NodeLocator.Find(document.Root, place) is not { } node)
                missing.Add(Spell(place));
            else if (!nodes.Contains(node))
                nodes.Add(node);
        }
        return new CitationResult(nodes, missing);
    }

    /// <summary>The citation as written.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;

    private static string Spell(IReadOnlyList<CitationStep> place)
        => string.Concat(place.Select((step, i) => step.Kind == StepKind.Annex && i + 1 < place.Count ? $"{step}/" : step.ToString()));
}

/// <summary>What a citation points at in a document.</summary>
/// <param name="Nodes">The nodes found, in the order cited, each once.</param>
/// <param name="Missing">The places, spelt canonically, that the document does not have or has more than once.</param>
public sealed record CitationResult(IReadOnlyList<GazetteNode> Nodes, IReadOnlyList<string> Missing);
