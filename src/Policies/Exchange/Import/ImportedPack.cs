namespace Zhengling.Policies.Exchange.Import;

/// <summary>A DMN model as a pack.</summary>
/// <param name="Files">The files of the pack's folder: name → text.</param>
/// <param name="NotHeld">What the pack format does not hold, with ids and reasons.</param>
public sealed record ImportedPack(IReadOnlyDictionary<string, string> Files, IReadOnlyList<NotHeld> NotHeld)
{
    /// <summary>Writes the files.</summary>
    /// <param name="folder">The folder; made where it is missing.</param>
    /// <exception cref="IOException">A file can't be written.</exception>
    public void WriteTo(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, text) in Files)
            File.WriteAllText(Path.Combine(folder, name), text);
    }
}
