namespace Zhengling.Dmn.Model;

/// <summary>What is drawn in a diagram beside the graph (DMN 1.5, 6.2.3).</summary>
public abstract class Artifact : DmnElement;

/// <summary>A note in the diagram.</summary>
public sealed class TextAnnotation : Artifact
{
    /// <summary>The note, or null.</summary>
    public string? Text { get; init; }

    /// <summary>The note's MIME type; null for plain text.</summary>
    public string? TextFormat { get; init; }
}

/// <summary>A line between a note and an element.</summary>
public sealed class Association : Artifact
{
    /// <summary>Where the line begins.</summary>
    public required ElementReference Source { get; init; }

    /// <summary>Where the line ends.</summary>
    public required ElementReference Target { get; init; }

    /// <summary><c>None</c>, <c>One</c> or <c>Both</c>; null for <c>None</c>.</summary>
    public string? Direction { get; init; }
}

/// <summary>A frame around elements.</summary>
public sealed class Group : Artifact
{
    /// <summary>The frame's name, or null.</summary>
    public string? Name { get; init; }
}
