using Xunit.Abstractions;
using Zhengling.Gazette.Units;

namespace Zhengling.Gazette.Tests;

/// <summary>The gazettes beside the project, found by walking up; where they are absent a test says so and returns.</summary>
internal static class Shared
{
    public static IReadOnlyList<string> Gazettes(ITestOutputHelper output)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            foreach (var candidate in (string[])[Path.Combine(folder.FullName, "shared", "gazettes"), Path.Combine(folder.FullName, "..", "shared", "gazettes")])
            {
                if (Directory.Exists(candidate))
                    return [.. Directory.GetFiles(candidate, "*.txt").Order(StringComparer.Ordinal)];
            }
        }
        output.WriteLine("../shared/gazettes 不在，此测试没有检查任何东西。 ../shared/gazettes is absent; this test has checked nothing.");
        return [];
    }

    /// <summary>The registers of units that the packs carry.</summary>
    public static UnitRegister Units()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "policies")))
                return UnitRegister.LoadAll(Directory.GetFiles(Path.Combine(folder.FullName, "policies"), "units.csv", SearchOption.AllDirectories));
        }
        return UnitRegister.Empty;
    }

    public static List<string[]> Csv(string name) => [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Corpus", name))
        .Skip(1).Where(line => line.Length > 0).Select(line => line.Split(','))];
}
