using Zhengling.Runtime.Text;

namespace Zhengling.Storage.Sqlite;

/// <summary>Writes terms in FTS5's query language (https://www.sqlite.org/fts5.html#full_text_query_syntax).</summary>
internal static class FtsExpression
{
    /// <summary>The expression that finds nothing.</summary>
    public const string Nothing = "\"\"";

    /// <summary>All terms somewhere in a place or above it, at least one in the place itself, none of the excluded ones.</summary>
    public static string Of(IReadOnlyList<SearchTerm> terms)
    {
        var wanted = terms.Where(term => !term.IsExcluded).Select(Phrase).ToArray();
        var all = $"{string.Join(" AND ", wanted)} AND {InPlace(string.Join(" OR ", wanted))}";
        var excluded = terms.Where(term => term.IsExcluded).Select(Phrase).ToArray();
        return excluded.Length == 0 ? all : $"({all}) NOT ({string.Join(" OR ", excluded)})";
    }

    /// <summary>The term in the place itself.</summary>
    public static string InPlace(SearchTerm term) => InPlace(Phrase(term));

    private static string InPlace(string expression) => $"{{title heading content}} : ({expression})";

    // Tokens are letters and digits only, so nothing in them has to be escaped.
    private static string Phrase(SearchTerm term) => $"\"{string.Join(' ', term.Tokens)}\"{(term.IsPrefix ? " *" : "")}";
}
