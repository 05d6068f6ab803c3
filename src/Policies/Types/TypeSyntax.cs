using Zhengling.Dmn.Model;
using Zhengling.Policies.Diagnostics;
using Zhengling.Policies.Loading;

namespace Zhengling.Policies.Types;

/// <summary>Reads types as the pack writes them: <c>number >= 0</c>, <c>"甲", "乙"</c>, <c>list&lt;样品> ?</c>.</summary>
/// <param name="structures">The structures declared so far, by name.</param>
internal sealed class TypeSyntax(IReadOnlyDictionary<string, StructureType> structures)
{
    private const int MaxDepth = 16;

    /// <summary>Reads a type; reports it and returns null if it can't be read.</summary>
    public TypeUse? Read(CellText cell, DiagnosticBag diagnostics)
    {
        var text = cell.Text;
        var optional = text.EndsWith('?');
        var body = (optional ? text[..^1] : text).TrimEnd();
        if (body.Length == 0)
        {
            diagnostics.Error(PackMessages.BadType(text), cell.Origin);
            return null;
        }

        var (type, rest) = ReadName(body, 0);
        if (type is null && LooksLikeName(body))
        {
            diagnostics.Error(PackMessages.UnknownType(body), cell.Origin);
            return null;
        }

        var constraint = type is null ? body : rest.Trim();
        type ??= new ScalarType(KindOfConstraint(body));
        var at = cell.Origin.Advance(text, Math.Max(0, text.IndexOf(constraint, StringComparison.Ordinal)));
        return new TypeUse(text, type, constraint.Length == 0 ? null : new ExpressionText(constraint, at), optional);
    }

    private (PackType? Type, string After) ReadName(string text, int depth)
    {
        if (depth < MaxDepth && text.StartsWith("list<", StringComparison.Ordinal))
        {
            var (element, rest) = ReadName(text[5..].TrimStart(), depth + 1);
            var close = rest.TrimStart();
            return element is not null && close.StartsWith('>') ? (new ListType(element), close[1..]) : (null, text);
        }

        foreach (var (name, kind) in ScalarType.ByName)
        {
            if (StartsWithWord(text, name))
                return (new ScalarType(kind), text[name.Length..]);
        }

        foreach (var structure in structures.Values.OrderByDescending(s => s.Name.Length))
        {
            if (StartsWithWord(text, structure.Name))
                return (structure, text[structure.Name.Length..]);
        }

        return (null, text);
    }

    private static bool StartsWithWord(string text, string word) =>
        text.StartsWith(word, StringComparison.Ordinal) && (text.Length == word.Length || text[word.Length] is ' ' or '>' or '[' or '(' or '<' or '=' or '"');

    private static bool LooksLikeName(string text) => char.IsLetter(text[0]) && !text.StartsWith("not(", StringComparison.Ordinal)
        && !text.StartsWith("date(", StringComparison.Ordinal) && text is not ("true" or "false");

    private static ScalarKind KindOfConstraint(string text) => text switch
    {
        _ when text.Contains("date(", StringComparison.Ordinal) || text.Contains("@\"", StringComparison.Ordinal) => ScalarKind.Date,
        _ when text.Contains('"', StringComparison.Ordinal) => ScalarKind.String,
        "true" or "false" or "true, false" => ScalarKind.Boolean,
        _ => ScalarKind.Number,
    };
}
