using System.Security.Cryptography;
using System.Text;
using Zhengling.Policies.Citations;
using Zhengling.Policies.Decisions;
using Zhengling.Policies.Diagnostics;
using Zhengling.Policies.Dispositions;
using Zhengling.Policies.Readings;
using Zhengling.Policies.Registers;
using Zhengling.Policies.Types;
using Zhengling.Policies.Verification;

namespace Zhengling.Policies.Loading;

/// <summary>Reads one pack from its folder.</summary>
internal sealed class PackLoader
{
    /// <summary>The file that makes a folder a pack.</summary>
    public const string FileName = "policy.md";

    private static readonly string[] Built = ["测算", "台账", "口径", "类型", "条文", FigureExcuse.Word];
    private static readonly string[] Pending = ["流程", "任务", "考评", "指标", "例行", "文书"];
    private static readonly string KnownWords = string.Join("、", [.. Built, .. Pending]);

    private readonly string _folder;
    private readonly string _name;
    private readonly DiagnosticBag _diagnostics = new();
    private readonly Dictionary<string, StructureType> _structures = new(StringComparer.Ordinal);
    private readonly List<PackText> _files = [];

    private PackLoader(string folder, string name)
    {
        _folder = folder;
        _name = name;
    }

    /// <summary>Reads a pack; a pack without usable front matter gives diagnostics only.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="name">The folder's name as messages print it.</param>
    public static (Pack? Pack, IReadOnlyList<PackDiagnostic> Diagnostics) Load(string folder, string name)
    {
        var loader = new PackLoader(folder, name);
        var pack = loader.Load();
        return (pack, loader._diagnostics.All);
    }

    private Pack? Load()
    {
        if (ReadFile(FileName) is not { } text || FrontMatter.Read(text, _diagnostics) is not { } front)
            return null;
        var sections = MarkdownReader.Read(text, _diagnostics);
        var names = new NameTable(_diagnostics);
        var types = new TypeSyntax(_structures);
        foreach (var section in Of(sections, "类型").Where(s => Named(s) && names.Take(s.Heading.Name, s.Heading.Origin)))
            _structures[section.Heading.Name] = new StructureType(section.Heading.Name, FieldTable.Read(section, types, _diagnostics));

        var readings = Of(sections, "口径").Where(s => Named(s) && names.Take(s.Heading.Name, s.Heading.Origin))
            .Select(s => ReadingLoader.Read(s, _diagnostics)).OfType<Reading>().ToList();
        var registers = Of(sections, "台账").Where(s => Named(s) && names.Take(s.Heading.Name, s.Heading.Origin))
            .Select(s => RegisterLoader.Read(s, types, Csv, _diagnostics)).OfType<Register>().ToList();
        var decisions = new DecisionLoader(types, names, readings, Csv, _diagnostics);
        var measures = Of(sections, "测算").Where(Named).ToList();
        measures.ForEach(decisions.ReadInputs);
        measures.ForEach(decisions.ReadDecisions);
        var dispositions = Of(sections, "条文").SelectMany(s => Disposition.Read(s, _diagnostics)).ToList();
        CheckWords(sections);

        return new Pack
        {
            Slug = Path.GetFileName(_folder.TrimEnd(Path.DirectorySeparatorChar)),
            Folder = _folder,
            Document = front.Document,
            Title = front.Title,
            Issuer = front.Issuer,
            Issued = front.Issued,
            InForce = front.InForce,
            Interpreter = front.Interpreter,
            Repeals = front.Repeals,
            Subjects = front.Subjects,
            Structures = [.. _structures.Values],
            Readings = readings,
            Registers = registers,
            Inputs = decisions.Inputs,
            Decisions = decisions.Descriptions,
            Dispositions = dispositions,
            FigureExcuses = [.. Of(sections, FigureExcuse.Word).SelectMany(s => FigureExcuse.Read(s, _diagnostics))],
            Model = ModelBuilder.Build(
                front.Title, "urn:zhengling:" + Uri.EscapeDataString(front.Document.ToString()), [.. _structures.Values], decisions.Inputs, readings, registers, decisions.Elements),
            CitationsById = CitationsById(decisions, registers, readings),
            Sha256 = Hash(),
            Diagnostics = _diagnostics.All,
        };
    }

    private static Dictionary<string, IReadOnlyList<PackCitation>> CitationsById(
        DecisionLoader decisions, List<Register> registers, List<Reading> readings)
    {
        var all = new Dictionary<string, IReadOnlyList<PackCitation>>(StringComparer.Ordinal);
        foreach (var (id, citations) in decisions.RuleCitations.Concat(decisions.FunctionCitations))
            all[id] = citations;
        foreach (var decision in decisions.Descriptions)
            all[ElementIds.Of(decision.Name)] = decision.Citations;
        foreach (var register in registers)
            all[ElementIds.Of(register.Name)] = register.Citations;
        foreach (var reading in readings)
            all[ElementIds.Of(reading.Name)] = reading.Citations;
        foreach (var input in decisions.Inputs)
            all[ElementIds.Of(input.Name)] = input.Citations;
        return all;
    }

    private static IEnumerable<PackSection> Of(IEnumerable<PackSection> sections, string word) => sections.Where(s => s.Heading.Word == word);

    private bool Named(PackSection section)
    {
        if (section.Heading.Name.Length > 0)
            return true;
        _diagnostics.Error(PackMessages.NameMissing(section.Heading.Word), section.Heading.Origin);
        return false;
    }

    private void CheckWords(IEnumerable<PackSection> sections)
    {
        foreach (var heading in sections.Select(s => s.Heading))
        {
            if (Pending.Contains(heading.Word))
                _diagnostics.Warn(PackMessages.NotBuiltYet(heading.Word), heading.Origin);
            else if (!Built.Contains(heading.Word))
                _diagnostics.Error(PackMessages.UnknownSection(heading.Word, KnownWords), heading.Origin);
        }
    }

    private TableText? Csv(CsvLinkBlock link)
    {
        // A pack is one folder: a link may not lead out of it.
        if (Path.GetFileName(link.File) != link.File || !File.Exists(Path.Combine(_folder, link.File)))
        {
            _diagnostics.Error(PackMessages.FileMissing(link.File), link.Origin);
            return null;
        }

        return ReadFile(link.File) is { } text ? CsvTableReader.Read(text, _diagnostics) : null;
    }

    private PackText? ReadFile(string file)
    {
        var text = PackText.Read(Path.Combine(_folder, file), _name + "/" + file, _diagnostics);
        if (text is not null)
            _files.Add(text);
        return text;
    }

    private string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in _files.OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file.Name) + "\n"));
            hash.AppendData(Encoding.UTF8.GetBytes(file.Text + "\0"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
