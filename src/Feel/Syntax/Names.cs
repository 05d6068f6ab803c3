using Zhengling.Feel.Types;

namespace Zhengling.Feel.Syntax;

/// <summary>The names in force at a place of the text: those of the scope and, while parsing goes on, the local ones.</summary>
/// <param name="scope">The surrounding scope.</param>
internal sealed class Names(INameScope scope)
{
    private readonly NameTrie _variables = (scope as ITrieScope)?.Variables ?? new NameTrie(scope.Names);
    private readonly NameTrie _functions = (scope as ITrieScope)?.Functions ?? new NameTrie();
    private readonly NameTrie _local = new();
    private readonly Dictionary<string, Stack<FeelType?>> _localTypes = new(StringComparer.Ordinal);
    private readonly Stack<string> _declared = new();
    private readonly Lazy<NameTrie> _types = new(() => new NameTrie([.. BuiltInTypes, .. scope.TypeNames]));
    private int _openFilters;

    private static readonly string[] BuiltInTypes = ["date and time", "days and time duration", "years and months duration"];

    /// <summary>Whether this is in a filter over values whose entries are not known, where any name may turn out to be an entry.</summary>
    public bool InOpenFilter => _openFilters > 0;

    /// <summary>The names of types.</summary>
    public NameTrie Types => _types.Value;

    /// <summary>
    /// The longest name that begins at a token. With variables <c>date</c> and <c>time</c> around, <c>date and time</c> is the function
    /// only where it is called.
    /// </summary>
    public (string? Name, int Length) Longest(List<Token> tokens, int at)
    {
        var local = _local.Longest(tokens, at);
        var variable = _variables.Longest(tokens, at);
        if (local.Length >= variable.Length) variable = local;
        var function = _functions.Longest(tokens, at);
        if (function.Length <= variable.Length) return variable;
        return variable.Length == 0 || tokens[at + function.Length].Is("(") ? function : variable;
    }

    public FeelType? TypeOf(string name) =>
        _localTypes.TryGetValue(name, out var types) && types.TryPeek(out var type) ? type : scope.TypeOf(name);

    public void Declare(string name, FeelType? type)
    {
        _local.Add(name);
        if (!_localTypes.TryGetValue(name, out var types)) _localTypes[name] = types = new();
        types.Push(type);
        _declared.Push(name);
    }

    /// <summary>Opens a local scope; disposing closes it.</summary>
    public LocalScope Enter() => new(this, _declared.Count, filters: 0);

    /// <summary>Opens the scope of a filter over elements of a type.</summary>
    public LocalScope EnterFilter(FeelType? element)
    {
        var open = Shapes.HasKnownMembers(element) ? 0 : 1;
        var scope = new LocalScope(this, _declared.Count, open);
        _openFilters += open;
        foreach (var member in Shapes.MemberNames(element)) Declare(member, Shapes.Member(element, member));
        Declare("item", element);
        return scope;
    }

    private void Leave(int count, int filters)
    {
        _openFilters -= filters;
        while (_declared.Count > count)
        {
            var name = _declared.Pop();
            _local.Remove(name);
            _localTypes[name].Pop();
        }
    }

    /// <summary>Closes a local scope when disposed.</summary>
    public readonly struct LocalScope(Names names, int count, int filters) : IDisposable
    {
        public void Dispose() => names.Leave(count, filters);
    }
}
