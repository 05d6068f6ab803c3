namespace Zhengling.Gazette;

/// <summary>What was mended, or what could not be and is therefore in doubt.</summary>
public enum RepairKind
{
    /// <summary>A paragraph cut by the end of a page was joined.</summary>
    JoinedPageBreak,

    /// <summary>A printed page number was dropped.</summary>
    DroppedPageNumber,

    /// <summary>The repeated head of a table continued on a new page was dropped.</summary>
    DroppedRepeatedHead,

    /// <summary>Doubt: a block whose order was destroyed is kept as it stands and not read as content.</summary>
    DestroyedBlock,

    /// <summary>Doubt: lines of a form stand in the wrong order; they are kept as they stand and not read as content.</summary>
    ScrambledLines,

    /// <summary>Doubt: a running number is missing in a series; the text may have lost its mark.</summary>
    LostNumber,

    /// <summary>Doubt: an annex that the list of annexes names has no heading, or is not printed.</summary>
    MissingAnnex,

    /// <summary>An annex that lost its label was found by its title.</summary>
    FoundAnnexByTitle,

    /// <summary>Doubt: the rows of a table differ in their number of cells.</summary>
    UnevenTable,

    /// <summary>Markup that is no part of the text (bold marks, paragraph tags, list dashes) was dropped.</summary>
    DroppedMarkup,

    /// <summary>Doubt: the cells of a table row seem to stand one or more columns too far left or right; kept as they stand.</summary>
    ShiftedRow,

    /// <summary>Doubt: a stray foreign word or a formula fragment stands in the text and is kept.</summary>
    ForeignFragment,

    /// <summary>Doubt: a character at a page join seems printed twice; kept as it stands.</summary>
    DoubledCharacter,
}

/// <summary>A note on one repair or doubt, so that a person can look and undo it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="FirstLine">The first physical line concerned, 1-based.</param>
/// <param name="LastLine">The last physical line concerned, 1-based.</param>
/// <param name="Chinese">The note in Chinese.</param>
/// <param name="English">The note in English.</param>
public sealed record Repair(RepairKind Kind, int FirstLine, int LastLine, string Chinese, string English)
{
    /// <summary>Whether this is a doubt: something the reader could not settle, as against something it mended.</summary>
    public bool IsDoubt => Kind is RepairKind.DestroyedBlock or RepairKind.ScrambledLines or RepairKind.LostNumber or RepairKind.MissingAnnex
        or RepairKind.UnevenTable or RepairKind.ShiftedRow or RepairKind.ForeignFragment or RepairKind.DoubledCharacter;
}
