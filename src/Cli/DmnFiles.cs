using Zhengling.Dmn.Model;
using Zhengling.Dmn.Xml;
using Zhengling.Feel.Diagnostics;

namespace Zhengling.Cli;

/// <summary>DMN files that a command is given.</summary>
internal static class DmnFiles
{
    private const int MaxImports = 100;

    /// <summary>Reads a file; what is wrong with it is printed.</summary>
    public static DmnModel Read(Session session, string file)
    {
        if (!File.Exists(file))
            throw new CliException($"没有文件“{file}”。", $"There is no file \"{file}\".");
        try
        {
            var read = DmnXmlReader.ReadFile(file);
            Print(session, read.Diagnostics);
            return read.Model ?? throw new CliException($"“{file}”不是可读的DMN文件。", $"\"{file}\" is not a DMN file that can be read.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException($"读不了文件“{file}”。", $"The file \"{file}\" can't be read.");
        }
    }

    /// <summary>The models that a model imports, and those that these import, found beside it by their relative locations.</summary>
    public static IReadOnlyList<DmnModel> ReadImports(Session session, DmnModel model, string file)
    {
        var found = new Dictionary<string, DmnModel>(StringComparer.Ordinal);
        var open = new Queue<(DmnModel Model, string File)>([(model, file)]);
        while (open.TryDequeue(out var next))
        {
            foreach (var import in next.Model.Imports.Where(i => i.LocationUri is not null && !found.ContainsKey(i.Namespace)))
            {
                var path = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(next.File))!, import.LocationUri!);
                if (!File.Exists(path) || found.Count >= MaxImports)
                    continue; // the compiler reports what is missing
                found[import.Namespace] = Read(session, path);
                open.Enqueue((found[import.Namespace], path));
            }
        }

        return [.. found.Values];
    }

    /// <summary>Prints diagnostics, each with its place.</summary>
    public static void Print(Session session, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            session.Error.WriteLine($"{diagnostic.Site}: {diagnostic.Code}: {session.Say(diagnostic.Chinese, diagnostic.English)}");
    }
}
