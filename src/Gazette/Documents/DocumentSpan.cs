namespace Zhengling.Gazette.Documents;

/// <summary>Where a document stands in the text. Indexes are 0-based into the lines.</summary>
/// <param name="First">The first line of the title (or the number, where that stands first).</param>
/// <param name="TitleFirst">The first line of the title.</param>
/// <param name="TitleLast">The last line of the title.</param>
/// <param name="NumberLine">The line of the document number.</param>
/// <param name="Last">The last line that is not blank.</param>
/// <param name="Number">The document number.</param>
/// <param name="Title">The title in its normal form.</param>
internal sealed record DocumentSpan(
    int First, int TitleFirst, int TitleLast, int NumberLine, int Last, DocumentNumber Number, string Title)
{
    /// <summary>The first line after title and number.</summary>
    public int BodyFirst => Math.Max(TitleLast, NumberLine) + 1;
}
