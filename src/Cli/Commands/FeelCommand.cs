using System.CommandLine;
using Zhengling.Feel.Compilation;
using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Json;
using Zhengling.Feel.Values;

namespace Zhengling.Cli.Commands;

/// <summary><c>zhengling feel EXPRESSION</c>: evaluates a FEEL expression; each null that stems from an error is said with its cause.</summary>
internal static class FeelCommand
{
    // Messages about the text and the names of an expression, see the catalogue of Zhengling.Feel.
    private const string TextFaults = "FEEL-E0";

    public static Command Make(TimeProvider clock)
    {
        var expression = new Argument<string>("EXPRESSION") { Description = "FEEL表达式 / a FEEL expression" };
        var context = new Option<string?>("--context") { Description = "变量，JSON对象 / the variables, a JSON object" };
        var strict = new Option<bool>("--strict") { Description = "出错即未规定，不作null / an error gives 未规定, not null" };
        var command = new Command("feel", "计算一个FEEL表达式 / evaluate a FEEL expression") { expression, context, strict };
        command.SetAction(result =>
        {
            var session = new Session(result, clock);
            var evaluation = new EvaluationContext(session.Get(strict) ? EvaluationOptions.Strict : EvaluationOptions.Standard, clock);
            var value = FeelExpression.Evaluate(session.Get(expression), Variables(session.Get(context)), evaluation);
            foreach (var diagnostic in evaluation.Diagnostics)
                session.Error.WriteLine($"{diagnostic.Site}: {diagnostic.Code}: {session.Say(diagnostic.Chinese, diagnostic.English)}");
            session.Output.WriteLine(session.Json ? FeelJson.Write(value) : FeelText.Format(value));
            return Code(value, evaluation);
        });
        return command;
    }

    // A fault of the text is bad input; a value that an error left open is not determined.
    private static int Code(object? value, EvaluationContext evaluation)
    {
        if (evaluation.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error || d.Code.StartsWith(TextFaults, StringComparison.Ordinal)))
            return ExitCode.BadInput;
        return value is Undetermined || (value is null && evaluation.Diagnostics.Count > 0) ? ExitCode.NotDetermined : ExitCode.Done;
    }

    private static FeelContext Variables(string? json)
    {
        if (json is null)
            return FeelContext.Empty;
        try
        {
            return FeelJson.Read(json) as FeelContext
                ?? throw new CliException("--context应为JSON对象：名称 → 值。", "--context should be a JSON object: name → value.");
        }
        catch (FeelJsonException e)
        {
            throw new CliException($"--context：{e.Diagnostic.Chinese}", $"--context: {e.Diagnostic.English}");
        }
    }
}
