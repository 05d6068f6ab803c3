using Zhengling.Policies.Types;

namespace Zhengling.Policies.Exchange.Export;

/// <summary>Descriptions for readers of other tools, and the notes that keep their parts apart.</summary>
internal static class Described
{
    /// <summary>A description with its unit.</summary>
    public static string? With(string? description, string? unit) => (description, unit) switch
    {
        (null, null) => null,
        (_, null) => description,
        (null, _) => $"单位：{unit}",
        _ => $"{description}\n单位：{unit}",
    };

    /// <summary>The notes of a field or input: type, unit, description.</summary>
    public static Dictionary<string, string> Notes(TypedName typed) => Notes(
        (ExchangeNotes.Type, typed.Use.Text), (ExchangeNotes.Unit, typed.Unit), (ExchangeNotes.Description, typed.Description));

    /// <summary>Notes of those that have a value.</summary>
    public static Dictionary<string, string> Notes(params ReadOnlySpan<(string Key, string? Value)> notes)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in notes)
        {
            if (!string.IsNullOrEmpty(value))
                all[key] = value;
        }

        return all;
    }
}
