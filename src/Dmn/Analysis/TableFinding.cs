using Zhengling.Dmn.Model;
using Zhengling.Feel.Diagnostics;

namespace Zhengling.Dmn.Analysis;

/// <summary>What an analysis finds in a decision table.</summary>
public enum TableFindingKind
{
    /// <summary>Input values for which no rule applies, in a table without default.</summary>
    Gap,

    /// <summary>Input values for which several rules apply though one may (U), or several that disagree (A).</summary>
    Overlap,

    /// <summary>A rule that never counts.</summary>
    Unreachable,

    /// <summary>The table is too large to be looked at as a whole; there may be more to find.</summary>
    Incomplete,
}

/// <summary>A finding in a decision table.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Table">The table.</param>
/// <param name="Name">The decision or entry the table belongs to.</param>
/// <param name="RuleIds">The rules concerned; none for a gap.</param>
/// <param name="Example">Input expression → a value for which it shows; only the inputs that matter.</param>
/// <param name="Diagnostic">The message for people, with the place.</param>
public sealed record TableFinding(
    TableFindingKind Kind, DecisionTable Table, string Name, IReadOnlyList<string> RuleIds, IReadOnlyDictionary<string, object?> Example,
    Diagnostic Diagnostic);
