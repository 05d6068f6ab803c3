using Zhengling.Feel.Syntax;
using Zhengling.Feel.Types;

namespace Zhengling.Feel.Compilation;

/// <summary>Finds the types that written types mean.</summary>
internal static class TypeResolver
{
    /// <summary>The type, or null when a name in it is not known.</summary>
    public static FeelType? Resolve(TypeNode node, IReadOnlyDictionary<string, FeelType> declared)
    {
        switch (node)
        {
            case NamedTypeNode named:
                return declared.TryGetValue(named.Name, out var type) ? type : FeelType.Named(named.Name);
            case ListTypeNode list:
                return Resolve(list.Element, declared) is { } element ? new ListType(element) : null;
            case RangeTypeNode range:
                return Resolve(range.Element, declared) is { } end ? new RangeType(end) : null;
            case ContextTypeNode context:
                var entries = new List<ContextTypeEntry>();
                foreach (var entry in context.Entries)
                {
                    if ((entry.Type is null ? FeelType.Any : Resolve(entry.Type, declared)) is not { } entryType) return null;
                    entries.Add(new(entry.Name, entryType));
                }
                return new ContextType(entries);
            case FunctionTypeNode function:
                var parameters = function.Parameters.Select(parameter => Resolve(parameter, declared)).ToArray();
                return Resolve(function.Result, declared) is { } result && parameters.All(p => p is not null)
                    ? new FunctionType(parameters!, result)
                    : null;
            default:
                throw new ArgumentOutOfRangeException(nameof(node), node.GetType().Name, "A kind of type without a meaning.");
        }
    }
}
