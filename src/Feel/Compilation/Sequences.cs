using System.Linq.Expressions;
using System.Reflection;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Compilation;

/// <summary>Collections of rows whose elements are certainly there and unboxed: arrays and lists of numbers, truth values, dates.</summary>
internal static class Sequences
{
    /// <summary>The elements' CLR type, when a CLR type is such a collection.</summary>
    public static Type? ElementOf(Type type)
    {
        var element = type.IsSZArray ? type.GetElementType()
            : type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(List<>) || type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
                ? type.GetGenericArguments()[0]
                : null;
        return element is not null && element.IsValueType && Present.TypeOf(element) is not null ? element : null;
    }

    /// <summary>A loop over a collection.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="body">The body, given the element as a present value.</param>
    /// <param name="eachRound">What is done at every round.</param>
    public static Expression Loop(Typed collection, Func<Typed, Expression> body, Expression eachRound)
    {
        var element = ElementOf(collection.Code.Type)!;
        var list = Expression.Variable(collection.Code.Type, "list");
        var index = Expression.Variable(typeof(int), "index");
        var current = Expression.Variable(Present.ClrType(element), "current");
        var done = Expression.Label("done");
        var count = list.Type.IsSZArray ? (Expression)Expression.ArrayLength(list) : Expression.Property(list, CountOf(list.Type));
        var item = list.Type.IsSZArray ? Expression.ArrayIndex(list, index) : (Expression)Expression.Property(list, "Item", index);
        return Expression.Block(
            [list, index, current],
            Expression.Assign(list, collection.Code),
            Expression.Assign(index, Expression.Constant(0)),
            Expression.Loop(
                Expression.IfThenElse(
                    Expression.LessThan(index, count),
                    Expression.Block(
                        eachRound,
                        Expression.Assign(current, Present.Convert(item)),
                        body(new(current, Present.TypeOf(element)!)),
                        Expression.PreIncrementAssign(index)),
                    Expression.Break(done)),
                done));
    }

    /// <summary>The code of the collection as a FEEL list; null for code that is no such collection.</summary>
    public static Expression? Box(Expression code) => ElementOf(code.Type) is { } element
        ? Expression.Call(BoxMethod.MakeGenericMethod(element, Present.ClrType(element)), code, Converter(element))
        : null;

    private static LambdaExpression Converter(Type element)
    {
        var item = Expression.Parameter(element, "item");
        return Expression.Lambda(Expression.Convert(Present.Convert(item), Present.ClrType(element)), item);
    }

    private static PropertyInfo CountOf(Type type) => type.IsInterface
        ? typeof(IReadOnlyCollection<>).MakeGenericType(type.GetGenericArguments()[0]).GetProperty("Count")!
        : type.GetProperty("Count")!;

    private static readonly MethodInfo BoxMethod = typeof(Sequences).GetMethod(nameof(BoxAll), BindingFlags.Static | BindingFlags.NonPublic)!;

    private static object BoxAll<TItem, TValue>(IReadOnlyList<TItem> items, Func<TItem, TValue> convert)
    {
        var boxed = new object?[items.Count];
        for (var i = 0; i < boxed.Length; i++) boxed[i] = convert(items[i]);
        return boxed;
    }
}
