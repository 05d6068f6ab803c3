namespace Zhengling.Dmn.Model;

/// <summary>A decision table (DMN 1.5, chapter 8).</summary>
public sealed class DecisionTable : BoxedExpression
{
    /// <summary>The input columns.</summary>
    public IReadOnlyList<InputClause> Inputs { get; init; } = [];

    /// <summary>The output columns; with several, each has a name and the value is a context.</summary>
    public required IReadOnlyList<OutputClause> Outputs { get; init; }

    /// <summary>The names of the annotation columns.</summary>
    public IReadOnlyList<string> AnnotationNames { get; init; } = [];

    /// <summary>The rules in order.</summary>
    public IReadOnlyList<DecisionRule> Rules { get; init; } = [];

    /// <summary>What the value is when several rules match.</summary>
    public HitPolicy HitPolicy { get; init; }

    /// <summary>How <see cref="HitPolicy.Collect"/> puts the outputs together.</summary>
    public Aggregation Aggregation { get; init; }

    /// <summary>How the table is drawn: <c>Rule-as-Row</c>, <c>Rule-as-Column</c>, <c>CrossTable</c>; null for rows.</summary>
    public string? PreferredOrientation { get; init; }

    /// <summary>What the output is called in the drawing; or null.</summary>
    public string? OutputLabel { get; init; }
}

/// <summary>An input column (DMN 1.5, 8.3.2 InputClause).</summary>
public sealed class InputClause : DmnElement
{
    /// <summary>The expression whose value the column's cells test.</summary>
    public required LiteralExpression Expression { get; init; }

    /// <summary>The values the expression may have, or null.</summary>
    public UnaryTests? AllowedValues { get; init; }
}

/// <summary>An output column (DMN 1.5, 8.3.2 OutputClause).</summary>
public sealed class OutputClause : DmnElement
{
    /// <summary>The column's name; may be null in a table with one output.</summary>
    public string? Name { get; init; }

    /// <summary>The column's type, or null where open.</summary>
    public string? TypeRef { get; init; }

    /// <summary>The values the column may have, in order of priority; or null.</summary>
    public UnaryTests? AllowedValues { get; init; }

    /// <summary>The column's value where no rule matches; or null.</summary>
    public LiteralExpression? DefaultOutput { get; init; }
}

/// <summary>A rule of a decision table (DMN 1.5, 8.3.3 DecisionRule).</summary>
public sealed class DecisionRule : DmnElement
{
    /// <summary>One cell per input column.</summary>
    public IReadOnlyList<UnaryTests> InputEntries { get; init; } = [];

    /// <summary>One cell per output column.</summary>
    public required IReadOnlyList<LiteralExpression> OutputEntries { get; init; }

    /// <summary>One text per annotation column; null where empty.</summary>
    public IReadOnlyList<string?> Annotations { get; init; } = [];
}

/// <summary>What a table's value is when several rules match (DMN 1.5, 8.2.10).</summary>
public enum HitPolicy
{
    /// <summary>U: at most one rule matches.</summary>
    Unique,

    /// <summary>A: several rules may match if their outputs agree.</summary>
    Any,

    /// <summary>P: the output that stands first in the output values.</summary>
    Priority,

    /// <summary>F: the first rule in order.</summary>
    First,

    /// <summary>R: all outputs as a list, in order of rules.</summary>
    RuleOrder,

    /// <summary>O: all outputs as a list, in order of the output values.</summary>
    OutputOrder,

    /// <summary>C: all outputs as a list, or their <see cref="Aggregation"/>.</summary>
    Collect,
}

/// <summary>How collected outputs are put together (DMN 1.5, 8.2.10).</summary>
public enum Aggregation
{
    /// <summary>A list.</summary>
    None,

    /// <summary>C+: their sum.</summary>
    Sum,

    /// <summary>C#: how many there are.</summary>
    Count,

    /// <summary>C&lt;: the smallest.</summary>
    Min,

    /// <summary>C&gt;: the largest.</summary>
    Max,
}
