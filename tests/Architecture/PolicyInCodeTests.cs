using System.Globalization;
using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace Zhengling.Architecture.Tests;

/// <summary>Code knows eight mechanisms and no policy: no figure of a pack and no name of a unit stands in C#.</summary>
public sealed partial class PolicyInCodeTests(ITestOutputHelper output)
{
    // Figures that programs have reasons of their own for: powers of two, HTTP statuses, calendar lengths.
    private static readonly HashSet<decimal> Technical =
        [128, 256, 512, 1024, 2048, 4096, 8192, 16384, 65535, 65536, 365, 366, 146097, 204, 302, 304, 401, 403, 404, 405, 409, 413, 415, 422, 429, 499, 503];

    [Fact]
    public void No_unit_and_no_place_is_named_in_code()
    {
        var names = PackTexts().SelectMany(text => UnitName().Matches(text)).Select(m => m.Value).Distinct().ToList();
        names.Count.ShouldBeGreaterThan(3, "the packs name units; if this finds none, the test looks for nothing");
        output.WriteLine($"{names.Count} names of units: {string.Join(" ", names)}");
        var found = from file in Repository.SourceFiles()
                    let text = File.ReadAllText(file)
                    from name in names.Append("密云").Append("密政")
                    where text.Contains(name, StringComparison.Ordinal)
                    select $"{Repository.Relative(file)}: {name}";
        found.ShouldBeEmpty();
    }

    [Fact]
    public void No_figure_of_a_policy_stands_in_code()
    {
        var figures = PackTexts().SelectMany(text => Number().Matches(text)).Select(m => decimal.Parse(m.Value, CultureInfo.InvariantCulture))
            .Where(IsTelling).Except(Technical).ToHashSet();
        figures.ShouldContain(12.97m);
        figures.Count.ShouldBeGreaterThan(100);
        // The expression language is mathematics: its tables hold numbers of all kinds, and it knows no pack.
        var found = from file in Repository.SourceFiles().Where(f => !Repository.Relative(f).StartsWith(Path.Combine("src", "Feel"), StringComparison.Ordinal))
                    from Match literal in Literal().Matches(Comment().Replace(File.ReadAllText(file), ""))
                    let value = decimal.Parse(literal.Groups[1].Value.Replace("_", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)
                    where figures.Contains(value)
                    select $"{Repository.Relative(file)}: {literal.Value}";
        found.ShouldBeEmpty();
    }

    // A number of three or more significant digits is hardly in a program by chance.
    private static bool IsTelling(decimal value) => value.ToString(CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).Trim('0').Length >= 3;

    private static IEnumerable<string> PackTexts() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "policies"), "*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".md", StringComparison.Ordinal) || f.EndsWith(".csv", StringComparison.Ordinal))
            .Select(File.ReadAllText);

    [GeneratedRegex(@"区(?:[\u4e00-\u9fff]{1,6}(?:局|委)|政府办公室)")]
    private static partial Regex UnitName();

    [GeneratedRegex(@"(?<![\w.\-〔])[0-9]+(?:\.[0-9]+)?(?![\w.\-〕])")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<![\w.\\])([0-9][0-9_]*(?:\.[0-9]+)?)[mMdDfFuUlL]*(?![\w.])")]
    private static partial Regex Literal();

    [GeneratedRegex(@"//[^\n]*|""(?:\\.|[^""\\\n])*""")]
    private static partial Regex Comment();
}
