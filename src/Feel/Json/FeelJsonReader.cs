using System.Text.Json;
using Zhengling.Feel.BuiltIns;
using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Json;

/// <summary>Reads JSON as values of an expected type. null fits every type.</summary>
internal static class FeelJsonReader
{
    public static object? Read(JsonElement element, FeelType type, string path)
    {
        if (element.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
            return null;
        if (AsUndetermined(element) is { } undetermined)
            return undetermined;
        return type switch
        {
            ConstrainedType constrained => ReadConstrained(element, constrained, path),
            ListType list => ReadList(element, list, path),
            ContextType context => ReadContext(element, context, path),
            RangeType => element.ValueKind == JsonValueKind.String
                && RangeText.TryParse(element.GetString()!, out var range)
                && type.IsInstance(range)
                    ? range
                    : throw Mismatch(element, type, path),
            _ when ReferenceEquals(type, FeelType.Any) => ReadAny(element, path),
            _ => ReadSimple(element, type, path),
        };
    }

    private static Undetermined? AsUndetermined(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(FeelJson.UndeterminedKey, out var reason)
        && reason.ValueKind == JsonValueKind.String
        && element.EnumerateObject().Count() == 1
            ? Undetermined.Because(reason.GetString()!)
            : null;

    private static object? ReadConstrained(JsonElement element, ConstrainedType type, string path)
    {
        var value = Read(element, type.Base, path);
        return value is null or Undetermined || type.IsInstance(value) ? value : throw Mismatch(element, type, path);
    }

    private static object ReadList(JsonElement element, ListType type, string path)
    {
        if (element.ValueKind != JsonValueKind.Array)
            throw Mismatch(element, type, path);
        var list = new object?[element.GetArrayLength()];
        var i = 0;
        foreach (var item in element.EnumerateArray())
        {
            list[i] = Read(item, type.Element, $"{path}[{i}]");
            i++;
        }
        return list;
    }

    private static object ReadContext(JsonElement element, ContextType type, string path)
    {
        if (element.ValueKind != JsonValueKind.Object)
            throw Mismatch(element, type, path);
        var builder = new FeelContextBuilder();
        foreach (var property in element.EnumerateObject())
        {
            var at = $"{path}.{property.Name}";
            if (!builder.TryAdd(property.Name, Read(property.Value, type.EntryType(property.Name) ?? FeelType.Any, at)))
                throw new FeelJsonException(new Diagnostic(Messages.JsonInvalid, null, at, Messages.DuplicateKey.InChinese(property.Name)));
        }
        var context = builder.Build();
        foreach (var entry in type.Entries)
            if (!context.ContainsKey(entry.Name))
                throw new FeelJsonException(new Diagnostic(Messages.JsonMismatch, null, $"{path}.{entry.Name}", entry.Type.ToString(),
                    "—"));
        return context;
    }

    private static object? ReadAny(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Array => ReadList(element, (ListType)FeelType.AnyList, path),
        JsonValueKind.Object => ReadContext(element, (ContextType)FeelType.AnyContext, path),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => ReadSimple(element, FeelType.Number, path),
        _ => FeelBoolean.Box(element.GetBoolean()),
    };

    private static object ReadSimple(JsonElement element, FeelType type, string path)
    {
        if (element.ValueKind is JsonValueKind.True or JsonValueKind.False && ReferenceEquals(type, FeelType.Boolean))
            return FeelBoolean.Box(element.GetBoolean());
        if (element.ValueKind == JsonValueKind.Number && ReferenceEquals(type, FeelType.Number)
            && FeelNumber.TryParse(element.GetRawText(), out var number))
            return number;
        if (element.ValueKind != JsonValueKind.String)
            throw Mismatch(element, type, path);
        var text = element.GetString()!;
        if (ReferenceEquals(type, FeelType.String))
            return text;
        if (ReferenceEquals(type, FeelType.DateTime) && FeelDateTime.TryParse(text, out var dateTime))
            return dateTime;
        return TemporalLiteral.TryParse(text, out var value) && type.IsInstance(value) ? value : throw Mismatch(element, type, path);
    }

    private static FeelJsonException Mismatch(JsonElement element, FeelType type, string path)
    {
        const int Shown = 60;
        var raw = element.GetRawText();
        return new FeelJsonException(new Diagnostic(Messages.JsonMismatch, null, path, type.ToString(), raw.Length <= Shown
            ? raw : raw[..Shown] + "…"));
    }
}
