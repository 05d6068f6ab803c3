namespace Zhengling.Dmn.Model;

/// <summary>Decision logic in any of its notations (DMN 1.5, 7.3.1 Expression).</summary>
public abstract class BoxedExpression : DmnElement
{
    /// <summary>The declared type of the value, as in <see cref="InformationItem.TypeRef"/>; null where open.</summary>
    public string? TypeRef { get; init; }
}

/// <summary>A FEEL expression as text (DMN 1.5, 7.3.5 LiteralExpression).</summary>
public sealed class LiteralExpression : BoxedExpression
{
    /// <summary>The FEEL text; null where the author left it empty.</summary>
    public ExpressionText? Text { get; init; }

    /// <summary>The language as a URI; null for the model's.</summary>
    public string? ExpressionLanguage { get; init; }

    /// <summary>Values imported from elsewhere (<c>importedValues</c>) as XML text, kept as they came; or null.</summary>
    public string? ImportedValuesXml { get; init; }

    /// <summary>Makes a literal expression.</summary>
    /// <param name="text">The FEEL text.</param>
    /// <param name="origin">Where it stands.</param>
    /// <param name="id">Its id.</param>
    public static LiteralExpression Of(string text, SourceLocation? origin = null, string? id = null) =>
        new() { Text = new ExpressionText(text, origin), Origin = origin, Id = id };
}

/// <summary>FEEL unary tests as text: conditions on a value that the text does not name (DMN 1.5, 7.3.5 UnaryTests).</summary>
public sealed class UnaryTests : BoxedExpression
{
    /// <summary>The FEEL unary tests; <c>-</c> holds for every value.</summary>
    public required ExpressionText Text { get; init; }

    /// <summary>The language as a URI; null for the model's.</summary>
    public string? ExpressionLanguage { get; init; }

    /// <summary>Makes unary tests.</summary>
    /// <param name="text">The FEEL text.</param>
    /// <param name="origin">Where it stands.</param>
    /// <param name="id">Their id.</param>
    public static UnaryTests Of(string text, SourceLocation? origin = null, string? id = null) =>
        new() { Text = new ExpressionText(text, origin), Origin = origin, Id = id };
}
