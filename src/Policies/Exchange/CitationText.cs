using Zhengling.Policies.Citations;

namespace Zhengling.Policies.Exchange;

/// <summary>Citations as a pack writes them.</summary>
internal static class CitationText
{
    /// <summary>The text between 〔 and 〕: places first, outside sources after semicolons.</summary>
    public static string Of(IEnumerable<PackCitation> citations)
    {
        var all = citations.ToList();
        string[] places = [string.Join('、', all.Where(c => !c.IsOutside).Select(c => c.Text))];
        return string.Join('；', places.Where(p => p.Length > 0).Concat(all.Where(c => c.IsOutside).Select(c => "外：" + c.Text)));
    }
}
