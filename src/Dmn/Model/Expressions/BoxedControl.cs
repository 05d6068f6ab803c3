namespace Zhengling.Dmn.Model;

/// <summary>A part of a boxed control expression: an expression in a cell of its own that may have an id.</summary>
/// <param name="Expression">The expression.</param>
/// <param name="Id">The cell's id, or null.</param>
/// <param name="TypeRef">The cell's declared type, or null.</param>
public sealed record ChildExpression(BoxedExpression Expression, string? Id = null, string? TypeRef = null);

/// <summary>if, then, else (DMN 1.5, 10.2.1.8 boxed conditional).</summary>
public sealed class BoxedConditional : BoxedExpression
{
    /// <summary>The condition.</summary>
    public required ChildExpression If { get; init; }

    /// <summary>The value where the condition is true.</summary>
    public required ChildExpression Then { get; init; }

    /// <summary>The value otherwise.</summary>
    public required ChildExpression Else { get; init; }
}

/// <summary>A filter on a list (DMN 1.5, 10.2.1.9 boxed filter).</summary>
public sealed class BoxedFilter : BoxedExpression
{
    /// <summary>The list.</summary>
    public required ChildExpression In { get; init; }

    /// <summary>The condition, which may read <c>item</c> and the item's entries.</summary>
    public required ChildExpression Match { get; init; }
}

/// <summary>What the boxed iterations have in common (DMN 1.5, 10.2.1.10).</summary>
public abstract class BoxedIterator : BoxedExpression
{
    /// <summary>The variable that takes each element's value; null where the author left it empty.</summary>
    public string? Variable { get; init; }

    /// <summary>The list or range to go through.</summary>
    public required ChildExpression In { get; init; }
}

/// <summary>A list made from a list.</summary>
public sealed class BoxedFor : BoxedIterator
{
    /// <summary>The value for each element; may read <c>partial</c>.</summary>
    public required ChildExpression Return { get; init; }
}

/// <summary>Whether some element satisfies a condition.</summary>
public sealed class BoxedSome : BoxedIterator
{
    /// <summary>The condition.</summary>
    public required ChildExpression Satisfies { get; init; }
}

/// <summary>Whether every element satisfies a condition.</summary>
public sealed class BoxedEvery : BoxedIterator
{
    /// <summary>The condition.</summary>
    public required ChildExpression Satisfies { get; init; }
}
