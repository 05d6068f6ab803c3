using System.Linq.Expressions;
using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Syntax;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Compilation;

/// <summary>Calls and function definitions.</summary>
internal sealed partial class Compiler
{
    private Typed Invocation(InvocationNode node)
    {
        var function = Callee(node.Function);
        var known = (function.Code as ConstantExpression)?.Value as FeelFunction;
        if (known is not null && Streamed(known, node.Arguments) is { } streamed) return streamed;
        var arguments = node.Arguments.Select(argument => Compile(argument.Value)).ToArray();
        var isPositional = node.Arguments.All(argument => argument.Name is null);
        if (known is not null && isPositional && UnboxedFunctions.Call(known, arguments) is { } unboxed) return unboxed;
        var signature = known is null ? null : StaticTypes.Form(known, node.Arguments, arguments);
        if (known is not null && signature is null) ReportNoForm(node, known);
        if (known is not null && signature is not null) CheckTypes(node, known, signature, arguments);
        if (known is null && StaticTypes.Plain(function.Type) is FunctionType called && called.Parameters.Count != arguments.Length)
            Report(node, Messages.ArgumentCount, "function", FeelNumber.FromInt64(arguments.Length), called.ToString());
        var values = Expression.NewArrayInit(typeof(object), arguments.Select(argument => argument.Boxed));
        var names = node.Arguments.Select(argument => argument.Name).OfType<string>().ToArray();
        var type = known is not null
            ? StaticTypes.Result(known, signature, arguments)
            : StaticTypes.Plain(function.Type) is FunctionType declared ? declared.Result : FeelType.Any;
        return new(
            names.Length > 0
                ? Call(Operations.InvokeNamed, function.Boxed, Expression.Constant(names), values, At(node))
                : Call(Operations.Invoke, function.Boxed, values, At(node)),
            type);
    }

    /// <summary>What is called; behind a name, a variable that is surely no function does not hide the function of that name.</summary>
    private Typed Callee(ExpressionNode node)
    {
        var quiet = _diagnostics.Count;
        var callee = Compile(node);
        if (node is not NameNode { Name: var name } || !_library.TryGet(name, out var function)) return callee;
        if (!StaticTypes.IsKnown(callee.Type) || StaticTypes.IsFunction(callee.Type)) return callee;
        _diagnostics.RemoveRange(quiet, _diagnostics.Count - quiet);
        return new(Expression.Constant(function, typeof(object)), function.Type);
    }

    private void ReportNoForm(InvocationNode node, FeelFunction function)
    {
        var forms = string.Join("; ", function.Signatures);
        var names = node.Arguments.Select(argument => argument.Name).OfType<string>().ToArray();
        if (names.Length > 0) Report(node, Messages.ArgumentNames, function.Name ?? "function", string.Join(", ", names), forms);
        else Report(node, Messages.ArgumentCount, function.Name ?? "function", FeelNumber.FromInt64(node.Arguments.Count), forms);
    }

    /// <summary>Types are certain only for a function with one form; the forms of others are chosen at run time.</summary>
    private void CheckTypes(InvocationNode node, FeelFunction function, FeelSignature signature, Typed[] arguments)
    {
        if (function.Signatures.Count != 1 || signature.IsVariadic || node.Arguments.Any(argument => argument.Name is not null)) return;
        for (var i = 0; i < arguments.Length; i++)
            if (!StaticTypes.MayBe(arguments[i].Type, signature.Parameters[i].Type))
                Report(
                    node.Arguments[i], SyntaxMessages.StaticArgumentType,
                    function.Name ?? "function", signature.Parameters[i].Name,
                    signature.Parameters[i].Type.ToString(), arguments[i].Type.ToString());
    }

    private Typed Function(FunctionNode node)
    {
        var parameters = new List<FeelParameter>();
        foreach (var parameter in node.Parameters)
        {
            var type = parameter.Type is null ? FeelType.Any : Resolve(parameter.Type);
            if (type is null) return Fault(parameter, SyntaxMessages.UnknownType, parameter.Type!.ToString());
            parameters.Add(new(parameter.Name, type));
        }
        if (node.IsExternal)
            return new(
                Call(
                    ExternalLambda.Make,
                    Expression.Constant(new FeelSignature(parameters, FeelType.Any)), Compile(node.Body).Boxed, At(node)),
                new FunctionType([.. parameters.Select(p => p.Type)], FeelType.Any));

        var outer = _context;
        var wasUnboxed = _unboxed;
        _unboxed = false; // a function may be called after the fast code has ended: it must not give up
        var mark = _locals.Count;
        var values = Expression.Parameter(typeof(object?[]), "arguments");
        _context = Expression.Parameter(typeof(EvaluationContext), "context");
        for (var i = 0; i < parameters.Count; i++)
            Declare(parameters[i].Name, new(Expression.ArrayIndex(values, Expression.Constant(i)), parameters[i].Type));
        var body = Compile(node.Body);
        var lambda = Expression.Lambda<Func<object?[], EvaluationContext, object?>>(body.Boxed, values, _context);
        Undeclare(mark);
        _context = outer;
        _unboxed = wasUnboxed;
        var signature = new FeelSignature(parameters, body.Type);
        return new(
            Call(FeelLambda.Make, Expression.Constant(signature), lambda),
            new FunctionType([.. parameters.Select(p => p.Type)], body.Type));
    }
}
