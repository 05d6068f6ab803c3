using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Zhengling.Policies;
using Zhengling.Policies.Diagnostics;
using Zhengling.Policies.Evaluation;
using Zhengling.Runtime.Library;
using Zhengling.Storage;
using Zhengling.Storage.Sqlite;

namespace Zhengling.Cli;

/// <summary>What every command works with: the options that all have, the streams, the clock.</summary>
/// <param name="result">The parsed command line.</param>
/// <param name="clock">The clock.</param>
internal sealed class Session(ParseResult result, TimeProvider clock)
{
    /// <summary>JSON instead of text.</summary>
    public static readonly Option<bool> JsonOption = new("--json") { Description = "输出JSON / print JSON", Recursive = true };

    /// <summary>The language of messages.</summary>
    public static readonly Option<string> LanguageOption = new Option<string>("--lang")
    {
        Description = "提示的语言 / language of messages: zh, en",
        Recursive = true,
        DefaultValueFactory = _ => "zh",
    }.AcceptOnlyFromAmong("zh", "en");

    /// <summary>The database.</summary>
    public static readonly Option<string?> DatabaseOption = new("--db") { Description = "文库数据库 / the library's database (default: the user's data folder)", Recursive = true };

    /// <summary>The folder of the packs.</summary>
    public static readonly Option<string?> PacksOption = new("--packs") { Description = "政策包文件夹 / the folder of the packs (default: policies)", Recursive = true };

    private static readonly JsonWriterOptions JsonOptions = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether to print JSON.</summary>
    public bool Json => result.GetValue(JsonOption);

    /// <summary><c>zh</c> or <c>en</c>.</summary>
    public string Language => result.GetValue(LanguageOption) == "en" ? "en" : "zh";

    /// <summary>Where results go.</summary>
    public TextWriter Output => result.InvocationConfiguration.Output;

    /// <summary>Where diagnostics go.</summary>
    public TextWriter Error => result.InvocationConfiguration.Error;

    /// <summary>The clock.</summary>
    public TimeProvider Clock => clock;

    /// <summary>Today.</summary>
    public DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    /// <summary>The value of an option.</summary>
    public T? Get<T>(Option<T> option) => result.GetValue(option);

    /// <summary>The value of an argument.</summary>
    public T Get<T>(Argument<T> argument) => result.GetRequiredValue(argument);

    /// <summary>The text in the session's language.</summary>
    public string Say(string chinese, string english) => Language == "en" ? english : chinese;

    /// <summary>Whether there is a library yet.</summary>
    public bool LibraryExists => File.Exists(DatabaseLocation.Choose(result.GetValue(DatabaseOption)));

    /// <summary>Opens the library.</summary>
    public async Task<T> WithLibrary<T>(Func<IDocumentLibrary, Task<T>> work)
    {
        using var database = SqliteDatabase.Open(DatabaseLocation.Choose(result.GetValue(DatabaseOption)), clock);
        return await work(new SqliteDocumentLibrary(database)).ConfigureAwait(false);
    }

    /// <summary>Loads the packs.</summary>
    public PackLibrary LoadPacks() => LoadPacks(null);

    /// <summary>Loads the packs below a folder; null for the usual one.</summary>
    public PackLibrary LoadPacks(string? folder)
    {
        try
        {
            var found = PackLocation.Find(folder ?? result.GetValue(PacksOption));
            var library = PackLibrary.Load(found);
            return library.Packs.Count > 0 || library.Diagnostics.Count > 0 ? library : throw new CliException(
                $"文件夹“{found}”里没有政策包（policy.md）。用--packs指定别的。", $"The folder \"{found}\" holds no pack (policy.md). Name another with --packs.");
        }
        catch (DirectoryNotFoundException e)
        {
            throw new CliException($"没有政策包文件夹“{e.Message}”。用--packs指定。", $"There is no folder of packs \"{e.Message}\". Name one with --packs.");
        }
    }

    /// <summary>The pack with a number or slug, ready to be evaluated.</summary>
    public CompiledPack FindPack(PackLibrary library, string name)
    {
        var pack = library.Find(name) ?? throw new CliException(
            $"没有政策包“{name}”。现有：{string.Join("、", library.Packs.Select(p => $"{p.Document}（{p.Slug}）"))}。",
            $"There is no pack \"{name}\". Known: {string.Join(", ", library.Packs.Select(p => $"{p.Document} ({p.Slug})"))}.");
        return new CompiledPack(pack);
    }

    /// <summary>Stops with the errors of a pack that can't be used.</summary>
    public void RefuseUnusable(CompiledPack pack)
    {
        if (pack.IsUsable)
            return;
        foreach (var diagnostic in pack.Diagnostics.Where(d => d.Severity == Severity.Error))
            Error.WriteLine(diagnostic.ToText(Language));
        throw new CliException($"政策包{pack.Pack.Document}有错误，不能使用。", $"The pack {pack.Pack.Document} has errors and can't be used.");
    }

    /// <summary>Stops when a pack has no decision of a name.</summary>
    public static void RefuseUnknown(CompiledPack pack, string decision)
    {
        if (pack.Decision(decision) is not null)
            return;
        var known = pack.Pack.Decisions.Select(d => d.Name).ToList();
        throw new CliException(
            $"{pack.Pack.Document}没有测算“{decision}”。现有：{string.Join("、", known)}。",
            $"{pack.Pack.Document} has no decision \"{decision}\". Known: {string.Join(", ", known)}.");
    }

    /// <summary>Writes a text file.</summary>
    public static void WriteFile(string path, string text)
    {
        try
        {
            File.WriteAllText(path, text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException($"写不了文件“{path}”。", $"The file \"{path}\" can't be written.");
        }
    }

    /// <summary>Prints one JSON value.</summary>
    public void WriteJson(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, JsonOptions))
            write(writer);
        Output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
    }
}
