using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Json;

/// <summary>
/// Exact JSON of FEEL values: numbers never go through floating point, dates and durations are ISO strings, an
/// <see cref="Undetermined"/> is <c>{"未规定": reason}</c>, ranges and functions are their FEEL text.
/// </summary>
public static class FeelJson
{
    /// <summary>The key of the object that stands for an <see cref="Undetermined"/>.</summary>
    public const string UndeterminedKey = "未规定";

    private const int MaxDepth = 128;

    /// <summary>Writes a value.</summary>
    /// <param name="value">Any FEEL value.</param>
    /// <param name="indented">Whether on several lines, for people.</param>
    public static string Write(object? value, bool indented = false)
    {
        using var stream = new MemoryStream();
        var options = new JsonWriterOptions
        {
            Indented = indented,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            MaxDepth = MaxDepth
        };
        using (var writer = new Utf8JsonWriter(stream, options))
            Write(writer, value);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Writes a value. Half a surrogate pair in a string, which JSON cannot hold, becomes U+FFFD.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">Any FEEL value.</param>
    public static void Write(Utf8JsonWriter writer, object? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool known:
                writer.WriteBooleanValue(known);
                break;
            case FeelNumber number:
                writer.WriteRawValue(number.ToString());
                break;
            case Undetermined undetermined:
                writer.WriteStartObject();
                writer.WriteString(UndeterminedKey, WellFormed(undetermined.Reason));
                writer.WriteEndObject();
                break;
            case FeelContext context:
                writer.WriteStartObject();
                foreach (var (key, entry) in context)
                {
                    writer.WritePropertyName(WellFormed(key));
                    Write(writer, entry);
                }
                writer.WriteEndObject();
                break;
            case IReadOnlyList<object?> list:
                writer.WriteStartArray();
                for (var i = 0; i < list.Count; i++)
                    Write(writer, list[i]);
                writer.WriteEndArray();
                break;
            default:
                writer.WriteStringValue(WellFormed(FeelText.Display(value)!));
                break;
        }
    }

    /// <summary>Reads a value.</summary>
    /// <param name="json">The JSON text, at most 128 levels deep.</param>
    /// <param name="expected">The type to read it as: strings become dates where it says so. <see cref="FeelType.Any"/> when null.</param>
    /// <exception cref="FeelJsonException">The text is not JSON or does not fit the type.</exception>
    public static object? Read(string json, FeelType? expected = null)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = MaxDepth });
            return Read(document.RootElement, expected);
        }
        catch (JsonException error)
        {
            throw new FeelJsonException(new Diagnostic(Messages.JsonInvalid, null, error.Path ?? "$", error.Message));
        }
        catch (ArgumentException error) when (error.InnerException is EncoderFallbackException)
        {
            throw new FeelJsonException(new Diagnostic(Messages.JsonInvalid, null, "$", error.Message));
        }
    }

    /// <summary>Reads a value.</summary>
    /// <param name="element">The JSON.</param>
    /// <param name="expected">The type to read it as: strings become dates where it says so. <see cref="FeelType.Any"/> when null.</param>
    /// <exception cref="FeelJsonException">It does not fit the type.</exception>
    public static object? Read(JsonElement element, FeelType? expected = null) =>
        FeelJsonReader.Read(element, expected ?? FeelType.Any, "$");

    private static string WellFormed(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;
}
