using Zhengling.Feel.Syntax;
using Zhengling.Feel.Types;

namespace Zhengling.Feel.Compilation;

/// <summary>A variable that expressions may use.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The type of its values; <see cref="FeelType.Any"/> when not declared.</param>
/// <param name="IsLazy">Whether its slot may hold a <see cref="Values.LazyValue"/>.</param>
public sealed record FeelVariable(string Name, FeelType Type, bool IsLazy = false);

/// <summary>
/// The declared variables and types that expressions may use. A variable's place in <see cref="Variables"/> is its slot:
/// the index of its value in the array given to an evaluation. Immutable; a child keeps its parent's slots and adds its own.
/// </summary>
public sealed class FeelScope : INameScope
{
    private readonly Dictionary<string, int> _slots = new(StringComparer.Ordinal);
    private readonly FeelVariable[] _variables;
    private readonly IReadOnlyDictionary<string, FeelType> _types;

    /// <summary>The scope without variables and types.</summary>
    public static readonly FeelScope Empty = new([]);

    /// <summary>Makes a scope.</summary>
    /// <param name="variables">The variables, in the order of their slots. A later one hides an earlier one of the same name.</param>
    /// <param name="types">Declared types (item definitions) by name.</param>
    public FeelScope(IEnumerable<FeelVariable> variables, IReadOnlyDictionary<string, FeelType>? types = null)
    {
        ArgumentNullException.ThrowIfNull(variables);
        _variables = [.. variables];
        _types = types ?? new Dictionary<string, FeelType>(StringComparer.Ordinal);
        for (var slot = 0; slot < _variables.Length; slot++) _slots[_variables[slot].Name] = slot;
    }

    /// <summary>The variables in the order of their slots.</summary>
    public IReadOnlyList<FeelVariable> Variables => _variables;

    /// <summary>The declared types by name.</summary>
    public IReadOnlyDictionary<string, FeelType> Types => _types;

    /// <inheritdoc/>
    public IEnumerable<string> Names => _slots.Keys;

    /// <inheritdoc/>
    public IEnumerable<string> TypeNames => _types.Keys;

    /// <summary>A scope with further variables behind the present ones.</summary>
    /// <param name="variables">The variables to add; they hide earlier ones of the same name.</param>
    public FeelScope With(params IEnumerable<FeelVariable> variables) => new(_variables.Concat(variables), _types);

    /// <summary>A scope with the same variables and other types.</summary>
    /// <param name="types">Declared types by name.</param>
    public FeelScope WithTypes(IReadOnlyDictionary<string, FeelType> types) => new(_variables, types);

    /// <summary>The slot of a variable, or -1 when there is none of that name.</summary>
    /// <param name="name">The name as declared.</param>
    public int SlotOf(string name) => _slots.TryGetValue(name, out var slot) ? slot : -1;

    /// <inheritdoc/>
    public FeelType? TypeOf(string name) => SlotOf(name) is var slot and >= 0 ? _variables[slot].Type : null;
}
