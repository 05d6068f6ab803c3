using System.Text;
using Zhengling.Dmn.Model;

namespace Zhengling.Policies.Exchange.Import;

/// <summary>Writes the registers (台账) that were exported from a pack.</summary>
internal sealed class RegisterImport
{
    private readonly ImportedFiles _files;
    private readonly List<(Decision Decision, Relation Rows, ItemDefinition Type)> _registers;

    public RegisterImport(DmnModel model, ImportedFiles files)
    {
        _files = files;
        var types = model.ItemDefinitions.ToLookup(d => d.Name, StringComparer.Ordinal);
        _registers =
        [
            .. from decision in model.Decisions.Where(IsRegister)
               let type = types[decision.Variable?.TypeRef ?? ""].FirstOrDefault()
               where type is not null
               select (decision, (Relation)decision.Expression!, type),
        ];
    }

    /// <summary>The item definitions that are registers, not types of a pack.</summary>
    public IReadOnlySet<string> TypeNames => _registers.Select(r => r.Type.Name).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a decision is a register of an exported pack.</summary>
    public static bool IsRegister(DrgElement element) =>
        element is Decision { Expression: Relation } && element.Extensions.GetValueOrDefault(ExchangeNotes.Role) == ExchangeNotes.Register
        && element.Extensions.ContainsKey(ExchangeNotes.Key);

    /// <summary>The sections.</summary>
    public string Write()
    {
        var text = new StringBuilder();
        foreach (var (decision, relation, type) in _registers)
        {
            text.Append("## 台账 ").Append(decision.VariableName)
                .Append(ReadingImport.Cited(decision.Extensions.GetValueOrDefault(ExchangeNotes.Citations))).Append("\n\n");
            if (decision.Description is { } description)
                text.Append(MarkdownText.Paragraph(description));
            text.Append(MarkdownText.Table(["字段", "类型", "单位", "说明"], type.Components.Select(c => (IReadOnlyList<string>)
                [c.Name, Note(c, ExchangeNotes.Type), Note(c, ExchangeNotes.Unit), Note(c, ExchangeNotes.Description)])));
            text.Append("\n主键：").Append(decision.Extensions[ExchangeNotes.Key]).Append("\n\n");
            text.Append(_files.Add(decision.VariableName, [.. relation.Columns.Select(c => c.Name)], relation.Rows.Select(r => (IReadOnlyList<string>)
                [.. r.Elements.Select(e => Cell((e as LiteralExpression)?.Text?.Text ?? "null"))])));
        }

        return text.ToString();
    }

    private static string Note(ItemDefinition component, string key) => component.Extensions.GetValueOrDefault(key, "");

    // The literal as the cell that means it.
    private static string Cell(string literal) => literal switch
    {
        "null" => "",
        ['@', '"', .. var date, '"'] => date,
        ['"', .. var text, '"'] when !text.Contains('\\', StringComparison.Ordinal) && !text.Contains('"', StringComparison.Ordinal) && text.Length > 0 => text,
        _ => literal,
    };
}
