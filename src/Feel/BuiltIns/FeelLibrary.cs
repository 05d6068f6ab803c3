using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.BuiltIns;

/// <summary>The functions an expression may name: the built-in ones and those the host adds. Immutable.</summary>
public sealed class FeelLibrary
{
    private readonly FrozenDictionary<string, FeelFunction> _functions;

    private FeelLibrary(IEnumerable<KeyValuePair<string, FeelFunction>> functions) =>
        _functions = functions.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>All functions of DMN 1.5, and <c>undetermined(reason)</c>.</summary>
    public static FeelLibrary Standard { get; } = new(StandardFunctions.All.Select(f => KeyValuePair.Create(f.Name!, f)));

    /// <summary>The names, in no particular order.</summary>
    public IEnumerable<string> Names => _functions.Keys;

    /// <summary>All functions.</summary>
    public IEnumerable<FeelFunction> Functions => _functions.Values;

    /// <summary>Finds a function.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out FeelFunction? function) => _functions.TryGetValue(name, out function);

    /// <summary>This library and one more function, under its own name; one of that name is replaced.</summary>
    /// <exception cref="ArgumentException">The function has no name.</exception>
    public FeelLibrary With(FeelFunction function)
    {
        ArgumentNullException.ThrowIfNull(function);
        if (function.Name is not { } name)
            throw new ArgumentException("A library function needs a name.", nameof(function));
        return new FeelLibrary(_functions.Where(entry => entry.Key != name).Append(KeyValuePair.Create(name, function)));
    }
}
