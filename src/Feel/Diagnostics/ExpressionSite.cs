namespace Zhengling.Feel.Diagnostics;

/// <summary>
/// The place in an expression where an operation stands. The compiler makes one per operation, once, and hands it to
/// <see cref="Evaluation.EvaluationContext.At"/> so that an error can say where it happened.
/// </summary>
/// <param name="Expression">The whole expression text.</param>
/// <param name="Span">The operation's stretch of it.</param>
/// <param name="Source">Where the expression itself comes from (a file, a decision, a cell); null when unknown.</param>
public sealed record ExpressionSite(string Expression, SourceSpan Span, string? Source = null)
{
    /// <summary>The text of the operation itself.</summary>
    public string Text => Span.TextIn(Expression);

    /// <inheritdoc/>
    public override string ToString()
    {
        var (line, column) = Span.LineAndColumn(Expression);
        return $"{Source ?? "FEEL"}:{line}:{column}";
    }
}
