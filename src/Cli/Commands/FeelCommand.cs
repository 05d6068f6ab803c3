using System.CommandLine;
using Zhengling.Feel.Compilation;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Json;
using Zhengling.Feel.Values;

namespace Zhengling.Cli.Commands;

/// <summary><c>zhengling feel EXPRESSION</c>: evaluates a FEEL expression, strictly: what can't be computed is said with its cause.</summary>
internal static class FeelCommand
{
    public static Command Make(TimeProvider clock)
    {
        var expression = new Argument<string>("EXPRESSION") { Description = "FEEL表达式 / a FEEL expression" };
        var context = new Option<string?>("--context") { Description = "变量，JSON对象 / the variables, a JSON object" };
        var command = new Command("feel", "计算一个FEEL表达式 / evaluate a FEEL expression") { expression, context };
        command.SetAction(result =>
        {
            var session = new Session(result, clock);
            var evaluation = new EvaluationContext(EvaluationOptions.Standard, clock);
            var value = FeelExpression.Evaluate(session.Get(expression), Variables(session.Get(context)), evaluation);
            foreach (var diagnostic in evaluation.Diagnostics)
                session.Error.WriteLine($"{diagnostic.Site}: {diagnostic.Code}: {session.Say(diagnostic.Chinese, diagnostic.English)}");
            session.Output.WriteLine(session.Json ? FeelJson.Write(value) : FeelText.Format(value));
            return evaluation.Diagnostics.Count == 0 ? ExitCode.Done : ExitCode.No;
        });
        return command;
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
