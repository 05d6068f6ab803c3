namespace Zhengling.Feel.Diagnostics;

/// <summary>
/// The place in an expression where an operation stands. The compiler makes one per operation, once, and hands it to
/// <see cref="Evaluation.EvaluationContext.At"/> so that an error can say where it happened.
/// </summary>
/// <param name="Expression">The whole expression text.</param>
/// <param name="Span">The operation's stretch of it.</param>
/// <param name="Origin">Where the expression itself begins in a document; null when it stands in none.</param>
public sealed record ExpressionSite(string Expression, SourceSpan Span, ExpressionOrigin? Origin = null)
{
    /// <summary>The text of the operation itself.</summary>
    public string Text => Span.TextIn(Expression);

    /// <inheritdoc/>
    public override string ToString()
    {
        var (line, column) = Span.LineAndColumn(Expression);
        return Origin is null
            ? $"FEEL:{line}:{column}"
            : $"{Origin.Source}:{Origin.Line + line - 1}:{(line == 1 ? Origin.Column + column - 1 : column)}";
    }
}

/// <summary>Where an expression begins in the document that it comes from.</summary>
/// <param name="Source">The document: a file, a decision, a cell.</param>
/// <param name="Line">The line of the expression's first character, from 1.</param>
/// <param name="Column">The column of the expression's first character, from 1.</param>
public sealed record ExpressionOrigin(string Source, int Line = 1, int Column = 1);
