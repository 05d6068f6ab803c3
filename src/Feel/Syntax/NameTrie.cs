namespace Zhengling.Feel.Syntax;

/// <summary>
/// Names by the tokens they are made of, so that the longest declared name at a place is found in one walk. White space in and
/// around a name's operator characters does not matter: <c>a-b</c> and <c>a - b</c> are one name.
/// </summary>
internal sealed class NameTrie
{
    private readonly Entry _root = new();

    public NameTrie(params IEnumerable<string> names)
    {
        foreach (var name in names) Add(name);
    }

    /// <summary>Adds a name; adding it twice needs removing it twice.</summary>
    public void Add(string name)
    {
        if (Find(name, create: true) is not { } entry) return;
        entry.Name = name;
        entry.Uses++;
    }

    /// <summary>Takes back one <see cref="Add"/>.</summary>
    public void Remove(string name)
    {
        if (Find(name, create: false) is { Uses: > 0 } entry) entry.Uses--;
    }

    /// <summary>The longest name that begins at a token, and how many tokens it takes.</summary>
    public (string? Name, int Length) Longest(List<Token> tokens, int at)
    {
        (string? Name, int Length) best = default;
        var entry = _root;
        for (var i = at; i < tokens.Count && entry.Next is not null && entry.Next.TryGetValue(tokens[i].Text, out var next); i++)
        {
            entry = next;
            if (entry.Uses > 0) best = (entry.Name, i - at + 1);
        }
        return best;
    }

    private Entry? Find(string name, bool create)
    {
        var tokens = Lexer.Read(name, out var fault);
        if (fault is not null || tokens.Count == 1 || tokens[0].Kind != TokenKind.Word) return null;
        var entry = _root;
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.End) break;
            if (entry.Next is null || !entry.Next.TryGetValue(token.Text, out var next))
            {
                if (!create) return null;
                (entry.Next ??= new(StringComparer.Ordinal))[token.Text] = next = new Entry();
            }
            entry = next;
        }
        return entry;
    }

    private sealed class Entry
    {
        public Dictionary<string, Entry>? Next { get; set; }

        public string? Name { get; set; }

        public int Uses { get; set; }
    }
}
