using System.Text.Json;
using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Types;

namespace Zhengling.Feel.Json;

/// <summary>JSON that cannot be read as a FEEL value; the diagnostic names the path.</summary>
public sealed class FeelJsonException(Diagnostic diagnostic) : Exception(diagnostic.ToString())
{
    /// <summary>What is wrong, and at which path.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic;
}

/// <summary>
/// Exact JSON of FEEL values: numbers never go through floating point, dates and durations are ISO strings, an
/// <see cref="Values.Undetermined"/> is <c>{"未规定": reason}</c>.
/// </summary>
public static class FeelJson
{
    /// <summary>Writes a value.</summary>
    public static string Write(object? value, bool indented = false) => throw new NotImplementedException();

    /// <summary>Writes a value.</summary>
    public static void Write(Utf8JsonWriter writer, object? value) => throw new NotImplementedException();

    /// <summary>Reads a value.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="expected">The type to read it as: strings become dates where it says so. <see cref="FeelType.Any"/> when null.</param>
    /// <exception cref="FeelJsonException">The text is not JSON or does not fit the type.</exception>
    public static object? Read(string json, FeelType? expected = null) => throw new NotImplementedException();

    /// <summary>Reads a value.</summary>
    /// <param name="element">The JSON.</param>
    /// <param name="expected">The type to read it as.</param>
    /// <exception cref="FeelJsonException">It does not fit the type.</exception>
    public static object? Read(JsonElement element, FeelType? expected = null) => throw new NotImplementedException();
}
