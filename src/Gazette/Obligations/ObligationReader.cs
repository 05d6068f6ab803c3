using Zhengling.Gazette.Units;

namespace Zhengling.Gazette.Obligations;

/// <summary>Reads who must do what by when from a document, by the ways a text says it.</summary>
/// <param name="register">The units.</param>
public sealed class ObligationReader(UnitRegister register)
{
    /// <summary>Reads a document; a personnel notice has no obligations.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The obligations in printed order.</returns>
    public IReadOnlyList<Obligation> Read(GazetteDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Kind == DocumentKind.Personnel)
            return [];
        List<Obligation> marked =
        [
            .. new LineGrammar(document, register).Read(), .. new BracketGrammar(document, register).Read(), .. new TableGrammar(document, register).Read(),
            .. new HeadingGrammar(document, register).Read(),
        ];
        var plain = new SentenceGrammar(document, register).Read(marked);
        return [.. marked.Concat(plain).OrderBy(obligation => obligation.FirstLine).ThenBy(obligation => obligation.Start)];
    }

    /// <summary>Whether an obligation falls on a unit: named itself, by a group it belongs to, or under a former name.</summary>
    /// <param name="obligation">The obligation.</param>
    /// <param name="unit">The unit, a name or an alias; a name not in the register is compared as printed.</param>
    /// <returns>Whether it does.</returns>
    public bool Concerns(Obligation obligation, string unit)
    {
        ArgumentNullException.ThrowIfNull(obligation);
        return register.Find(unit) is { } wanted
            ? obligation.Units.Any(named => named.Unit.Unit is { } mentioned && register.Covers(mentioned, wanted))
            : obligation.Units.Any(named => UnitRegister.Key(named.Unit.Printed) == UnitRegister.Key(unit));
    }
}
