namespace Zhengling.Policies.Exchange.Import;

/// <summary>The CSV files of a pack that is being written.</summary>
internal sealed class ImportedFiles
{
    private readonly Dictionary<string, string> _files = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The files: name → text.</summary>
    public IReadOnlyDictionary<string, string> All => _files;

    /// <summary>Adds a table and gives the Markdown that links to it.</summary>
    public string Add(string name, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        var safe = string.Concat(name.Select(c => char.IsLetterOrDigit(c) ? c : '-'));
        var file = safe + ".csv";
        for (var i = 2; _files.ContainsKey(file); i++)
            file = FormattableString.Invariant($"{safe}-{i}.csv");
        _files[file] = MarkdownText.Csv(header, rows);
        return $"[{file}]({file})\n\n";
    }
}
