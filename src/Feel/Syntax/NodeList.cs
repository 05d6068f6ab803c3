using System.Collections;

namespace Zhengling.Feel.Syntax;

/// <summary>An immutable list of nodes that is equal to another when its items are.</summary>
/// <typeparam name="T">The items' type.</typeparam>
/// <param name="items">The items; not copied, so not to be changed afterwards.</param>
public sealed class NodeList<T>(params T[] items) : IReadOnlyList<T>, IEquatable<NodeList<T>>
{
    /// <summary>The list without items.</summary>
    public static readonly NodeList<T> Empty = new();

    /// <inheritdoc/>
    public int Count => items.Length;

    /// <inheritdoc/>
    public T this[int index] => items[index];

    /// <inheritdoc/>
    public bool Equals(NodeList<T>? other) =>
        other is not null && items.AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NodeList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in items) hash.Add(item);
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    private ReadOnlySpan<T> AsSpan() => items;
}
