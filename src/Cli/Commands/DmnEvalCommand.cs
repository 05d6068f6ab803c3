using System.CommandLine;
using Zhengling.Dmn.Compilation;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Json;
using Zhengling.Feel.Values;
using Zhengling.Policies.Exchange;

namespace Zhengling.Cli.Commands;

/// <summary><c>zhengling dmn eval FILE DECISION</c>: evaluates a decision of a DMN file.</summary>
internal static class DmnEvalCommand
{
    public static Command Make(TimeProvider clock, TextReader standardInput)
    {
        var file = new Argument<string>("FILE") { Description = "DMN文件 / a DMN file" };
        var decision = new Argument<string>("DECISION") { Description = "决策的名称或标识 / the decision's name or id" };
        var context = new Option<string?>("--context") { Description = "输入，JSON对象 / the inputs, a JSON object" };
        var input = new Option<string?>("--input") { Description = "输入的JSON文件，-为标准输入 / JSON file with the inputs, - for standard input" };
        var strict = new Option<bool>("--strict") { Description = "严格：出错和没有规定都不是null / strict: errors and gaps are not null" };
        var command = new Command("eval", "计算DMN文件里的决策 / evaluate a decision of a DMN file") { file, decision, context, input, strict };
        command.SetAction(result =>
        {
            var session = new Session(result, clock);
            var source = DmnFiles.Read(session, session.Get(file));
            var imports = DmnFiles.ReadImports(session, source, session.Get(file));
            var isStrict = session.Get(strict);
            var model = isStrict ? OpenFunctions.CompileStrict(source, imports) : CompiledModel.Compile(source, imports);
            DmnFiles.Print(session, model.Diagnostics);
            var name = session.Get(decision);
            if (!model.Decisions.Any(d => d.Name == name || d.Element.Id == name))
            {
                throw new CliException(
                    $"“{session.Get(file)}”里没有决策“{name}”。现有：{string.Join("、", model.Decisions.Select(d => d.Name))}。",
                    $"\"{session.Get(file)}\" has no decision \"{name}\". Known: {string.Join(", ", model.Decisions.Select(d => d.Name))}.");
            }

            var inputs = JsonInputs.ReadFile(session.Get(input), standardInput);
            foreach (var (key, value) in session.Get(context) is { } json ? JsonInputs.Parse(json, "--context") : [])
                inputs[key] = value;
            var evaluation = new EvaluationContext(isStrict ? EvaluationOptions.Strict : EvaluationOptions.Standard, clock);
            var answer = model.Evaluate(name, Values(model, inputs), evaluation);
            DmnFiles.Print(session, answer.Diagnostics);
            if (answer.Value is Undetermined open)
                session.Error.WriteLine($"{open.Diagnostic.Site}: {open.Code}: {session.Say(open.ReasonInChinese, open.ReasonInEnglish)}");
            session.Output.WriteLine(session.Json ? FeelJson.Write(answer.Value) : FeelText.Format(answer.Value));
            return answer.Value is Undetermined ? ExitCode.NotDetermined : answer.InputProblems.Count > 0 ? ExitCode.BadInput : ExitCode.Done;
        });
        return command;
    }

    private static IReadOnlyDictionary<string, object?> Values(CompiledModel model, Dictionary<string, System.Text.Json.JsonElement> inputs)
    {
        try
        {
            return ModelInputs.Read(model, inputs);
        }
        catch (FeelJsonException e)
        {
            throw new CliException(e.Diagnostic.Chinese, e.Diagnostic.English);
        }
    }
}
