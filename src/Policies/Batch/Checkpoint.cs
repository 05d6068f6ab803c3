using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Zhengling.Policies.Batch;

/// <summary>A moment up to which all work is safely on the disk.</summary>
/// <param name="Counts">What was done.</param>
/// <param name="OutputBytes">How long the file of results was.</param>
/// <param name="ErrorBytes">How long the file of errors was.</param>
internal readonly record struct CheckpointMark(BatchProgress Counts, long OutputBytes, long ErrorBytes)
{
    /// <summary>The mark as a line.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Counts.Rows} {Counts.Undetermined} {Counts.Errors} {OutputBytes} {ErrorBytes}");

    /// <summary>Reads a line; null where it is none.</summary>
    public static CheckpointMark? Parse(string line)
    {
        var parts = line.Split(' ');
        var numbers = new long[5];
        if (parts.Length != numbers.Length)
            return null;
        for (var i = 0; i < numbers.Length; i++)
            if (!long.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
                return null;
        return new CheckpointMark(new BatchProgress(numbers[0], numbers[1], numbers[2]), numbers[3], numbers[4]);
    }
}

/// <summary>
/// The journal of a run: a line that says which job it is, then a line per mark. A line counts when its line break is there; a mark counts when
/// the files are at least as long as it says. So whatever of the three files is lost at its end, an earlier mark still holds.
/// </summary>
internal static class Checkpoint
{
    /// <summary>The last mark that holds; null where none does.</summary>
    /// <param name="file">The journal.</param>
    /// <param name="settings">What the job is.</param>
    /// <param name="outputBytes">How long the file of results is.</param>
    /// <param name="errorBytes">How long the file of errors is.</param>
    /// <exception cref="BatchException">The journal is of another job.</exception>
    public static CheckpointMark? Find(string file, IReadOnlyDictionary<string, string> settings, long outputBytes, long errorBytes)
    {
        var text = File.Exists(file) ? File.ReadAllText(file) : "";
        var lines = text.Split('\n')[..^1];
        if (lines.Length == 0 || Settings(lines[0]) is not { } recorded)
            return null;
        var different = settings.Where(s => recorded.GetValueOrDefault(s.Key) != s.Value).Select(s => s.Key).ToList();
        if (different.Count > 0)
            throw BatchException.OtherJob(file, string.Join(", ", different));
        return lines.Skip(1).Select(CheckpointMark.Parse).LastOrDefault(m => m is { } mark && mark.OutputBytes <= outputBytes && mark.ErrorBytes <= errorBytes);
    }

    /// <summary>Begins the journal, with the mark from which the run goes on.</summary>
    public static FileStream Begin(string file, IReadOnlyDictionary<string, string> settings, CheckpointMark mark)
    {
        // A new file takes the old one's place at once, so that a kill at any moment leaves one of the two.
        var fresh = file + ".new";
        File.WriteAllText(fresh, JsonSerializer.Serialize(settings) + "\n" + mark + "\n");
        File.Move(fresh, file, overwrite: true);
        return new FileStream(file, FileMode.Append, FileAccess.Write, FileShare.Read);
    }

    /// <summary>Adds a mark.</summary>
    public static void Add(FileStream journal, CheckpointMark mark)
    {
        journal.Write(Encoding.UTF8.GetBytes(mark + "\n"));
        journal.Flush(flushToDisk: true);
    }

    private static Dictionary<string, string>? Settings(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(line);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
