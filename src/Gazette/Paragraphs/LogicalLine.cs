using Zhengling.Gazette.Documents;

namespace Zhengling.Gazette.Paragraphs;

/// <summary>A paragraph, heading or other unit of text after joining.</summary>
/// <param name="Role">Its role.</param>
/// <param name="Text">Its text; for a table row the line as it stands, tabs included.</param>
/// <param name="First">The index of its first physical line.</param>
/// <param name="Last">The index of its last physical line.</param>
internal sealed record LogicalLine(LineRole Role, string Text, int First, int Last);
