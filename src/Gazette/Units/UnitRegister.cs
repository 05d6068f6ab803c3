using System.Collections.Immutable;

namespace Zhengling.Gazette.Units;

/// <summary>
/// The units of a place with their aliases, renames and mergers, read from data. Immutable and safe for concurrent use. Two names are one
/// unit only where the register says so; nothing is inferred from likeness.
/// </summary>
public sealed class UnitRegister
{
    private readonly ImmutableDictionary<string, Unit> _byName;
    private readonly ImmutableDictionary<char, int> _longest;

    internal UnitRegister(IReadOnlyList<Unit> units, ImmutableDictionary<string, Unit> byName)
    {
        Units = units;
        _byName = byName;
        _longest = byName.Keys.GroupBy(name => name[0]).ToImmutableDictionary(names => names.Key, names => names.Max(name => name.Length));
    }

    /// <summary>A register without units: every name stays as printed.</summary>
    public static UnitRegister Empty { get; } = new([], ImmutableDictionary<string, Unit>.Empty);

    /// <summary>The units, in the order of the data.</summary>
    public IReadOnlyList<Unit> Units { get; }

    /// <summary>Reads a register file, see <see cref="Parse"/>.</summary>
    /// <param name="path">A UTF-8 CSV file.</param>
    /// <returns>The register.</returns>
    /// <exception cref="UnitRegisterException">The file is no register.</exception>
    public static UnitRegister Load(string path) => LoadAll([path]);

    /// <summary>Reads several register files as one register, see <see cref="Parse"/>.</summary>
    /// <param name="paths">UTF-8 CSV files; none gives an empty register.</param>
    /// <returns>The register.</returns>
    /// <exception cref="UnitRegisterException">A file is no register, or two files claim one name for different units.</exception>
    public static UnitRegister LoadAll(IEnumerable<string> paths)
    {
        var reader = new UnitRegisterReader();
        foreach (var path in paths)
            reader.Add(File.ReadAllText(path), Path.GetFileName(path));
        return reader.Finish();
    }

    /// <summary>
    /// Reads a register: a head line <c>名称,别名,类别,启用,停用,后继,成员,出处</c>, then one unit per line. Several aliases or member kinds are
    /// divided by <c>|</c>, dates are <c>yyyy-MM-dd</c>.
    /// </summary>
    /// <param name="csv">The text.</param>
    /// <param name="source">The name to show in messages.</param>
    /// <returns>The register.</returns>
    /// <exception cref="UnitRegisterException">A line is malformed, a name stands twice, a successor is missing or runs in a circle.</exception>
    public static UnitRegister Parse(string csv, string source)
    {
        var reader = new UnitRegisterReader();
        reader.Add(csv, source);
        return reader.Finish();
    }

    /// <summary>The unit with this name or alias.</summary>
    /// <param name="name">The name; half-width and full-width brackets are the same, spaces do not count.</param>
    /// <returns>The unit, or null.</returns>
    public Unit? Find(string name) => _byName.GetValueOrDefault(Key(name));

    /// <summary>The unit that does a unit's work today: its successor's successor and so on, else itself.</summary>
    /// <param name="unit">A unit of this register.</param>
    /// <returns>The last of the line.</returns>
    public Unit Current(Unit unit)
    {
        while (unit.Successor is { } next && Find(next) is { } successor)
            unit = successor;
        return unit;
    }

    /// <summary>The single units that a group means.</summary>
    /// <param name="group">A unit of this register.</param>
    /// <returns>The members; the unit itself when it is no group.</returns>
    public IReadOnlyList<Unit> Members(Unit group)
        => group.IsGroup ? [.. Units.Where(unit => !unit.IsGroup && group.MemberKinds.Contains(unit.Kind))] : [group];

    /// <summary>Whether a unit named in a text is, or includes, another unit.</summary>
    /// <param name="mentioned">The unit named.</param>
    /// <param name="wanted">The unit looked for.</param>
    /// <returns>True for the unit itself, for a group it belongs to, and for a unit whose work it took over.</returns>
    public bool Covers(Unit mentioned, Unit wanted)
        => Members(mentioned).Any(member => member.Name == wanted.Name || Current(member).Name == wanted.Name);

    /// <summary>The names of the register found in a text, each the longest possible, from left to right.</summary>
    /// <param name="text">Running text.</param>
    /// <returns>The mentions, not overlapping.</returns>
    public IReadOnlyList<UnitMention> Scan(string text)
    {
        var mentions = new List<UnitMention>();
        for (var start = 0; start < text.Length;)
        {
            var found = LongestAt(text, start);
            if (found is not null)
                mentions.Add(found);
            start = found?.End ?? start + 1;
        }
        return mentions;
    }

    /// <summary>The longest name of the register that begins at a position.</summary>
    internal UnitMention? LongestAt(string text, int start)
    {
        for (var length = Math.Min(_longest.GetValueOrDefault(text[start]), text.Length - start); length > 1; length--)
        {
            var printed = text.Substring(start, length);
            if (!char.IsWhiteSpace(printed[^1]) && Find(printed) is { } unit)
                return new(printed, start, unit, unit.IsGroup);
        }
        return null;
    }

    internal static string Key(string name)
        => string.Concat(name.Where(c => !char.IsWhiteSpace(c)).Select(c => c switch { '(' => '（', ')' => '）', _ => c }));
}
