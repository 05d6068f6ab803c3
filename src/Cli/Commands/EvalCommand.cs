using System.CommandLine;
using System.Text.Json;
using Zhengling.Cli.Output;
using Zhengling.Policies;
using Zhengling.Policies.Evaluation;
using Zhengling.Policies.Inputs;

namespace Zhengling.Cli.Commands;

/// <summary><c>zhengling eval PACK DECISION</c>: an answer that cites its articles.</summary>
internal static class EvalCommand
{
    public static Command Make(TimeProvider clock, TextReader standardInput)
    {
        var packName = new Argument<string>("PACK") { Description = "发文字号或短名 / document number or slug" };
        var decision = new Argument<string>("DECISION") { Description = "测算名称 / the decision's name" };
        var asOf = new Option<string?>("--as-of") { Description = "按哪一天（默认今天）/ as of which day (default today)" };
        var set = new Option<string[]>("--set") { Description = "名=值 / name=value", AllowMultipleArgumentsPerToken = true };
        var input = new Option<string?>("--input") { Description = "输入的JSON文件，-为标准输入 / JSON file with the inputs, - for standard input" };
        var reading = new Option<string[]>("--reading") { Description = "口径=读法 / reading=choice", AllowMultipleArgumentsPerToken = true };
        var explain = new Option<bool>("--explain") { Description = "说明怎样得出 / say how it came about" };
        var command = new Command("eval", "测算 / evaluate a decision") { packName, decision, asOf, set, input, reading, explain };
        command.SetAction(result =>
        {
            var session = new Session(result, clock);
            var pack = session.FindPack(session.LoadPacks(), session.Get(packName));
            session.RefuseUnusable(pack);
            var name = session.Get(decision);
            Session.RefuseUnknown(pack, name);
            var inputs = JsonInputs.ReadFile(session.Get(input), standardInput);
            foreach (var (key, text) in CommandValues.Pairs(session.Get(set)))
                inputs[key] = ToJson(text, key, pack.Pack);
            var answer = PackEvaluator.Evaluate(pack, new EvaluationRequest
            {
                Decision = name,
                AsOf = CommandValues.Day(session.Get(asOf), session.Today),
                Inputs = inputs,
                Readings = CommandValues.Pairs(session.Get(reading)),
            });
            session.Output.WriteLine(session.Json ? AnswerJson.Write(answer, session.Language) : new AnswerText(session.Language).Write(answer, session.Get(explain)));
            return answer.Status == AnswerStatus.Determined ? ExitCode.Done : ExitCode.NotDetermined;
        });
        return command;
    }

    private static JsonElement ToJson(string text, string name, Pack pack)
    {
        if (pack.Inputs.FirstOrDefault(i => i.Name == name) is not { } input)
            return JsonSerializer.SerializeToElement(text);
        InputText.ToJson(text, input.Use, out var json);
        return json;
    }
}
