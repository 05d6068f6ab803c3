using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Zhengling.Feel.Values;

/// <summary>A FEEL context: named entries in the order they were put in. Immutable; <see cref="FeelContextBuilder"/> makes one.</summary>
public sealed class FeelContext : IReadOnlyDictionary<string, object?>
{
    private const int LinearLimit = 8;
    private readonly string[] _keys;
    private readonly object?[] _values;
    private readonly Dictionary<string, int>? _index;

    internal FeelContext(string[] keys, object?[] values)
    {
        _keys = keys;
        _values = values;
        if (keys.Length <= LinearLimit)
            return;
        _index = new Dictionary<string, int>(keys.Length, StringComparer.Ordinal);
        for (var i = 0; i < keys.Length; i++)
            _index.Add(keys[i], i);
    }

    /// <summary>The context without entries.</summary>
    public static FeelContext Empty { get; } = new([], []);

    /// <inheritdoc/>
    public int Count => _keys.Length;

    /// <summary>The names, in order.</summary>
    public IReadOnlyList<string> Keys => _keys;

    /// <summary>The values, in the order of the names.</summary>
    public IReadOnlyList<object?> Values => _values;

    IEnumerable<string> IReadOnlyDictionary<string, object?>.Keys => _keys;

    IEnumerable<object?> IReadOnlyDictionary<string, object?>.Values => _values;

    /// <inheritdoc/>
    public object? this[string key] =>
        TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"The context has no entry '{key}'.");

    /// <summary>A context of the given entries.</summary>
    /// <exception cref="ArgumentException">A key occurs twice.</exception>
    public static FeelContext Of(params ReadOnlySpan<(string Key, object? Value)> entries)
    {
        var builder = new FeelContextBuilder(entries.Length);
        foreach (var (key, value) in entries)
            builder.Add(key, value);
        return builder.Build();
    }

    /// <summary>This context with one entry set: replaced in its place, or added at the end.</summary>
    public FeelContext With(string key, object? value)
    {
        var at = IndexOf(key);
        if (at < 0)
            return new FeelContext([.. _keys, key], [.. _values, value]);
        var values = (object?[])_values.Clone();
        values[at] = value;
        return new FeelContext(_keys, values);
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => IndexOf(key) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        var at = IndexOf(key);
        value = at < 0 ? null : _values[at];
        return at >= 0;
    }

    /// <summary>The place of an entry, or −1.</summary>
    public int IndexOf(string key)
    {
        if (_index is not null)
            return _index.TryGetValue(key, out var at) ? at : -1;
        for (var i = 0; i < _keys.Length; i++)
            if (string.Equals(_keys[i], key, StringComparison.Ordinal))
                return i;
        return -1;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (var i = 0; i < _keys.Length; i++)
            yield return new KeyValuePair<string, object?>(_keys[i], _values[i]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The FEEL text of the context.</summary>
    public override string ToString() => FeelText.Format(this);
}
