namespace Zhengling.Dmn.Model;

/// <summary>In what language a boxed function's body is written (DMN 1.5, 10.2.1.7).</summary>
public enum FunctionKind
{
    /// <summary>F: a boxed expression.</summary>
    Feel,

    /// <summary>J: a context that names a Java class and method signature.</summary>
    Java,

    /// <summary>P: a context that names a PMML document and model.</summary>
    Pmml,
}

/// <summary>A function as a value (DMN 1.5, 10.2.1.7 boxed function).</summary>
public sealed class BoxedFunction : BoxedExpression
{
    /// <summary>The parameters in order.</summary>
    public IReadOnlyList<InformationItem> Parameters { get; init; } = [];

    /// <summary>The body; null where the author left it empty.</summary>
    public BoxedExpression? Body { get; init; }

    /// <summary>The language of the body.</summary>
    public FunctionKind Kind { get; init; }
}

/// <summary>A call with named arguments (DMN 1.5, 10.2.1.3 boxed invocation).</summary>
public sealed class BoxedInvocation : BoxedExpression
{
    /// <summary>The function to call, usually a literal expression with its name.</summary>
    public BoxedExpression? Function { get; init; }

    /// <summary>The arguments.</summary>
    public IReadOnlyList<Binding> Bindings { get; init; } = [];
}

/// <summary>An argument of a boxed invocation.</summary>
/// <param name="Parameter">The parameter's name, and the type its author gave.</param>
/// <param name="Expression">The value; null where the author left it empty.</param>
public sealed record Binding(InformationItem Parameter, BoxedExpression? Expression);
