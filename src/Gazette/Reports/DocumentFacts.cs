using System.Text.RegularExpressions;
using Zhengling.Gazette.Appointments;
using Zhengling.Gazette.Documents;
using Zhengling.Gazette.Obligations;
using Zhengling.Gazette.Units;

namespace Zhengling.Gazette.Reports;

/// <summary>What was found in one document, in numbers: a row of the corpus report.</summary>
/// <param name="Number">The document.</param>
/// <param name="Articles">Articles (条).</param>
/// <param name="Items">Sections, items, sub-items and points (一、（一）1.（1）).</param>
/// <param name="Tables">Tables.</param>
/// <param name="Rows">Rows of all tables, heads not counted.</param>
/// <param name="Citations">Document numbers and titles in 《》 in the running text, each time they stand there.</param>
/// <param name="Obligations">Obligations.</param>
/// <param name="Acts">Appointments, removals, confirmations and proposals.</param>
/// <param name="Repairs">Things mended.</param>
/// <param name="Doubts">Things that could not be settled.</param>
public sealed partial record DocumentFacts(
    DocumentNumber Number, int Articles, int Items, int Tables, int Rows, int Citations, int Obligations, int Acts, int Repairs, int Doubts)
{
    /// <summary>Counts a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="register">The units.</param>
    /// <returns>The numbers.</returns>
    public static DocumentFacts Of(GazetteDocument document, UnitRegister register)
    {
        ArgumentNullException.ThrowIfNull(document);
        var nodes = document.Root.SelfAndDescendants().ToList();
        var doubts = document.Repairs.Count(repair => repair.IsDoubt);
        return new(
            document.Number,
            nodes.Count(node => node.Kind == NodeKind.Article),
            nodes.Count(node => node.Kind is NodeKind.Section or NodeKind.Item or NodeKind.SubItem or NodeKind.Point),
            document.Tables.Count,
            document.Tables.Sum(table => table.Rows.Count),
            nodes.Sum(node => Cited(node.Text)),
            new ObligationReader(register).Read(document).Count,
            new AppointmentReader(register).Read(document).Acts.Count,
            document.Repairs.Count - doubts,
            doubts);
    }

    private static int Cited(string text)
    {
        var numbers = 0;
        for (var at = 1; at < text.Length; at++)
        {
            if (DocumentNumberGrammar.TryReadTail(text.AsSpan(at), out _, out _, out var length))
            {
                numbers++;
                at += length - 1;
            }
        }
        return numbers + Titles().Count(text);
    }

    [GeneratedRegex("《[^《》]{2,80}")]
    private static partial Regex Titles();
}
