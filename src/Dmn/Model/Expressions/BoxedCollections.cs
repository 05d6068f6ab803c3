namespace Zhengling.Dmn.Model;

/// <summary>Named steps one after another (DMN 1.5, 10.2.1.4 boxed context). The entry without variable, last, is the value.</summary>
public sealed class BoxedContext : BoxedExpression
{
    /// <summary>The entries in order; each may read those before it.</summary>
    public IReadOnlyList<ContextEntry> Entries { get; init; } = [];
}

/// <summary>A step of a boxed context.</summary>
public sealed class ContextEntry : DmnElement
{
    /// <summary>The step's name and type; null for the result.</summary>
    public InformationItem? Variable { get; init; }

    /// <summary>The step's logic.</summary>
    public required BoxedExpression Expression { get; init; }
}

/// <summary>A list of expressions (DMN 1.5, 10.2.1.5 boxed list).</summary>
public sealed class BoxedList : BoxedExpression
{
    /// <summary>The elements in order.</summary>
    public IReadOnlyList<BoxedExpression> Elements { get; init; } = [];
}

/// <summary>A table of values: a list of contexts (DMN 1.5, 10.2.1.6 relation).</summary>
public sealed class Relation : BoxedExpression
{
    /// <summary>The columns.</summary>
    public IReadOnlyList<InformationItem> Columns { get; init; } = [];

    /// <summary>The rows; each has one element per column.</summary>
    public IReadOnlyList<BoxedList> Rows { get; init; } = [];
}
