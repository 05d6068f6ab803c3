using Zhengling.Dmn.Model;
using Zhengling.Gazette;
using Zhengling.Policies.Diagnostics;
using Zhengling.Policies.Loading;

namespace Zhengling.Policies;

/// <summary>The packs below a folder.</summary>
public sealed class PackLibrary
{
    // Links between folders may lead out, or round in a circle.
    private static readonly EnumerationOptions Below = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
        IgnoreInaccessible = false,
    };

    private PackLibrary(IReadOnlyList<Pack> packs, IReadOnlyList<PackDiagnostic> diagnostics)
    {
        Packs = packs;
        Diagnostics = diagnostics;
    }

    /// <summary>The packs that could be identified, by document number. One with errors is there too, but not usable.</summary>
    public IReadOnlyList<Pack> Packs { get; }

    /// <summary>What is wrong or doubtful in all of them.</summary>
    public IReadOnlyList<PackDiagnostic> Diagnostics { get; }

    /// <summary>Loads every folder with a <c>policy.md</c> below a folder, or the folder itself. Never throws for what a pack holds.</summary>
    /// <param name="root">The folder.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static PackLibrary Load(string root)
    {
        if (!Directory.Exists(root))
            throw new DirectoryNotFoundException(root);
        var packs = new List<Pack>();
        var diagnostics = new DiagnosticBag();
        foreach (var file in Directory.EnumerateFiles(root, PackLoader.FileName, Below).Order(StringComparer.Ordinal))
        {
            var folder = Path.GetDirectoryName(file)!;
            var (pack, found) = PackLoader.Load(folder, Path.Combine(root, Path.GetRelativePath(root, folder)).Replace("/.", "", StringComparison.Ordinal));
            foreach (var diagnostic in found)
                diagnostics.Add(diagnostic);
            if (pack is null)
                continue;
            CheckNames(pack, packs, diagnostics);
            packs.Add(pack);
        }

        return new PackLibrary([.. packs.OrderBy(p => p.Document)], diagnostics.All);
    }

    // A slug or number that two packs share would silently answer from the first.
    private static void CheckNames(Pack pack, List<Pack> before, DiagnosticBag diagnostics)
    {
        var where = new SourceLocation(pack.Folder + "/" + PackLoader.FileName, 1, 1);
        if (before.FirstOrDefault(p => p.Slug == pack.Slug) is { } sameSlug)
            diagnostics.Error(PackMessages.SlugTaken(pack.Slug, sameSlug.Folder), where);
        if (before.FirstOrDefault(p => p.Document == pack.Document) is { } sameDocument)
            diagnostics.Error(PackMessages.DocumentTaken(pack.Document.ToString(), sameDocument.Folder), where);
    }

    /// <summary>The pack with this document number or slug; null if there is none.</summary>
    /// <param name="numberOrSlug">The number in any of its printed forms, or the slug.</param>
    public Pack? Find(string numberOrSlug) =>
        Packs.FirstOrDefault(p => p.Slug == numberOrSlug)
        ?? (DocumentNumber.TryParse(numberOrSlug, out var number) ? Packs.FirstOrDefault(p => p.Document == number) : null);
}
