using Zhengling.Dmn.Model;
using Zhengling.Policies.Diagnostics;
using Zhengling.Policies.Loading;
using Zhengling.Policies.Types;

namespace Zhengling.Policies.Decisions;

/// <summary>A heading <c>函数 名称(参数, 参数: 类型)</c>.</summary>
/// <param name="Name">The function's name.</param>
/// <param name="Parameters">Its parameters; a type may be null.</param>
internal sealed record FunctionHeading(string Name, IReadOnlyList<(string Name, TypeUse? Use)> Parameters)
{
    /// <summary>The word that makes a level-3 heading a function.</summary>
    public const string Word = "函数";

    /// <summary>Reads the heading; reports what is wrong and returns null if it can't be read.</summary>
    public static FunctionHeading? Read(Heading heading, TypeSyntax types, DiagnosticBag diagnostics)
    {
        var text = heading.Name.Replace('（', '(').Replace('）', ')').Replace('，', ',').Replace('：', ':');
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open <= 0 || !text.EndsWith(')'))
        {
            diagnostics.Error(PackMessages.BadFunctionHeading(heading.Title), heading.Origin);
            return null;
        }

        var parameters = new List<(string, TypeUse?)>();
        foreach (var part in text[(open + 1)..^1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, use) = SplitType(new CellText(part, heading.Origin), types, diagnostics);
            parameters.Add((name, use));
        }

        return new FunctionHeading(text[..open].Trim(), parameters);
    }

    /// <summary>Splits <c>name: type</c>; the type is null where none is given.</summary>
    public static (string Name, TypeUse? Use) SplitType(CellText cell, TypeSyntax types, DiagnosticBag diagnostics)
    {
        var colon = cell.Text.LastIndexOf(": ", StringComparison.Ordinal);
        if (colon < 0)
            colon = cell.Text.LastIndexOf('：');
        if (colon < 0)
            return (cell.Text, null);
        var type = cell.Text[(colon + 1)..].Trim();
        return (cell.Text[..colon].Trim(), types.Read(new CellText(type, cell.Origin.Advance(cell.Text, colon + 1)), diagnostics));
    }

    /// <summary>The parameters as DMN information items.</summary>
    public IReadOnlyList<InformationItem> Items =>
        [.. Parameters.Select(p => new InformationItem { Name = p.Name, TypeRef = p.Use?.Type.TypeRef })];
}
