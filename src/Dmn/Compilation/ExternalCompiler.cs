using Zhengling.Dmn.Diagnostics;
using Zhengling.Dmn.Evaluation;
using Zhengling.Dmn.Logic;
using Zhengling.Dmn.Model;
using Zhengling.Feel.BuiltIns;
using Zhengling.Feel.Compilation;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Dmn.Compilation;

/// <summary>
/// Functions whose body is Java (DMN 1.5, 10.2.1.7): those of <see cref="ExternalFunctions"/> are carried out by their equivalents here;
/// no Java is run. PMML is not supported.
/// </summary>
internal sealed class ExternalCompiler(ModelScope model)
{
    public CompiledLogic Compile(BoxedFunction function, LogicSite site)
    {
        if (function.Kind == FunctionKind.Java && function.Body is BoxedContext context
            && Text(context, "class") is { } type && Text(context, "method signature") is { } method
            && ExternalFunctions.Find(type, method) is { } external)
        {
            var parameters = function.Parameters
                .Select(p => new FeelParameter(p.Name, model.Types.Of(p.TypeRef, $"{site.Name}({p.Name})", p.Origin))).ToList();
            return new ExternalLogic(site, new FeelSignature(parameters, FeelType.Any), external);
        }

        model.Compilation.Report(
            DmnMessages.ExternalFunction, function.Origin, site.Name,
            function.Kind == FunctionKind.Pmml ? "PMML" : "Java class / method signature");
        return new MissingLogic(site);
    }

    private string? Text(BoxedContext context, string entry)
    {
        var text = (context.Entries.FirstOrDefault(e => e.Variable?.Name == entry)?.Expression as LiteralExpression)?.Text?.Text;
        return text is null
            ? null
            : FeelExpression.Compile(text, FeelScope.Empty, model.Compilation.Library).Evaluate([], new EvaluationContext()) as string;
    }
}

/// <summary>A function of the table of external functions, under the parameters that the model gives it.</summary>
internal sealed class ExternalLogic(LogicSite site, FeelSignature signature, FeelFunction external)
    : CompiledLogic(site, FunctionLogic.TypeOf(signature))
{
    protected override object? Core(object?[] frame, Run run) =>
        new ModelFunction(Site.Name, signature, (arguments, context) => external.Invoke(arguments, context), Site.Element.Origin);
}
