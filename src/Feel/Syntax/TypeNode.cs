namespace Zhengling.Feel.Syntax;

/// <summary>A type as written (grammar rule 54).</summary>
public abstract record TypeNode : FeelNode;

/// <summary>A built-in type or an item definition.</summary>
/// <param name="Name">Its name, qualified with dots when it is imported.</param>
public sealed record NamedTypeNode(string Name) : TypeNode;

/// <summary><c>list&lt;T&gt;</c>.</summary>
/// <param name="Element">The elements' type.</param>
public sealed record ListTypeNode(TypeNode Element) : TypeNode;

/// <summary><c>range&lt;T&gt;</c>.</summary>
/// <param name="Element">The ends' type.</param>
public sealed record RangeTypeNode(TypeNode Element) : TypeNode;

/// <summary><c>context&lt;a: T, b: T&gt;</c>.</summary>
/// <param name="Entries">The entries' names and types.</param>
public sealed record ContextTypeNode(NodeList<ParameterNode> Entries) : TypeNode;

/// <summary><c>function&lt;T, T&gt; -&gt; T</c>.</summary>
/// <param name="Parameters">The parameters' types.</param>
/// <param name="Result">The result's type.</param>
public sealed record FunctionTypeNode(NodeList<TypeNode> Parameters, TypeNode Result) : TypeNode;
