using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Zhengling.Dmn.Model;
using Zhengling.Policies.Loading;

namespace Zhengling.Policies.Exchange.Import;

/// <summary>
/// Writes a DMN model as a pack, as far as the pack format holds it: inputs, decision tables, expressions, functions; and from a model that
/// was exported from a pack also readings, registers, units and citations. Everything else is listed, nothing is dropped in silence.
/// </summary>
public sealed class PackImporter
{
    private static readonly string[] Fields = ["document", "title", "issuer", "issued", "in-force", "repeals", "interpreter", "subjects"];
    private static readonly string[] Required = ["document", "issued", "in-force"];
    private static readonly JsonSerializerOptions Yaml = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly DmnModel _model;
    private readonly ImportLog _log = new();

    private PackImporter(DmnModel model) => _model = model;

    /// <summary>Imports a model.</summary>
    /// <param name="model">The model.</param>
    public static ImportedPack Import(DmnModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new PackImporter(model).Import();
    }

    private ImportedPack Import()
    {
        var types = new TypeImport(_model, _log);
        var files = new ImportedFiles();
        var registers = new RegisterImport(_model, files);
        types.ReadAll(registers.TypeNames);
        var text = new StringBuilder(FrontMatter());
        if (_model.Description is { } description)
            text.Append(MarkdownText.Paragraph(description));
        foreach (var reading in _model.InputData.Where(IsReading))
            text.Append(ReadingImport.Write(reading));
        var decisions = new DecisionImport(_model, types, files, _log).Write();
        text.Append(types.Sections).Append(registers.Write()).Append(decisions);
        DeclaredTypes.Collect(_model, _log);
        new Leftovers(_model, _log).Collect();
        return new ImportedPack(
            new Dictionary<string, string>(files.All, StringComparer.Ordinal) { [PackLoader.FileName] = text.ToString().TrimEnd('\n') + "\n" }, _log.All);
    }

    /// <summary>Whether an input is a reading of an exported pack.</summary>
    internal static bool IsReading(DrgElement element) => element is InputData && element.Extensions.GetValueOrDefault(ExchangeNotes.Role) == ExchangeNotes.Reading;

    private string FrontMatter()
    {
        var text = new StringBuilder("---\n");
        foreach (var field in Fields)
        {
            var value = _model.Extensions.GetValueOrDefault(ExchangeNotes.FrontMatter + field)
                ?? (field == "title" ? _model.Name : Required.Contains(field) ? Loading.FrontMatter.Placeholder : null);
            if (value is null)
                continue;
            var isList = field is "repeals" or "subjects";
            text.Append(field).Append(": ").Append(isList ? $"[{string.Join(", ", value.Split('、').Select(Quoted))}]" : Quoted(value)).Append('\n');
        }

        return text.Append("---\n\n").ToString();
    }

    private static string Quoted(string value) => JsonSerializer.Serialize(value, Yaml);
}
