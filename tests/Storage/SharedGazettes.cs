using Zhengling.Gazette;

namespace Zhengling.Storage.Tests;

/// <summary>The real gazettes in shared/gazettes beside the project, where they are present.</summary>
internal static class SharedGazettes
{
    /// <summary>The gazettes read, or null when they are not on this machine.</summary>
    public static IReadOnlyList<GazetteIssue>? Read()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var gazettes = Path.Combine(folder.FullName, "shared", "gazettes");
            if (Directory.Exists(gazettes))
            {
                return Directory.GetFiles(gazettes, "*.txt").Order(StringComparer.Ordinal)
                    .Select(path => GazetteReader.ReadFile(path)).ToArray();
            }
        }
        return null;
    }
}
