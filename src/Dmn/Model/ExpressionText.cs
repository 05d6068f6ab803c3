namespace Zhengling.Dmn.Model;

/// <summary>A FEEL text in a model, with the place where it stands, so that what is wrong inside it can be shown there.</summary>
/// <param name="Text">The FEEL text: an expression, unary tests or a type, as its holder says.</param>
/// <param name="Origin">Where the text begins in its source document; null for models made in memory.</param>
public sealed record ExpressionText(string Text, SourceLocation? Origin = null)
{
    /// <summary>Makes a FEEL text without origin.</summary>
    /// <param name="text">The FEEL text.</param>
    public static implicit operator ExpressionText(string text) => FromString(text);

    /// <summary>Makes a FEEL text without origin.</summary>
    /// <param name="text">The FEEL text.</param>
    public static ExpressionText FromString(string text) => new(text);

    /// <summary>The FEEL text alone.</summary>
    public override string ToString() => Text;
}
