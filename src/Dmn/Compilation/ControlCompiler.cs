using Zhengling.Dmn.Evaluation;
using Zhengling.Dmn.Logic;
using Zhengling.Dmn.Model;
using Zhengling.Feel.Compilation;
using Zhengling.Feel.Types;

namespace Zhengling.Dmn.Compilation;

/// <summary>Compiles boxed conditionals, filters and iterations.</summary>
internal sealed class ControlCompiler(LogicCompiler compiler, ModelScope model)
{
    public CompiledLogic Compile(BoxedExpression expression, FeelScope scope, string path, string name)
    {
        var site = new LogicSite(TraceKind.Control, path, name, expression);
        return expression switch
        {
            BoxedConditional conditional => Conditional(conditional, scope, site),
            BoxedFilter filter => Filter(filter, scope, site),
            BoxedFor loop => For(loop, scope, site),
            BoxedSome some => Quantified(some, some.Satisfies, scope, site, every: false),
            BoxedEvery every => Quantified(every, every.Satisfies, scope, site, every: true),
            _ => new MissingLogic(site),
        };
    }

    private CompiledLogic Part(ChildExpression part, string role, FeelScope scope, LogicSite site)
    {
        var logic = compiler.Compile(part.Expression, scope, part.Id ?? $"{site.Path}/{role}", site.Name);
        return part.TypeRef is null ? logic : logic.As(model.Types.Of(part.TypeRef, site.Name, part.Expression.Origin));
    }

    private ConditionalLogic Conditional(BoxedConditional e, FeelScope scope, LogicSite site)
    {
        var condition = Part(e.If, "if", scope, site);
        var then = Part(e.Then, "then", scope, site);
        var otherwise = Part(e.Else, "else", scope, site);
        var declared = compiler.Declared(e, site.Name);
        var type = then.Type.Equals(otherwise.Type) ? then.Type : FeelType.Any;
        return new ConditionalLogic(site, declared ?? type, condition, then, otherwise) { Declared = declared };
    }

    private CompiledLogic Filter(BoxedFilter e, FeelScope scope, LogicSite site)
    {
        var list = Part(e.In, "in", scope, site);
        var element = Element(list.Type);
        if (element == FeelType.Any && e.Match.Expression is LiteralExpression { Text: { } text } literal)
            return Untyped(e, list, literal, text, scope, site);
        var entries = element is ContextType context ? context.Entries : [];
        var inner = scope.With(
            [new FeelVariable("item", element), .. entries.Select(v => new FeelVariable(v.Name, v.Type))]); // an entry may hide item
        var match = Part(e.Match, "match", inner, site);
        var declared = compiler.Declared(e, site.Name);
        return new FilterLogic(
            site, declared ?? new ListType(element), list, match, scope.Variables.Count,
            [.. inner.Variables.Skip(scope.Variables.Count + 1).Select(v => v.Name)])
        {
            Declared = declared,
        };
    }

    // Of items of unknown type FEEL's own filter finds out at run time which names are entries.
    private UntypedFilterLogic Untyped(
        BoxedFilter e, CompiledLogic list, LiteralExpression literal, ExpressionText text, FeelScope scope, LogicSite site)
    {
        const string name = "filtered list";
        var origin = text.Origin is { } place ? place with { Column = place.Column - name.Length - 1 } : null;
        var filter = LiteralExpression.Of($"{name}[{text.Text}]", origin, literal.Id);
        var inner = scope.With(new FeelVariable(name, FeelType.AnyList));
        var logic = compiler.Compile(filter, inner, $"{site.Path}/match", site.Name);
        var declared = compiler.Declared(e, site.Name);
        return new UntypedFilterLogic(site, declared ?? FeelType.AnyList, list, logic, scope.Variables.Count) { Declared = declared };
    }

    private ForLogic For(BoxedFor e, FeelScope scope, LogicSite site)
    {
        var list = Part(e.In, "in", scope, site);
        var inner = scope.With(
            new FeelVariable(e.Variable ?? string.Empty, Element(list.Type)), new FeelVariable("partial", FeelType.AnyList));
        var body = Part(e.Return, "return", inner, site);
        var declared = compiler.Declared(e, site.Name);
        return new ForLogic(site, declared ?? new ListType(body.Type), list, body, scope.Variables.Count) { Declared = declared };
    }

    private QuantifiedLogic Quantified(BoxedIterator e, ChildExpression satisfies, FeelScope scope, LogicSite site, bool every)
    {
        var list = Part(e.In, "in", scope, site);
        var inner = scope.With(new FeelVariable(e.Variable ?? string.Empty, Element(list.Type)));
        var condition = Part(satisfies, "satisfies", inner, site);
        return new QuantifiedLogic(site, list, condition, scope.Variables.Count, every) { Declared = compiler.Declared(e, site.Name) };
    }

    private static FeelType Element(FeelType type) => type switch
    {
        ListType list => list.Element,
        RangeType range => range.Element,
        ConstrainedType constrained => Element(constrained.Base),
        _ => FeelType.Any,
    };
}
