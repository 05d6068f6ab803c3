using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;
using Zhengling.Policies.Loading;

namespace Zhengling.Policies.Examples;

/// <summary>Turns YAML into JSON by the core schema, keeping numbers exactly as written.</summary>
internal static partial class YamlToJson
{
    /// <summary>Converts a node.</summary>
    public static JsonElement Convert(YamlNode node) => JsonElement.Parse(ToNode(node)?.ToJsonString() ?? "null");

    private static JsonNode? ToNode(YamlNode node) => node switch
    {
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(ToNode)]),
        YamlMappingNode map => new JsonObject(map.Children.Select(e => KeyValuePair.Create(PackYaml.Key(e.Key), ToNode(e.Value)))),
        YamlScalarNode { Style: ScalarStyle.Plain } scalar => Plain(scalar.Value ?? ""),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value ?? ""),
        _ => null,
    };

    private static JsonNode? Plain(string text) => text switch
    {
        "" or "~" or "null" => null,
        "true" => JsonValue.Create(true),
        "false" => JsonValue.Create(false),
        _ when Number().IsMatch(text) => JsonNode.Parse(text),
        _ => JsonValue.Create(text),
    };

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?$")]
    private static partial Regex Number();
}
