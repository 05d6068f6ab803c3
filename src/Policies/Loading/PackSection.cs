using Zhengling.Dmn.Model;

namespace Zhengling.Policies.Loading;

/// <summary>What stands below a heading, in order.</summary>
internal abstract record PackBlock(SourceLocation Origin);

/// <summary>A paragraph of explanation.</summary>
internal sealed record ParagraphBlock(string Text, SourceLocation Origin) : PackBlock(Origin);

/// <summary>A table.</summary>
internal sealed record TableBlock(TableText Table, SourceLocation Origin) : PackBlock(Origin);

/// <summary>A fenced block of FEEL.</summary>
internal sealed record FeelBlock(string Text, SourceLocation Origin) : PackBlock(Origin);

/// <summary>A link, alone in its paragraph, to a CSV file.</summary>
internal sealed record CsvLinkBlock(string File, SourceLocation Origin) : PackBlock(Origin);

/// <summary>A heading with what stands below it up to the next heading.</summary>
internal sealed record PackSection(Heading Heading, IReadOnlyList<PackBlock> Blocks)
{
    /// <summary>The sections of the next level within this one.</summary>
    public IReadOnlyList<PackSection> Children { get; init; } = [];

    private static readonly string[] LineKeys = ["主键：", "由谁定：", "完备："];

    /// <summary>The first paragraph that is no line <c>key：value</c>: the section's description.</summary>
    public string? Description =>
        Blocks.OfType<ParagraphBlock>().FirstOrDefault(p => !Array.Exists(LineKeys, k => p.Text.StartsWith(k, StringComparison.Ordinal)))?.Text;

    /// <summary>The value of a paragraph <c>key：value</c>, or null.</summary>
    public ParagraphBlock? Line(string key) => Blocks.OfType<ParagraphBlock>()
        .Where(p => p.Text.StartsWith(key + "：", StringComparison.Ordinal))
        .Select(p => p with { Text = p.Text[(key.Length + 1)..].Trim() })
        .FirstOrDefault();
}
