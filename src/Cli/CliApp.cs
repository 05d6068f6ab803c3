using System.CommandLine;
using Zhengling.Cli.Commands;
using Zhengling.Feel.Evaluation;
using Zhengling.Gazette;
using Zhengling.Gazette.Units;
using Zhengling.Policies.Batch;
using Zhengling.Policies.Exchange;
using Zhengling.Policies.Inputs;
using Zhengling.Runtime.Library;
using Zhengling.Server;
using Zhengling.Storage;

namespace Zhengling.Cli;

/// <summary>The command line: its commands, and how errors reach the user.</summary>
public static class CliApp
{
    /// <summary>Runs a command line.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where diagnostics go.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="input">Standard input.</param>
    /// <returns>0 done, 1 the answer is no, 2 bad usage or input, 3 not determined or not in force.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter error, TimeProvider clock, TextReader input)
    {
        ArgumentNullException.ThrowIfNull(error);
        var root = new RootCommand("政令 Zhengling：把政府公报变成照其运行的系统 / turns a gazette into the running system it describes")
        {
            Session.JsonOption, Session.LanguageOption, Session.DatabaseOption, Session.PacksOption,
        };
        foreach (var command in AllCommands(clock, input))
            root.Add(command);
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var problem in UsageErrors.Explain(parsed, IsEnglish(arguments) ? "en" : "zh"))
                error.WriteLine(problem);
            error.WriteLine("zhengling --help");
            return ExitCode.BadInput;
        }

        var language = parsed.GetValue(Session.LanguageOption) == "en" ? "en" : "zh";
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
        }
        catch (Exception e) when (Explain(e, language) is { } message)
        {
            await error.WriteLineAsync(message).ConfigureAwait(false);
            return ExitCode.BadInput;
        }
    }

    // Read by hand: a command line with mistakes has no value for its options.
    private static bool IsEnglish(IReadOnlyList<string> arguments) => arguments.Contains("--lang=en") || arguments.Zip(arguments.Skip(1)).Contains(("--lang", "en"));

    private static IEnumerable<Command> AllCommands(TimeProvider clock, TextReader input) =>
    [
        ParseCommand.Make(clock),
        IngestCommand.Make(clock),
        SearchCommand.Make(clock),
        ObligationsCommand.Make(clock),
        AppointmentsCommand.Make(clock),
        PacksCommand.Make(clock),
        CheckCommand.Make(clock),
        VerifyCommand.Make(clock),
        CoverageCommand.Make(clock),
        EvalCommand.Make(clock, input),
        BatchCommand.Make(clock),
        ExampleCommand.Make(clock),
        FeelCommand.Make(clock),
        DmnCommand.Make(clock, input),
        TckCommand.Make(clock),
        ServeCommand.Make(clock),
    ];

    /// <summary>What a known exception says to the user; null for one that is a fault of the program.</summary>
    private static string? Explain(Exception exception, string language) => exception switch
    {
        CliException e => e.In(language),
        GazetteException e => $"{e.CodeText}: {(language == "en" ? e.English : e.Chinese)}",
        UnitRegisterException e => $"{UnitRegisterException.Code}: {(language == "en" ? e.English : e.Chinese)}",
        StorageException e => $"{e.CodeText}: {(language == "en" ? e.English : e.Chinese)}",
        SearchQueryException e => $"{e.CodeText}: {(language == "en" ? e.English : e.Chinese)}",
        ServerOptionsException e => $"{e.Code}: {(language == "en" ? e.English : e.Chinese)}",
        InputException e => string.Join('\n', e.Errors.Select(p => $"{p.Code}: {p.Message.In(language)}")),
        BatchException e => $"{e.Code}: {e.Text.In(language)}",
        ExchangeException e => $"{e.Code}: {e.Text.In(language)}",
        EvaluationLimitException e => $"{e.Diagnostic.Code}: {(language == "en" ? e.Diagnostic.English : e.Diagnostic.Chinese)}",
        IOException or UnauthorizedAccessException => language == "en" ? $"A file can't be read or written: {exception.Message}" : $"文件不能读写：{exception.Message}",
        _ => null,
    };
}
