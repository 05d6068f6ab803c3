using System.Xml.Linq;

namespace Zhengling.Feel.Tests.Syntax;

/// <summary>Finds the kit's models beside the project.</summary>
internal static class TckFolder
{
    public static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", "dmn-tck", "TestCases");
            if (Directory.Exists(candidate)) return candidate;
        }
        return null;
    }

    /// <summary>Every model file.</summary>
    public static IEnumerable<(string File, XElement Root)> Models(string folder) =>
        Directory.EnumerateFiles(folder, "*.dmn", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => (file, XElement.Load(file)));
}
