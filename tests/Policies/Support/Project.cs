namespace Zhengling.Policies.Tests.Support;

/// <summary>Folders of the project, found by walking up from the tests.</summary>
internal static class Project
{
    /// <summary>The project's root.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The shipped packs.</summary>
    public static PackLibrary Packs => PackLibrary.Load(Path.Combine(Root, "policies"));

    /// <summary>A path in <c>../shared</c>; null where it is absent.</summary>
    public static string? Shared(params string[] path)
    {
        var full = Path.Combine([Root, "..", "shared", .. path]);
        return Path.Exists(full) ? full : null;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Zhengling.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("Zhengling.slnx");
    }
}
