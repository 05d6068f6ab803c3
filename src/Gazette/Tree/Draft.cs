using Zhengling.Gazette.Lines;
using Zhengling.Gazette.Paragraphs;

namespace Zhengling.Gazette.Tree;

/// <summary>A node while the tree is being built.</summary>
internal sealed class Draft(NodeKind kind, int first, int last)
{
    public NodeKind Kind { get; } = kind;

    public int First { get; } = first;

    public int Last { get; set; } = last;

    /// <summary>The kind of its mark, or null when it has none.</summary>
    public MarkKind? Mark { get; init; }

    public string Number { get; init; } = "";

    public int? Ordinal { get; set; }

    public string? Heading { get; set; }

    public string Text { get; set; } = "";

    public string Address { get; set; } = "";

    public List<Draft> Children { get; } = [];

    /// <summary>How many paragraphs it has so far, its own text included.</summary>
    public int Paragraphs { get; set; }

    public GazetteTable? Table { get; set; }

    /// <summary>Whether only a heading stands on its line.</summary>
    public bool IsBareHeading => Text.Length == 0;

    /// <summary>The mark in its canonical form, as addresses use it.</summary>
    public string CanonicalMark => Mark switch
    {
        MarkKind.Part => $"第{ChineseNumeral.Format(Ordinal ?? 0)}{(Number.EndsWith('编') ? "编" : "部分")}",
        MarkKind.Chapter => $"第{ChineseNumeral.Format(Ordinal ?? 0)}章",
        MarkKind.Section => $"第{ChineseNumeral.Format(Ordinal ?? 0)}节",
        MarkKind.Article => $"第{ChineseNumeral.Format(Ordinal ?? 0)}条",
        MarkKind.Ideographic => $"{ChineseNumeral.Format(Ordinal ?? 0)}、",
        MarkKind.Parenthesised => $"（{ChineseNumeral.Format(Ordinal ?? 0)}）",
        MarkKind.Arabic => $"{Ordinal}.",
        MarkKind.ParenthesisedArabic => $"（{Ordinal}）",
        MarkKind.Circled => $"{(char)('①' + (Ordinal ?? 1) - 1)}",
        _ => "",
    };
}
