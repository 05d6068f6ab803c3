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
            if (pack.Decision(name) is null)
            {
                throw new CliException(
                    $"{pack.Pack.Document}没有测算“{name}”。现有：{string.Join("、", pack.Pack.Decisions.Select(d => d.Name))}。",
                    $"{pack.Pack.Document} has no decision \"{name}\". Known: {string.Join(", ", pack.Pack.Decisions.Select(d => d.Name))}.");
            }

            var inputs = JsonInputs.ReadFile(session.Get(input), standardInput);
            foreach (var (key, text) in Pairs(session.Get(set)))
                inputs[key] = ToJson(text, key, pack.Pack);
            var answer = PackEvaluator.Evaluate(pack, new EvaluationRequest
            {
                Decision = name,
                AsOf = Day(session.Get(asOf), session.Today),
                Inputs = inputs,
                Readings = Pairs(session.Get(reading)),
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

    private static Dictionary<string, string> Pairs(string[]? texts)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in texts ?? [])
        {
            var at = text.IndexOf('=', StringComparison.Ordinal);
            if (at <= 0)
                throw new CliException($"“{text}”应写成“名=值”。", $"\"{text}\" should be name=value.");
            var name = text[..at].Trim();
            if (!pairs.TryAdd(name, text[(at + 1)..].Trim()))
                throw new CliException($"“{name}”给了两次。", $"\"{name}\" is given twice.");
        }

        return pairs;
    }

    private static DateOnly Day(string? text, DateOnly today)
    {
        if (text is null)
            return today;
        return DateRange.TryDay(text, out var day) ? day : throw new CliException(
            $"日期“{text}”不存在或写法不对，应如2022-04-12。", $"There is no date \"{text}\"; write e.g. 2022-04-12.");
    }
}
