using System.Text.Json;

namespace Zhengling.Cli;

/// <summary>Inputs that a command is given as a JSON object: name → value.</summary>
internal static class JsonInputs
{
    private const int MaxCharacters = 20 * 1024 * 1024;

    // Which of two values with the same name is meant, nobody can tell.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Reads the object in a file; <c>-</c> is standard input, null no inputs.</summary>
    public static Dictionary<string, JsonElement> ReadFile(string? file, TextReader standardInput)
    {
        if (file is null)
            return new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        try
        {
            return Parse(file == "-" ? Limited(standardInput) : Limited(File.OpenText(file)), file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException($"读不了文件“{file}”。", $"The file \"{file}\" can't be read.");
        }
    }

    /// <summary>Reads the object in a text.</summary>
    /// <param name="text">The JSON.</param>
    /// <param name="source">What messages call it: a file or an option.</param>
    public static Dictionary<string, JsonElement> Parse(string text, string source)
    {
        try
        {
            var json = JsonElement.Parse(text, Strict);
            if (json.ValueKind != JsonValueKind.Object)
                throw new CliException($"“{source}”应为JSON对象：名称 → 值。", $"\"{source}\" should be a JSON object: name → value.");
            return json.EnumerateObject().ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
        }
        catch (JsonException e)
        {
            throw new CliException(
                $"“{source}”第{e.LineNumber + 1}行第{e.BytePositionInLine + 1}字节处不是正确的JSON，或有重名。",
                $"\"{source}\" is not valid JSON at line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}, or a name occurs twice there.");
        }
    }

    private static string Limited(TextReader reader)
    {
        using (reader)
        {
            var buffer = new char[MaxCharacters + 1];
            var count = reader.ReadBlock(buffer);
            return count <= MaxCharacters ? new string(buffer, 0, count) : throw new CliException("输入太大。", "The input is too large.");
        }
    }
}
