using Zhengling.Gazette.Lines;

namespace Zhengling.Gazette.Citations;

/// <summary>The levels a citation can name, from the highest to the lowest.</summary>
internal enum StepKind
{
    Annex,
    Part,
    Chapter,
    Section,
    Article,
    Ideographic,
    Paragraph,
    Item,
    SubItem,
    Point,
    Passage,
    Table,
    Named,
}

/// <summary>One step of a place: <c>第五条</c>, <c>（一）</c>, <c>附件1</c>.</summary>
/// <param name="Kind">The level.</param>
/// <param name="Ordinal">The number; null for an annex without one, and for tables and boxes, which go by name.</param>
/// <param name="Name">For tables and boxes the label, e.g. <c>附表4</c>, <c>表1-1</c>, <c>专栏3</c>.</param>
internal sealed record CitationStep(StepKind Kind, int? Ordinal, string Name = "")
{
    /// <summary>The step as it is written canonically.</summary>
    public override string ToString() => Kind switch
    {
        StepKind.Annex => $"附件{Ordinal}",
        StepKind.Part => $"第{Number}部分",
        StepKind.Chapter => $"第{Number}章",
        StepKind.Section => $"第{Number}节",
        StepKind.Article => $"第{Number}条",
        StepKind.Ideographic => $"{Number}、",
        StepKind.Paragraph => $"第{Number}款",
        StepKind.Item => $"（{Number}）",
        StepKind.SubItem => $"{Ordinal}.",
        StepKind.Point => $"（{Ordinal}）",
        StepKind.Passage => $"第{Ordinal}段",
        _ => Name,
    };

    private string Number => ChineseNumeral.Format(Ordinal ?? 0);
}
