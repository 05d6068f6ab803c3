using System.Text.Json;
using Zhengling.Policies.Types;

namespace Zhengling.Policies.Inputs;

/// <summary>Turns the text of <c>--set 名=值</c> or of a form field into JSON, as the input's type asks for.</summary>
public static class InputText
{
    /// <summary>Converts a text.</summary>
    /// <param name="text">What the user wrote.</param>
    /// <param name="use">The input's type.</param>
    /// <param name="json">The JSON; for a text that does not fit, a JSON string that the reader will refuse with its own message.</param>
    public static void ToJson(string text, TypeUse use, out JsonElement json)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(use);
        json = use.Type switch
        {
            _ when use.Optional && text.Length == 0 => Parse("null")!.Value,
            ScalarType { Kind: ScalarKind.Boolean } => Parse(text switch { "是" => "true", "否" => "false", _ => text }) ?? Quoted(text),
            ScalarType { Kind: ScalarKind.String } => text is ['"', _, .., '"'] ? Parse(text) ?? Quoted(text) : Quoted(text),
            ScalarType { Kind: ScalarKind.Number } => Parse(text) ?? Quoted(text),
            ScalarType => Quoted(text.Trim('"')),
            _ => Parse(text) ?? Quoted(text),
        };
    }

    private static JsonElement? Parse(string text)
    {
        try
        {
            return JsonElement.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonElement Quoted(string text) => JsonSerializer.SerializeToElement(text);
}
