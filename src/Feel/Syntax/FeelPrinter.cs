namespace Zhengling.Feel.Syntax;

/// <summary>Prints a tree as text that parses to an equal tree.</summary>
public static class FeelPrinter
{
    /// <summary>The canonical text of a node.</summary>
    /// <param name="node">The node.</param>
    public static string Print(FeelNode node) => throw new NotImplementedException();
}
