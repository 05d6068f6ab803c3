using Zhengling.Dmn.Diagnostics;
using Zhengling.Dmn.Evaluation;
using Zhengling.Dmn.Model;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Dmn.Logic;

/// <summary>What the compiler knows of the place where a piece of logic stands.</summary>
/// <param name="Kind">What a trace calls it.</param>
/// <param name="Path">The id of the owner and the names that lead to the piece; its id where the model gives none.</param>
/// <param name="Name">The name of the owner or the entry.</param>
/// <param name="Element">The element of the model.</param>
/// <param name="Text">Its FEEL text, where it has one.</param>
internal sealed record LogicSite(TraceKind Kind, string Path, string Name, BoxedExpression Element, string? Text = null)
{
    public string Id => Element.Id ?? Path;
}

/// <summary>Compiled decision logic: reads a frame of variables, yields a value. Immutable; shared by all evaluations.</summary>
internal abstract class CompiledLogic(LogicSite site, FeelType type)
{
    public LogicSite Site { get; } = site;

    private FeelType? _variable;

    /// <summary>The type of the variable that the value goes into and is made to conform to; null for none.</summary>
    public FeelType? Variable => _variable;

    /// <summary>The type of every value, as far as it is known; the declared one where there is one.</summary>
    public FeelType Type => _variable ?? type;

    /// <summary>The type that the expression declares and its value is made to conform to; null where it declares none.</summary>
    public FeelType? Declared { get; init; }

    public object? Evaluate(object?[] frame, Run run)
    {
        if (run.Tracer is not { } tracer)
            return Conform(Core(frame, run), run.Context);
        var node = tracer.Begin(Site.Kind, Site.Id, Site.Name, Site.Text, Site.Element);
        var value = Conform(Core(frame, run), run.Context);
        tracer.End(node, value);
        return value;
    }

    /// <summary>The same logic, its value made to conform to the type of the variable that it goes into.</summary>
    public CompiledLogic As(FeelType variable)
    {
        var copy = (CompiledLogic)MemberwiseClone();
        copy._variable = variable;
        return copy;
    }

    protected abstract object? Core(object?[] frame, Run run);

    private object? Conform(object? value, EvaluationContext context)
    {
        if (Declared is not null)
            value = Coercion.To(Declared, value, Site.Name, Site.Element.Origin, context);
        return _variable is null ? value : Coercion.To(_variable, value, Site.Name, Site.Element.Origin, context);
    }
}

/// <summary>Makes values conform to declared types (DMN 1.5, 7.3.4 and 10.3.2.9.4).</summary>
internal static class Coercion
{
    public static object? To(FeelType type, object? value, string owner, SourceLocation? place, EvaluationContext context) =>
        type.TryCoerce(value, out var result)
            ? result
            : Errors.Raise(context, DmnMessages.ResultType, place, owner, FeelText.Format(value), type.ToString());
}

/// <summary>Logic that the model does not have, or that has errors.</summary>
internal sealed class MissingLogic(LogicSite site) : CompiledLogic(site, FeelType.Any)
{
    protected override object? Core(object?[] frame, Run run) =>
        Errors.Raise(run.Context, DmnMessages.Broken, Site.Element.Origin, Site.Name);
}
