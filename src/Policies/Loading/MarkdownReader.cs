using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Zhengling.Policies.Diagnostics;

namespace Zhengling.Policies.Loading;

/// <summary>Reads <c>policy.md</c> into sections of level 2 with their sections of level 3. Markdig finds the blocks; cells and headings are read raw.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseYamlFrontMatter().UsePreciseSourceLocation().Build();

    /// <summary>Reads the sections of a pack.</summary>
    public static IReadOnlyList<PackSection> Read(PackText text, DiagnosticBag diagnostics)
    {
        if (Parse(text, diagnostics) is not { } document)
            return [];
        var level2 = new List<(Heading Heading, List<PackBlock> Blocks, List<(Heading, List<PackBlock>)> Children)>();
        foreach (var block in document)
        {
            if (block is HeadingBlock heading)
            {
                var read = Heading.Read(text, heading.Line + 1, heading.Level, diagnostics);
                if (heading.Level == 2)
                    level2.Add((read, [], []));
                else if (heading.Level == 3 && level2.Count > 0)
                    level2[^1].Children.Add((read, []));
                continue;
            }

            if (level2.Count == 0 || ReadBlock(text, block, diagnostics) is not { } content)
                continue;
            var target = level2[^1].Children is [.., var (_, blocks)] ? blocks : level2[^1].Blocks;
            target.Add(content);
        }

        return [.. level2.Select(s => new PackSection(s.Heading, s.Blocks) { Children = [.. s.Children.Select(c => new PackSection(c.Item1, c.Item2))] })];
    }

    private static MarkdownDocument? Parse(PackText text, DiagnosticBag diagnostics)
    {
        try
        {
            return Markdown.Parse(text.Text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's word for brackets, quotes or lists nested beyond its limit.
            diagnostics.Error(PackMessages.TooDeep, text.At(1));
            return null;
        }
    }

    private static PackBlock? ReadBlock(PackText text, Block block, DiagnosticBag diagnostics)
    {
        var origin = text.At(block.Line + 1, block.Column + 1);
        switch (block)
        {
            case Table table:
                var first = table.Line + 1;
                return new TableBlock(MarkdownTableReader.Read(text, first, LastTableLine(text, first), diagnostics), origin);
            case FencedCodeBlock { Info: "feel" } code:
                return new FeelBlock(code.Lines.ToString(), text.At(code.Line + 2));
            case Markdig.Syntax.ParagraphBlock paragraph:
                if (paragraph.Inline?.FirstChild is LinkInline { IsImage: false, Url: { } url } link && link.NextSibling is null
                    && url.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
                    return new CsvLinkBlock(Uri.UnescapeDataString(url), origin);
                return new ParagraphBlock(text.Text.Substring(paragraph.Span.Start, paragraph.Span.Length).Replace("\n", "", StringComparison.Ordinal), origin);
            default:
                return null;
        }
    }

    // The table goes on while its lines hold a pipe.
    private static int LastTableLine(PackText text, int first)
    {
        var line = first;
        while (line < text.Lines.Count && text.Lines[line].Contains('|', StringComparison.Ordinal))
            line++;
        return line;
    }
}
