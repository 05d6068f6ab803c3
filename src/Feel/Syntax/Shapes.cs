using System.Runtime.CompilerServices;
using Zhengling.Feel.Types;

namespace Zhengling.Feel.Syntax;

/// <summary>
/// What declarations and literals tell about values, as far as the parser needs it to read names behind dots and in filters. Null means
/// that nothing is known. Static types proper are worked out by the compiler.
/// </summary>
internal static class Shapes
{
    private static readonly string[] Properties = ["time offset", "start included", "end included"];
    private static readonly NameTrie PropertyNames = new(Properties);
    private static readonly ConditionalWeakTable<FeelType, NameTrie> Tries = [];

    public static FeelType? Of(BinaryOperator symbol, ExpressionNode left, ExpressionNode right) =>
        symbol >= BinaryOperator.Add && left.Shape is not ContextType ? left.Shape ?? right.Shape : null;

    public static FeelType? Element(FeelType? type) => Plain(type) switch
    {
        ListType list => list.Element,
        RangeType range => range.Element,
        var other => other,
    };

    public static FeelType? Member(FeelType? type, string name) => Plain(type) switch
    {
        ContextType context => context.EntryType(name),
        ListType list when Member(list.Element, name) is { } member =>
            new ListType(Plain(member) is ListType inner ? inner.Element : member),
        _ => null,
    };

    public static IEnumerable<string> MemberNames(FeelType? type) => Plain(type) switch
    {
        ContextType context => context.Entries.Select(entry => entry.Name),
        ListType list => MemberNames(list.Element),
        _ => Properties,
    };

    /// <summary>The names of a value's entries or properties, cut into tokens once for every type.</summary>
    public static NameTrie Members(FeelType? type) =>
        type is null ? PropertyNames : Tries.GetValue(type, static of => new NameTrie(MemberNames(of)));

    /// <summary>Whether a value's entries are all known, or known to be none.</summary>
    public static bool HasKnownMembers(FeelType? type) => Plain(type) switch
    {
        null => false,
        ContextType context => context.Entries.Count > 0,
        var other => !ReferenceEquals(other, FeelType.Any),
    };

    public static FeelType? Result(FeelType? function) => Plain(function) is FunctionType type ? type.Result : null;

    public static FeelType? Range(FeelType? element) => element is null ? FeelType.AnyRange : new RangeType(element);

    public static FeelType? List(IReadOnlyList<ExpressionNode> items) =>
        items.Count > 0 && items[0].Shape is { } first ? new ListType(first) : FeelType.AnyList;

    public static FeelType Context(List<ContextEntryNode> entries) =>
        new ContextType([.. entries.Select(entry => new ContextTypeEntry(entry.Key, entry.Value.Shape ?? FeelType.Any))]);

    private static FeelType? Plain(FeelType? type)
    {
        while (type is ConstrainedType constrained) type = constrained.Base;
        return type;
    }
}
