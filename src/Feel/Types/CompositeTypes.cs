using Zhengling.Feel.Values;

namespace Zhengling.Feel.Types;

/// <summary><c>list&lt;Element&gt;</c></summary>
public sealed class ListType(FeelType element) : FeelType
{
    /// <summary>The type of the elements.</summary>
    public FeelType Element { get; } = element;

    /// <inheritdoc/>
    public override bool IsInstance(object? value)
    {
        if (value is not IReadOnlyList<object?> list)
            return false;
        if (ReferenceEquals(Element, Any))
            return true;
        for (var i = 0; i < list.Count; i++)
            if (list[i] is { } item && item is not Undetermined && !Element.IsInstance(item))
                return false;
        return true;
    }

    /// <inheritdoc/>
    public override bool ConformsTo(FeelType other) =>
        ReferenceEquals(other, Any) || (other is ListType list && Element.ConformsTo(list.Element));

    /// <inheritdoc/>
    public override FeelType WithoutConstraints => new ListType(Element.WithoutConstraints);

    /// <inheritdoc/>
    public override string ToString() => $"list<{Element}>";
}

/// <summary><c>range&lt;Element&gt;</c></summary>
public sealed class RangeType(FeelType element) : FeelType
{
    /// <summary>The type of the ends.</summary>
    public FeelType Element { get; } = element;

    /// <inheritdoc/>
    public override bool IsInstance(object? value) =>
        value is FeelRange range
        && (range.Start is null || Element.IsInstance(range.Start))
        && (range.End is null || Element.IsInstance(range.End));

    /// <inheritdoc/>
    public override bool ConformsTo(FeelType other) =>
        ReferenceEquals(other, Any) || (other is RangeType range && Element.ConformsTo(range.Element));

    /// <inheritdoc/>
    public override FeelType WithoutConstraints => new RangeType(Element.WithoutConstraints);

    /// <inheritdoc/>
    public override string ToString() => $"range<{Element}>";
}

/// <summary>One entry of a context type.</summary>
/// <param name="Name">The key.</param>
/// <param name="Type">The type of its value.</param>
public sealed record ContextTypeEntry(string Name, FeelType Type);

/// <summary><c>context&lt;name: type, …&gt;</c>; a value may have more entries than the type names.</summary>
public sealed class ContextType(IReadOnlyList<ContextTypeEntry> entries) : FeelType
{
    /// <summary>The entries, in order.</summary>
    public IReadOnlyList<ContextTypeEntry> Entries { get; } = entries;

    /// <summary>The type of an entry; null when the type does not name it.</summary>
    public FeelType? EntryType(string name) => Entries.FirstOrDefault(entry => entry.Name == name)?.Type;

    /// <inheritdoc/>
    public override bool IsInstance(object? value)
    {
        if (value is not FeelContext context)
            return false;
        foreach (var entry in Entries)
            if (!context.TryGetValue(entry.Name, out var item) || (item is not (null or Undetermined) && !entry.Type.IsInstance(item)))
                return false;
        return true;
    }

    /// <inheritdoc/>
    public override bool ConformsTo(FeelType other) =>
        ReferenceEquals(other, Any)
        || (other is ContextType context && context.Entries.All(entry => EntryType(entry.Name) is { } own && own.ConformsTo(entry.Type)));

    /// <inheritdoc/>
    public override FeelType WithoutConstraints =>
        new ContextType([.. Entries.Select(entry => new ContextTypeEntry(entry.Name, entry.Type.WithoutConstraints))]);

    /// <inheritdoc/>
    public override string ToString() =>
        Entries.Count == 0 ? "context" : $"context<{string.Join(", ", Entries.Select(entry => $"{entry.Name}: {entry.Type}"))}>";
}

/// <summary><c>function&lt;type, …&gt; -> type</c></summary>
public sealed class FunctionType(IReadOnlyList<FeelType> parameters, FeelType result) : FeelType
{
    /// <summary>The types of the parameters.</summary>
    public IReadOnlyList<FeelType> Parameters { get; } = parameters;

    /// <summary>The type of the result.</summary>
    public FeelType Result { get; } = result;

    /// <inheritdoc/>
    public override bool IsInstance(object? value) => value is FeelFunction function && function.Type.ConformsTo(this);

    /// <inheritdoc/>
    public override bool ConformsTo(FeelType other) =>
        ReferenceEquals(other, Any)
        || ReferenceEquals(other, AnyFunction)
        || (other is FunctionType function
            && function.Parameters.Count == Parameters.Count
            && Result.ConformsTo(function.Result)
            && function.Parameters.Zip(Parameters).All(pair => pair.First.ConformsTo(pair.Second)));

    /// <inheritdoc/>
    public override string ToString() => $"function<{string.Join(", ", Parameters)}> -> {Result}";
}
