namespace Zhengling.Gazette.Documents;

internal static class IssueReader
{
    public static GazetteIssue Read(GazetteText text) => throw Lines.TextErrors.NoDocument(text.Name);
}
