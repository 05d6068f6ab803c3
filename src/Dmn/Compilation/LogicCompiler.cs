using Zhengling.Dmn.Diagnostics;
using Zhengling.Dmn.Evaluation;
using Zhengling.Dmn.Logic;
using Zhengling.Dmn.Model;
using Zhengling.Feel.BuiltIns;
using Zhengling.Feel.Compilation;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Dmn.Compilation;

/// <summary>Compiles the logic of one decision or knowledge model: boxed expressions to <see cref="CompiledLogic"/>.</summary>
internal sealed class LogicCompiler(ModelScope model)
{
    /// <summary>How many slots a frame of the logic needs.</summary>
    public int FrameSize { get; private set; }

    /// <summary>The names read from the scope given to the outermost expression.</summary>
    public HashSet<string> Reads { get; } = new(StringComparer.Ordinal);

    public FeelLibrary Library => model.Compilation.Library;

    /// <summary>Compiles an expression.</summary>
    /// <param name="expression">The expression; null for one that the model lacks.</param>
    /// <param name="scope">The variables it sees.</param>
    /// <param name="path">The id of the owner and the names that lead here.</param>
    /// <param name="name">What messages and traces call it.</param>
    /// <param name="kind">What traces call a literal expression here.</param>
    public CompiledLogic Compile(
        BoxedExpression? expression, FeelScope scope, string path, string name, TraceKind kind = TraceKind.Literal)
    {
        Use(scope);
        return expression switch
        {
            LiteralExpression literal => Literal(literal, scope, path, name, kind),
            DecisionTable table => new TableCompiler(this, model).Compile(table, scope, path, name),
            BoxedContext context => Context(context, scope, path, name),
            BoxedList list => List(list, scope, path, name),
            Relation relation => Relation(relation, scope, path, name),
            BoxedFunction function => Function(function, scope, path, name),
            BoxedInvocation invocation => Invocation(invocation, scope, path, name),
            BoxedConditional or BoxedFilter or BoxedIterator => new ControlCompiler(this, model).Compile(expression, scope, path, name),
            _ => new MissingLogic(new LogicSite(kind, path, name, new LiteralExpression())),
        };
    }

    public void Use(FeelScope scope) => FrameSize = Math.Max(FrameSize, scope.Variables.Count);

    public void Note(IEnumerable<FeelVariable> read) => Reads.UnionWith(read.Where(v => v.IsLazy).Select(v => v.Name));

    /// <summary>The type an expression declares; null where it declares none.</summary>
    public FeelType? Declared(BoxedExpression expression, string name) =>
        model.Types.Of(expression.TypeRef, name, expression.Origin) is var type && type != FeelType.Any ? type : null;

    public CompiledLogic Literal(LiteralExpression literal, FeelScope scope, string path, string name, TraceKind kind)
    {
        var site = new LogicSite(kind, path, name, literal, literal.Text?.Text);
        var language = literal.ExpressionLanguage ?? model.Model.ExpressionLanguage;
        if (language is not null && !Xml.DmnNamespaces.IsFeel(language))
        {
            model.Compilation.Report(DmnMessages.Language, literal.Origin, name, language);
            return new MissingLogic(site);
        }

        if (literal.Text is null || string.IsNullOrWhiteSpace(literal.Text.Text))
        {
            model.Compilation.Report(DmnMessages.NoLogic, literal.Origin, name);
            return new MissingLogic(site);
        }

        var compiled = FeelExpression.Compile(literal.Text.Text, scope, Library, Sites.Origin(literal.Text.Origin));
        model.Compilation.Diagnostics.AddRange(compiled.Diagnostics);
        Note(compiled.ReadVariables);
        var declared = Declared(literal, name);
        return new LiteralLogic(site, declared ?? compiled.ResultType, compiled, scope) { Declared = declared };
    }

    private ContextLogic Context(BoxedContext context, FeelScope scope, string path, string name)
    {
        var steps = new List<ContextStep>();
        var entries = new List<ContextTypeEntry>();
        FeelType? result = null;
        foreach (var entry in context.Entries)
        {
            var variable = entry.Variable;
            var entryName = variable?.Name ?? name;
            var logic = Compile(
                entry.Expression, scope, variable is null ? path : $"{path}/{entryName}", entryName, TraceKind.ContextEntry);
            if (variable is null)
            {
                steps.Add(new ContextStep(null, -1, logic));
                result = logic.Type;
                break;
            }

            var type = variable.TypeRef is null ? logic.Type : model.Types.Of(variable.TypeRef, entryName, variable.Origin);
            if (variable.TypeRef is not null)
                logic = logic.As(type);
            steps.Add(new ContextStep(entryName, scope.Variables.Count, logic));
            entries.Add(new ContextTypeEntry(entryName, type));
            scope = scope.With(new FeelVariable(entryName, type));
            Use(scope);
        }

        var declared = Declared(context, name);
        var site = new LogicSite(TraceKind.Context, path, name, context);
        return new ContextLogic(site, declared ?? result ?? new ContextType(entries), steps) { Declared = declared };
    }

    private ListLogic List(BoxedList list, FeelScope scope, string path, string name)
    {
        var elements = list.Elements.Select((e, i) => Compile(e, scope, FormattableString.Invariant($"{path}/{i + 1}"), name)).ToList();
        var declared = Declared(list, name);
        var type = elements.Count > 0 && elements.TrueForAll(e => e.Type.Equals(elements[0].Type)) ? elements[0].Type : FeelType.Any;
        var site = new LogicSite(TraceKind.List, path, name, list);
        return new ListLogic(site, declared ?? new ListType(type), elements) { Declared = declared };
    }

    private RelationLogic Relation(Relation relation, FeelScope scope, string path, string name)
    {
        var rows = new List<CompiledLogic[]>();
        foreach (var row in relation.Rows)
        {
            if (row.Elements.Count != relation.Columns.Count)
                model.Compilation.Report(
                    DmnMessages.RelationCells, row.Origin ?? relation.Origin, name, Count(row.Elements.Count),
                    Count(relation.Columns.Count));
            rows.Add([
                .. row.Elements.Take(relation.Columns.Count).Select((cell, c) => Typed(
                    Compile(cell, scope, $"{row.Id ?? path}/{relation.Columns[c].Name}", relation.Columns[c].Name), relation.Columns[c])),
            ]);
        }

        var type = new ListType(new ContextType(
            [.. relation.Columns.Select(c => new ContextTypeEntry(c.Name, model.Types.Of(c.TypeRef, c.Name, c.Origin)))]));
        var declared = Declared(relation, name);
        return new RelationLogic(
            new LogicSite(TraceKind.List, path, name, relation), declared ?? type, [.. relation.Columns.Select(c => c.Name)], rows)
        {
            Declared = declared,
        };
    }

    private CompiledLogic Typed(CompiledLogic logic, InformationItem variable) =>
        variable.TypeRef is null ? logic : logic.As(model.Types.Of(variable.TypeRef, variable.Name, variable.Origin));

    public static string Count(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private CompiledLogic Function(BoxedFunction function, FeelScope scope, string path, string name)
    {
        var site = new LogicSite(TraceKind.Literal, path, name, function);
        if (function.Kind != FunctionKind.Feel)
            return new ExternalCompiler(model).Compile(function, site);
        var (signature, body) = Body(function, scope, path, name, null);
        return new FunctionLogic(site, signature, body);
    }

    /// <summary>Compiles a function's body.</summary>
    /// <param name="function">The function.</param>
    /// <param name="scope">The variables it sees beside its parameters.</param>
    /// <param name="path">Its place.</param>
    /// <param name="name">Its name.</param>
    /// <param name="result">The type of its result where the function itself declares none.</param>
    public (FeelSignature Signature, FunctionBody Body) Body(
        BoxedFunction function, FeelScope scope, string path, string name, FeelType? result)
    {
        var parameters = function.Parameters
            .Select(p => new FeelParameter(p.Name, model.Types.Of(p.TypeRef, $"{name}({p.Name})", p.Origin))).ToList();
        var inner = scope.With(parameters.Select(p => new FeelVariable(p.Name, p.Type)));
        var logic = Compile(function.Body, inner, path, name);
        return (
            new FeelSignature(parameters, Declared(function, name) ?? result ?? logic.Type),
            new FunctionBody(scope.Variables.Count, FrameSize, logic));
    }

    private InvocationLogic Invocation(BoxedInvocation invocation, FeelScope scope, string path, string name)
    {
        var function = Compile(invocation.Function, scope, path, name);
        var arguments = invocation.Bindings.Select(b => Typed(
            Compile(b.Expression ?? new LiteralExpression { Text = "null" }, scope, $"{path}/{b.Parameter.Name}", b.Parameter.Name),
            b.Parameter));
        var declared = Declared(invocation, name);
        return new InvocationLogic(
            new LogicSite(TraceKind.Invocation, path, name, invocation),
            declared ?? (function.Type as FunctionType)?.Result ?? FeelType.Any,
            function,
            [.. invocation.Bindings.Select(b => b.Parameter.Name)],
            [.. arguments])
        {
            Declared = declared,
        };
    }
}
