namespace Zhengling.Feel.Values;

/// <summary>Makes a <see cref="FeelContext"/>, entry by entry.</summary>
public sealed class FeelContextBuilder
{
    private readonly List<string> _keys;
    private readonly List<object?> _values;
    private readonly Dictionary<string, int> _index;

    /// <summary>Makes a builder.</summary>
    /// <param name="capacity">How many entries are expected.</param>
    public FeelContextBuilder(int capacity = 4)
    {
        _keys = new List<string>(capacity);
        _values = new List<object?>(capacity);
        _index = new Dictionary<string, int>(capacity, StringComparer.Ordinal);
    }

    /// <summary>How many entries there are so far.</summary>
    public int Count => _keys.Count;

    /// <summary>Adds an entry.</summary>
    /// <exception cref="ArgumentException">The key is there already.</exception>
    public FeelContextBuilder Add(string key, object? value) =>
        TryAdd(key, value) ? this : throw new ArgumentException($"The key '{key}' occurs twice.", nameof(key));

    /// <summary>Adds an entry unless its key is there already.</summary>
    /// <returns>Whether it was added.</returns>
    public bool TryAdd(string key, object? value)
    {
        if (!_index.TryAdd(key, _keys.Count))
            return false;
        _keys.Add(key);
        _values.Add(value);
        return true;
    }

    /// <summary>Adds an entry, or replaces the value of the one with its key.</summary>
    public FeelContextBuilder Set(string key, object? value)
    {
        if (!TryAdd(key, value))
            _values[_index[key]] = value;
        return this;
    }

    /// <summary>Removes an entry if it is there.</summary>
    /// <returns>Whether it was there.</returns>
    public bool Remove(string key)
    {
        if (!_index.Remove(key, out var at))
            return false;
        _keys.RemoveAt(at);
        _values.RemoveAt(at);
        for (var i = at; i < _keys.Count; i++)
            _index[_keys[i]] = i;
        return true;
    }

    /// <summary>The context; the builder may be used on.</summary>
    public FeelContext Build() => _keys.Count == 0 ? FeelContext.Empty : new FeelContext([.. _keys], [.. _values]);
}
