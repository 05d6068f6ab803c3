using System.Runtime.CompilerServices;

namespace Zhengling.Dmn.Tests;

/// <summary>The folder <c>shared</c> beside the project, found by walking up from this file.</summary>
internal static class Shared
{
    public static string? Find(string relative, [CallerFilePath] string here = "")
    {
        for (var folder = Path.GetDirectoryName(here); folder is not null; folder = Path.GetDirectoryName(folder))
            if (Path.Combine(folder, "shared", relative) is var path && Directory.Exists(path))
                return path;
        return null;
    }
}
