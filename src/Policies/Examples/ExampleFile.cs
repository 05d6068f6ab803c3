using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;
using Zhengling.Policies.Diagnostics;
using Zhengling.Policies.Evaluation;
using Zhengling.Policies.Loading;

namespace Zhengling.Policies.Examples;

/// <summary>Reads <c>examples.yaml</c>.</summary>
public static class ExampleFile
{
    /// <summary>The file's name.</summary>
    public const string FileName = "examples.yaml";

    private static readonly string[] Known = ["name", "decision", "as-of", "inputs", "readings", "expect", "status", "reason", "error", "cites"];

    private static readonly string[] Claims = ["expect", "status", "reason", "error", "cites"];

    /// <summary>Reads the examples of a pack; a pack without the file has none.</summary>
    /// <param name="pack">The pack.</param>
    /// <returns>The examples and what is wrong with the file.</returns>
    public static (IReadOnlyList<Example> Examples, IReadOnlyList<PackDiagnostic> Diagnostics) Read(Pack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var diagnostics = new DiagnosticBag();
        var path = Path.Combine(pack.Folder, FileName);
        if (!File.Exists(path) || PackText.Read(path, pack.Folder + "/" + FileName, diagnostics) is not { } text)
            return ([], diagnostics.All);
        var examples = new List<Example>();
        try
        {
            var root = PackYaml.Read(text.Text);
            if (root is not (null or YamlSequenceNode))
                diagnostics.Error(PackMessages.BadExample("应为列表，每项以“- ”开头", "expected a list, each item beginning with '- '"), text.At(1));
            foreach (var node in root is YamlSequenceNode list ? list.Children : [])
            {
                if (Read(node, text, diagnostics) is { } example)
                    examples.Add(example);
            }
        }
        catch (YamlException e)
        {
            diagnostics.Error(PackMessages.BadYaml(e.Message), text.At((int)e.Start.Line, (int)e.Start.Column));
        }

        return (examples, diagnostics.All);
    }

    private static Example? Read(YamlNode node, PackText text, DiagnosticBag diagnostics)
    {
        var origin = text.At((int)node.Start.Line, (int)node.Start.Column);
        if (node is not YamlMappingNode map)
        {
            diagnostics.Error(PackMessages.BadExample("应为“键: 值”", "expected 'key: value'"), origin);
            return null;
        }

        foreach (var key in map.Children.Keys.Where(k => !Known.Contains(PackYaml.Key(k))))
            diagnostics.Error(PackMessages.UnknownField(PackYaml.Key(key), string.Join("、", Known)), text.At((int)key.Start.Line, (int)key.Start.Column));
        if (Scalar(map, "name") is not { Length: > 0 } name || Scalar(map, "decision") is not { Length: > 0 } decision)
        {
            diagnostics.Error(PackMessages.BadExample("缺少name或decision", "name or decision is missing"), origin);
            return null;
        }

        DateOnly day = default;
        if (Scalar(map, "as-of") is { } asOf && !DateRange.TryDay(asOf, out day))
            diagnostics.Error(PackMessages.BadField("as-of", asOf, "日期，如2022-04-12", "a date such as 2022-04-12"), origin);
        if (!Claims.Any(claim => map.Children.ContainsKey(new YamlScalarNode(claim))))
            diagnostics.Error(PackMessages.BadExample($"没有写期望什么（{string.Join("、", Claims)}之一）", $"it says nothing that is expected (one of {string.Join(", ", Claims)})"), origin);
        var status = Status(Scalar(map, "status"));
        if (status is null)
            diagnostics.Error(PackMessages.BadField("status", Scalar(map, "status")!, "determined、undetermined或not-in-force", "determined, undetermined or not-in-force"), origin);
        return new Example
        {
            Name = name,
            Origin = origin,
            Decision = decision,
            AsOf = day == default ? null : day,
            Inputs = Map(map, "inputs").ToDictionary(e => e.Key, e => YamlToJson.Convert(e.Value), StringComparer.Ordinal),
            Readings = Map(map, "readings").ToDictionary(e => e.Key, e => (e.Value as YamlScalarNode)?.Value ?? "", StringComparer.Ordinal),
            Expect = map.Children.TryGetValue(new YamlScalarNode("expect"), out var expect) ? YamlToJson.Convert(expect) : null,
            Status = status ?? AnswerStatus.Determined,
            Reason = Scalar(map, "reason"),
            Error = Scalar(map, "error"),
            Cites = map.Children.TryGetValue(new YamlScalarNode("cites"), out var cites) && cites is YamlSequenceNode list
                ? [.. list.Children.OfType<YamlScalarNode>().Select(c => c.Value ?? "")] : [],
        };
    }

    private static AnswerStatus? Status(string? text) => text switch
    {
        null or "determined" => AnswerStatus.Determined,
        "undetermined" => AnswerStatus.Undetermined,
        "not-in-force" => AnswerStatus.NotInForce,
        _ => null,
    };

    private static string? Scalar(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(new YamlScalarNode(key), out var node) ? (node as YamlScalarNode)?.Value : null;

    private static IEnumerable<(string Key, YamlNode Value)> Map(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(new YamlScalarNode(key), out var node) && node is YamlMappingNode inner
            ? inner.Children.Select(e => (PackYaml.Key(e.Key), e.Value)) : [];
}
