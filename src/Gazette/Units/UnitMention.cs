namespace Zhengling.Gazette.Units;

/// <summary>A unit named in a text.</summary>
/// <param name="Printed">The name as printed.</param>
/// <param name="Start">Where it begins in the text that was read, 0-based, in UTF-16 characters.</param>
/// <param name="Unit">The unit of the register, or null when the register does not have the name.</param>
/// <param name="IsGroup">Whether the words mean several units (各镇, 有关部门).</param>
public sealed record UnitMention(string Printed, int Start, Unit? Unit, bool IsGroup)
{
    /// <summary>The canonical name, or the printed one when the register does not have it.</summary>
    public string Name => Unit?.Name ?? Printed;

    /// <summary>The position after the last character of the printed name.</summary>
    public int End => Start + Printed.Length;
}
