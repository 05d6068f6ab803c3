using System.Globalization;
using Zhengling.Dmn.Diagnostics;
using Zhengling.Dmn.Evaluation;
using Zhengling.Dmn.Model;
using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Dmn.Logic;

/// <summary>A boxed function: its value is a function over the variables that it sees where it stands.</summary>
internal sealed class FunctionLogic(LogicSite site, FeelSignature signature, FunctionBody body) : CompiledLogic(site, TypeOf(signature))
{
    public static FunctionType TypeOf(FeelSignature signature) => new([.. signature.Parameters.Select(p => p.Type)], signature.Result);

    protected override object? Core(object?[] frame, Run run)
    {
        var captured = (object?[])frame.Clone(); // an iteration may change the frame before the function is called
        return new ModelFunction(
            Site.Name, signature, (arguments, context) => body.Invoke(captured, arguments, run), Site.Element.Origin);
    }
}

/// <summary>A function's compiled body and where its arguments go.</summary>
/// <param name="FirstParameter">The slot of the first parameter; the others follow.</param>
/// <param name="FrameSize">How many slots the body needs.</param>
/// <param name="Logic">The body.</param>
internal sealed record FunctionBody(int FirstParameter, int FrameSize, CompiledLogic Logic)
{
    public object? Invoke(object?[] captured, object?[] arguments, Run run)
    {
        var frame = new object?[Math.Max(FrameSize, FirstParameter + arguments.Length)];
        Array.Copy(captured, frame, Math.Min(captured.Length, FirstParameter));
        arguments.CopyTo(frame, FirstParameter);
        return Logic.Evaluate(frame, run);
    }
}

/// <summary>A function that a model defines: checks and converts its arguments, then carries out its body.</summary>
internal sealed class ModelFunction(
    string name, FeelSignature signature, Func<object?[], EvaluationContext, object?> body, SourceLocation? place) : FeelFunction
{
    public override string? Name => name;

    public override IReadOnlyList<FeelSignature> Signatures { get; } = [signature];

    public override object? Invoke(ReadOnlySpan<object?> arguments, EvaluationContext context)
    {
        var parameters = signature.Parameters;
        if (arguments.Length != parameters.Count)
            return Errors.Raise(
                context, Messages.ArgumentCount, place, name, arguments.Length.ToString(CultureInfo.InvariantCulture),
                signature.ToString());
        var converted = new object?[parameters.Count];
        for (var i = 0; i < converted.Length; i++)
            if (!parameters[i].Type.TryCoerce(arguments[i], out converted[i]))
                return Errors.Raise(
                    context, Messages.ArgumentType, place, name, parameters[i].Name, parameters[i].Type.ToString(),
                    FeelType.Of(arguments[i]).ToString());
        context.Enter();
        var result = body(converted, context);
        context.Leave();
        return Coercion.To(signature.Result, result, name, place, context);
    }
}

/// <summary>A boxed invocation: a call with named arguments.</summary>
internal sealed class InvocationLogic(LogicSite site, FeelType type, CompiledLogic function, string[] names, CompiledLogic[] arguments)
    : CompiledLogic(site, type)
{
    protected override object? Core(object?[] frame, Run run)
    {
        var called = function.Evaluate(frame, run);
        if (called is Undetermined)
            return called;
        var values = new object?[arguments.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = arguments[i].Evaluate(frame, run);
        return called is FeelFunction f
            ? f.InvokeNamed(names, values, run.Context)
            : Errors.Raise(run.Context, DmnMessages.NotFunction, Site.Element.Origin, Site.Name);
    }
}
