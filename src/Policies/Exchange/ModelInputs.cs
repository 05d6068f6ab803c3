using System.Text.Json;
using System.Text.Json.Nodes;
using Zhengling.Dmn.Compilation;
using Zhengling.Feel.Json;
using Zhengling.Feel.Types;

namespace Zhengling.Policies.Exchange;

/// <summary>Reads JSON as the inputs of a decision model, each by its declared type. An entry that is absent from an object is null.</summary>
public static class ModelInputs
{
    /// <summary>Reads the inputs.</summary>
    /// <param name="model">The compiled model.</param>
    /// <param name="inputs">Input key → JSON. A name that the model does not have is read too; the evaluation reports it.</param>
    /// <returns>Input key → FEEL value.</returns>
    /// <exception cref="FeelJsonException">A value is not of its type.</exception>
    public static IReadOnlyDictionary<string, object?> Read(CompiledModel model, IEnumerable<KeyValuePair<string, JsonElement>> inputs)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(inputs);
        var types = model.Inputs.ToDictionary(i => i.Key, i => i.Type, StringComparer.Ordinal);
        return inputs.ToDictionary(
            i => i.Key,
            i => types.TryGetValue(i.Key, out var type) ? FeelJson.Read(Complete(i.Value, type), type) : FeelJson.Read(i.Value),
            StringComparer.Ordinal);
    }

    private static JsonElement Complete(JsonElement json, FeelType type) => JsonElement.Parse(Node(json, type)?.ToJsonString() ?? "null");

    private static JsonNode? Node(JsonElement json, FeelType type) => (json.ValueKind, type) switch
    {
        (_, ConstrainedType constrained) => Node(json, constrained.Base),
        (JsonValueKind.Array, ListType list) => new JsonArray([.. json.EnumerateArray().Select(e => Node(e, list.Element))]),
        (JsonValueKind.Object, ContextType context) => new JsonObject(
            json.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, Node(p.Value, context.EntryType(p.Name) ?? FeelType.Any)))
                .Concat(context.Entries.Where(e => !json.TryGetProperty(e.Name, out _)).Select(e => KeyValuePair.Create(e.Name, (JsonNode?)null)))),
        _ => JsonNode.Parse(json.GetRawText()),
    };
}
