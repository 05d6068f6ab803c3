using Zhengling.Dmn.Compilation;
using Zhengling.Dmn.Model;
using Zhengling.Dmn.Xml;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Values;

namespace Zhengling.Dmn.Tck;

/// <summary>Runs the DMN Technology Compatibility Kit.</summary>
/// <param name="clock">The clock of <c>now()</c> and <c>today()</c>.</param>
public sealed class TckRunner(TimeProvider clock)
{
    /// <summary>Runs all test case files below a folder, in order of their paths.</summary>
    /// <param name="folder">The kit, one of its levels, or the folder of one test.</param>
    public IEnumerable<TckResult> Run(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories)
            .Where(f => Path.GetFileNameWithoutExtension(f).Contains("-test-", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        return files.SelectMany(RunFile);
    }

    private IEnumerable<TckResult> RunFile(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var level = Path.GetFileName(Path.GetDirectoryName(folder)) ?? string.Empty;
        TckFile file;
        CompiledModel model;
        string? fault = null;
        try
        {
            file = TckFileReader.Read(path);
            model = Compile(folder, file.ModelName);
        }
        catch (Exception e) when (e is FormatException or IOException or InvalidDataException)
        {
            fault = e.Message;
            file = new TckFile(string.Empty, []);
            model = null!;
        }

        TckResult Result(string id, TckOutcome outcome, bool expectsValue, string comment) =>
            new(level, Path.GetFileName(folder), Path.GetFileNameWithoutExtension(path), id, outcome, expectsValue, comment);

        if (fault is not null)
        {
            yield return Result(string.Empty, TckOutcome.Error, false, fault);
            yield break;
        }

        foreach (var test in file.Cases)
        {
            var (outcome, comment) = RunCase(model, test);
            yield return Result(test.Id, outcome, test.ExpectsValue, comment);
        }
    }

    private static CompiledModel Compile(string folder, string modelName)
    {
        var models = Directory.EnumerateFiles(folder, "*.dmn").Order(StringComparer.Ordinal)
            .Select(f => (Name: Path.GetFileName(f), Result: DmnXmlReader.ReadFile(f))).ToList();
        var main = models.Find(m => m.Name == modelName).Result?.Model
            ?? throw new InvalidDataException($"{folder}: the model '{modelName}' cannot be read.");
        return CompiledModel.Compile(main, models.Select(m => m.Result.Model).OfType<DmnModel>().Where(m => m != main));
    }

    private (TckOutcome Outcome, string Comment) RunCase(CompiledModel model, TckCase test)
    {
        foreach (var expectation in test.Expectations)
        {
            object? actual;
            try
            {
                actual = Evaluate(model, test, expectation.Name);
            }
            catch (EvaluationLimitException e)
            {
                return (TckOutcome.Error, e.Message);
            }

            if (!TckComparison.Matches(expectation.Expected, actual))
                return (
                    TckOutcome.Error,
                    $"{expectation.Name}: expected {FeelText.Format(expectation.Expected)}, got {FeelText.Format(actual)}");
        }

        return (TckOutcome.Success, string.Empty);
    }

    private object? Evaluate(CompiledModel model, TckCase test, string result)
    {
        var inputs = test.Inputs.ToDictionary(
            i => i.Namespace is null || i.Namespace == model.Model.Namespace ? i.Name : $"{i.Namespace}#{i.Name}", i => i.Value,
            StringComparer.Ordinal);
        var context = new EvaluationContext(clock: clock);
        if (test.Type == TckCaseType.Decision)
            return model.Evaluate(result, inputs, context).Value;
        var value = model.EvaluateService(test.InvocableName ?? string.Empty, inputs, context).Value;
        return value is FeelContext outputs && outputs.TryGetValue(result, out var output) && IsOutput(model, test, result)
            ? output
            : value;
    }

    // A service with several output decisions yields a context of their values; one with a single one yields its value as it is.
    private static bool IsOutput(CompiledModel model, TckCase test, string decision)
    {
        var service = model.Model.Elements.OfType<DecisionService>().FirstOrDefault(s => s.Name == test.InvocableName);
        return service is { OutputDecisions.Count: > 1 }
            && service.OutputDecisions.Any(o => model.Model.Decisions.Any(d => d.Id == o.Id && d.Name == decision));
    }
}
