using System.Linq.Expressions;
using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Syntax;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Compilation;

/// <summary>Literals, lists, contexts, ranges, and paths into them.</summary>
internal sealed partial class Compiler
{
    private Typed Literal<T>(T value, FeelType type)
        where T : notnull =>
        new(Expression.Constant(value is bool boolean ? FeelBoolean.Box(boolean) : value, _unboxed ? typeof(T) : typeof(object)), type);

    /// <summary>A number; one with more digits than numbers have is an error, for nothing is rounded silently.</summary>
    private Typed Number(NumberNode node) => SignificantDigits(node.Text) <= FeelNumber.MaxDigits && FeelNumber.TryParse(node.Text, out var value)
        ? _unboxed && value.TryToInt64(out var whole) && !node.Text.Contains('.', StringComparison.Ordinal)
            ? new(Call((Func<long, FeelNumber>)FeelNumber.FromInt64, Expression.Constant(whole)), FeelType.Number)
            : Literal(value, FeelType.Number)
        : Fault(node, SyntaxMessages.InvalidNumber, node.Text);

    private static int SignificantDigits(string text)
    {
        var exponent = text.AsSpan().IndexOfAny('e', 'E');
        var digits = (exponent < 0 ? text : text[..exponent]).Replace(".", "", StringComparison.Ordinal);
        return digits.Trim('0').Length;
    }

    private Typed AtLiteral(AtLiteralNode node) => AtLiterals.Parse(node.Text) is { } value
        ? new(Expression.Constant(value, _unboxed ? value.GetType() : typeof(object)), FeelType.Of(value))
        : Fault(node, SyntaxMessages.InvalidAtLiteral, node.Text);

    private Typed List(ListNode node)
    {
        var items = node.Items.Select(Compile).ToArray();
        return new(
            Expression.Convert(Expression.NewArrayInit(typeof(object), items.Select(item => item.Boxed)), typeof(object)),
            new ListType(StaticTypes.Common(items.Select(item => item.Type))));
    }

    private Typed Context(ContextNode node)
    {
        if (node.Entries.GroupBy(entry => entry.Key).FirstOrDefault(group => group.Count() > 1) is { } twice)
            return Fault(node, Messages.DuplicateKey, twice.Key);
        var locals = new List<ParameterExpression>();
        var code = new List<Expression>();
        var types = new List<ContextTypeEntry>();
        var mark = _locals.Count;
        foreach (var entry in node.Entries)
        {
            var value = Compile(entry.Value);
            var local = Expression.Variable(value.Code.Type, "entry");
            locals.Add(local);
            code.Add(Expression.Assign(local, value.Code));
            types.Add(new(entry.Key, value.Type));
            Declare(entry.Key, new(local, value.Type));
        }
        Undeclare(mark);
        code.Add(Call(
            Operations.MakeContext,
            Expression.Constant(node.Entries.Select(entry => entry.Key).ToArray()),
            Expression.NewArrayInit(typeof(object), locals.Zip(types, (local, type) => new Typed(local, type.Type).Boxed))));
        return new(Expression.Block(locals, code), new ContextType(types));
    }

    private Typed Range(RangeNode node)
    {
        var start = Compile(node.Start);
        var end = Compile(node.End);
        var element = StaticTypes.Common([start.Type, end.Type]);
        if (ReferenceEquals(element, FeelType.Any) && StaticTypes.IsKnown(start.Type) && StaticTypes.IsKnown(end.Type))
            Report(node, SyntaxMessages.RangeEnds, start.Type.ToString(), end.Type.ToString());
        return new(
            Call(
                Operations.MakeRange,
                Expression.Constant(node.StartIncluded), start.Boxed, end.Boxed, Expression.Constant(node.EndIncluded), At(node)),
            new RangeType(element));
    }

    private Typed ComparisonRange(ComparisonRangeNode node)
    {
        var endpoint = Compile(node.Endpoint);
        var form = node.Operator switch
        {
            BinaryOperator.Less => FeelRangeForm.Less,
            BinaryOperator.LessOrEqual => FeelRangeForm.LessOrEqual,
            BinaryOperator.Greater => FeelRangeForm.Greater,
            BinaryOperator.GreaterOrEqual => FeelRangeForm.GreaterOrEqual,
            BinaryOperator.Equal => FeelRangeForm.Equal,
            _ => FeelRangeForm.NotEqual,
        };
        return new(Call(Operations.MakeComparisonRange, Expression.Constant(form), endpoint.Boxed), new RangeType(endpoint.Type));
    }

    private delegate object? PathOperation(object? value, string name, EvaluationContext context);

    private Typed Path(PathNode node)
    {
        var source = Compile(node.Source);
        var type = StaticTypes.Property(source.Type, node.Name);
        if (type is null) Report(node, SyntaxMessages.UnknownEntry, node.Name, source.Type.ToString());
        return new(
            Call((PathOperation)FeelProperties.Get, source.Boxed, Expression.Constant(node.Name), At(node)),
            type ?? FeelType.Any);
    }
}
