using System.Collections.Immutable;
using System.Globalization;

namespace Zhengling.Gazette.Units;

/// <summary>Reads the CSV of a <see cref="UnitRegister"/> and checks it.</summary>
internal sealed class UnitRegisterReader
{
    private static readonly string[] Head = ["名称", "别名", "类别", "启用", "停用", "后继", "成员", "出处"];

    private readonly List<Unit> _units = [];
    private readonly List<(string Source, int Line)> _places = [];
    private string _source = "";
    private readonly ImmutableDictionary<string, Unit>.Builder _byName = ImmutableDictionary.CreateBuilder<string, Unit>(StringComparer.Ordinal);

    public void Add(string csv, string source)
    {
        _source = source;
        var lines = csv.TrimStart('\uFEFF').Split('\n').Select(line => line.TrimEnd('\r')).ToList();
        if (!lines[0].Split(',').SequenceEqual(Head))
            throw Wrong(1, $"表头应为“{string.Join(',', Head)}”。", $"The head has to be \"{string.Join(',', Head)}\".");
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].Length > 0)
                Add(lines[i].Split(','), i + 1);
        }
    }

    public UnitRegister Finish()
    {
        var register = new UnitRegister(_units, _byName.ToImmutable());
        for (var i = 0; i < _units.Count; i++)
            CheckSuccessors(register, _units[i], _places[i]);
        return register;
    }

    private void Add(string[] cells, int line)
    {
        if (cells.Length != Head.Length)
            throw Wrong(line, $"应有{Head.Length}格，实有{cells.Length}格；格内不能有半角逗号。", $"Expected {Head.Length} cells, found {cells.Length}; a cell may hold no comma.");
        if (cells[0].Length == 0 || cells[2].Length == 0)
            throw Wrong(line, "名称和类别不能空。", "Name and kind may not be empty.");
        var unit = new Unit(cells[0], Parts(cells[1]), cells[2], Date(cells[3], line), Date(cells[4], line), cells[5].Length > 0 ? cells[5] : null, Parts(cells[6]), cells[7]);
        _units.Add(unit);
        _places.Add((_source, line));
        foreach (var name in unit.Aliases.Prepend(unit.Name))
        {
            if (!_byName.TryAdd(UnitRegister.Key(name), unit) && _byName[UnitRegister.Key(name)] != unit)
                throw Wrong(line, $"“{name}”已是“{_byName[UnitRegister.Key(name)].Name}”的名称，一个名称只能属一个单位。", $"\"{name}\" already names \"{_byName[UnitRegister.Key(name)].Name}\"; a name may belong to one unit only.");
        }
    }

    private void CheckSuccessors(UnitRegister register, Unit unit, (string Source, int Line) place)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { unit.Name };
        for (var next = unit.Successor; next is not null;)
        {
            var successor = register.Find(next) ?? throw Wrong(place, $"后继“{next}”不在册。", $"The successor \"{next}\" is not in the register.");
            if (!seen.Add(successor.Name))
                throw Wrong(place, $"“{unit.Name}”的后继循环。", $"The successors of \"{unit.Name}\" run in a circle.");
            next = successor.Successor;
        }
    }

    private DateOnly? Date(string cell, int line)
    {
        if (cell.Length == 0)
            return null;
        return DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Wrong(line, $"“{cell}”不是日期，应如2021-01-01。", $"\"{cell}\" is no date; expected e.g. 2021-01-01.");
    }

    private static string[] Parts(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries);

    private UnitRegisterException Wrong(int line, string chinese, string english) => Wrong((_source, line), chinese, english);

    private static UnitRegisterException Wrong((string Source, int Line) place, string chinese, string english) => new(place.Source, place.Line, chinese, english);
}
