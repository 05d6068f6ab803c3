namespace Zhengling.Gazette;

/// <summary>What a node of a document's tree is.</summary>
public enum NodeKind
{
    /// <summary>The root of a document's tree.</summary>
    Document,

    /// <summary>The title of the text that a covering notice issues (印发的正文标题).</summary>
    Title,

    /// <summary>Issuer and date that close a notice (署名、成文日期).</summary>
    Signature,

    /// <summary>A list of contents or of annexes (目录、附件说明).</summary>
    Contents,

    /// <summary>A book or part (编、部分).</summary>
    Part,

    /// <summary>A chapter (章).</summary>
    Chapter,

    /// <summary>A section (节), or in a text without articles the first level 一、.</summary>
    Section,

    /// <summary>An article (条).</summary>
    Article,

    /// <summary>A paragraph without a mark: the second and later 款 of an article, or a paragraph (段) of any other node.</summary>
    Paragraph,

    /// <summary>An item （一） (项), or in a text without articles the second level.</summary>
    Item,

    /// <summary>A sub-item 1. (目), or in a text without articles the third level.</summary>
    SubItem,

    /// <summary>A point （1）, the fourth level.</summary>
    Point,

    /// <summary>A heading without a number.</summary>
    Heading,

    /// <summary>An annex (附件).</summary>
    Annex,

    /// <summary>A table or schedule (表、附表); its rows are in <see cref="GazetteDocument.Tables"/> under the same address.</summary>
    Table,

    /// <summary>A formula that stands on its own line.</summary>
    Formula,

    /// <summary>A footnote or remark (注).</summary>
    Note,

    /// <summary>Lines whose order or wholeness was destroyed by scanning; kept as they stand and never read as content.</summary>
    Damaged,
}
