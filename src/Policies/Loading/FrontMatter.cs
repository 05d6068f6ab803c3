using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;
using Zhengling.Dmn.Model;
using Zhengling.Gazette;
using Zhengling.Policies.Diagnostics;

namespace Zhengling.Policies.Loading;

/// <summary>The front matter of <c>policy.md</c>: which document the pack carries out, and when it is in force.</summary>
internal sealed record FrontMatter
{
    // Where the text empowers nobody to explain it, the pack says so.
    private const string Nobody = "未规定";

    private static readonly string[] Known =
        ["document", "title", "issuer", "issued", "in-force", "repeals", "interpreter", "subjects"];

    /// <summary>What an import writes where the person has to say it.</summary>
    public const string Placeholder = "待填";

    private static readonly DocumentNumber Unknown = new(Placeholder, 1, 1);

    public required DocumentNumber Document { get; init; }

    public required string Title { get; init; }

    public string? Issuer { get; init; }

    public required DateOnly Issued { get; init; }

    public required DateRange InForce { get; init; }

    public string? Interpreter { get; init; }

    public IReadOnlyList<string> Repeals { get; init; } = [];

    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>Reads the front matter; reports what is wrong and returns null if the pack can't be identified.</summary>
    public static FrontMatter? Read(PackText text, DiagnosticBag diagnostics)
    {
        var end = text.Lines.Count > 0 && text.Lines[0].TrimEnd() == "---" ? text.Lines.Skip(1).ToList().FindIndex(l => l.TrimEnd() == "---") : -1;
        if (end < 0)
        {
            diagnostics.Error(PackMessages.NoFrontMatter, text.At(1));
            return null;
        }

        // The opening --- stays in, so that YAML's line numbers are the file's.
        var yaml = string.Join('\n', text.Lines.Take(end + 1));
        if (Map(yaml, text, diagnostics) is not { } map)
            return null;
        var fields = new Fields(text, map, diagnostics);
        foreach (var key in map.Children.Keys.Where(k => !Known.Contains(PackYaml.Key(k))))
            diagnostics.Error(PackMessages.UnknownField(PackYaml.Key(key), string.Join("、", Known)), At(text, key));

        var number = fields.Required("document");
        var title = fields.Required("title");
        var issued = fields.Required("issued");
        var inForce = fields.Required("in-force");
        foreach (var open in map.Children.Where(c => IsPlaceholder(c.Value)))
            diagnostics.Error(PackMessages.Placeholder(PackYaml.Key(open.Key)), At(text, open.Value));
        DocumentNumber? document = null;
        DateOnly day = default;
        DateRange range = default;
        if (IsPlaceholder(number))
            document = Unknown;
        else if (number is { } n && !DocumentNumber.TryParse(n.Value, out document))
            diagnostics.Error(PackMessages.BadDocumentNumber(n.Value ?? ""), At(text, n));
        if (issued is { } i && !IsPlaceholder(i) && !DateRange.TryDay(i.Value ?? "", out day))
            diagnostics.Error(PackMessages.BadField("issued", i.Value ?? "", "日期，如2022-04-12", "a date such as 2022-04-12"), At(text, i));
        if (IsPlaceholder(inForce))
            range = new DateRange(DateOnly.MinValue, null);
        else if (inForce is { } f && !DateRange.TryParse(f.Value ?? "", out range))
        {
            diagnostics.Error(
                PackMessages.BadField("in-force", f.Value ?? "", "日期范围，如2022-04-12 ..", "a range of dates such as 2022-04-12 .."), At(text, f));
            return null;
        }

        return document is null || title is null || issued is null || inForce is null
            ? null
            : new FrontMatter
            {
                Document = document,
                Title = title.Value ?? "",
                Issuer = fields.Optional("issuer")?.Value,
                Issued = day,
                InForce = range,
                Interpreter = fields.Optional("interpreter")?.Value is { } named && named != Nobody ? named : null,
                Repeals = fields.List("repeals"),
                Subjects = fields.List("subjects"),
            };
    }

    private static bool IsPlaceholder(YamlNode? value) => value is YamlScalarNode { Value: Placeholder };

    private static YamlMappingNode? Map(string yaml, PackText text, DiagnosticBag diagnostics)
    {
        try
        {
            if (PackYaml.Read(yaml) is YamlMappingNode map)
            {
                foreach (var key in map.Children.Keys)
                    PackYaml.Key(key);
                return map;
            }

            diagnostics.Error(PackMessages.NoFrontMatter, text.At(1));
        }
        catch (YamlException e)
        {
            diagnostics.Error(PackMessages.BadYaml(e.Message), text.At((int)e.Start.Line, (int)e.Start.Column));
        }

        return null;
    }

    private static SourceLocation At(PackText text, YamlNode node) => text.At((int)node.Start.Line, (int)node.Start.Column);

    private sealed record Fields(PackText Text, YamlMappingNode Map, DiagnosticBag Diagnostics)
    {
        public YamlScalarNode? Optional(string name) =>
            Map.Children.TryGetValue(new YamlScalarNode(name), out var node) ? node as YamlScalarNode : null;

        public YamlScalarNode? Required(string name)
        {
            var node = Optional(name);
            if (node is not { Value.Length: > 0 })
            {
                Diagnostics.Error(PackMessages.MissingField(name), Text.At(1));
                return null;
            }

            return node;
        }

        public IReadOnlyList<string> List(string name) =>
            Map.Children.TryGetValue(new YamlScalarNode(name), out var node) && node is YamlSequenceNode list
                ? [.. list.Children.OfType<YamlScalarNode>().Select(n => n.Value ?? "")]
                : [];
    }
}
