namespace Zhengling.Gazette.Units;

/// <summary>One unit (单位) of a <see cref="UnitRegister"/>: an organ, a town, an enterprise or a named group of these.</summary>
/// <param name="Name">The canonical name.</param>
/// <param name="Aliases">Other names and short forms of the same unit.</param>
/// <param name="Kind">What it is, in the words of the register, e.g. 政府部门, 镇, 企业.</param>
/// <param name="ValidFrom">The first day of the name, or null when no source states it.</param>
/// <param name="ValidTo">The last day of the name, or null when no source states it or it is still used.</param>
/// <param name="Successor">The canonical name of the unit that took its work over, or null.</param>
/// <param name="MemberKinds">For a group (合称): the kinds whose units are its members; empty for a single unit.</param>
/// <param name="Source">Where the name was read, and what of the entry is inferred.</param>
public sealed record Unit(
    string Name, IReadOnlyList<string> Aliases, string Kind, DateOnly? ValidFrom, DateOnly? ValidTo, string? Successor,
    IReadOnlyList<string> MemberKinds, string Source)
{
    /// <summary>Whether the entry names several units at once.</summary>
    public bool IsGroup => MemberKinds.Count > 0;

    /// <summary>Whether the name was in use on a day; without stated dates it always is.</summary>
    /// <param name="day">The day.</param>
    /// <returns>False only when the register says that the name began later or ended before.</returns>
    public bool InUse(DateOnly day) => !(day < ValidFrom || day > ValidTo);
}
