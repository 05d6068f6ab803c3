using System.Linq.Expressions;
using System.Reflection;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Compilation;

/// <summary>
/// Collections whose elements are worked on unboxed: arrays and lists of numbers, truth values, dates; and FEEL lists declared to hold
/// such, whose elements are checked one by one.
/// </summary>
internal static class Sequences
{
    /// <summary>The elements' CLR type, when a CLR type is such a collection.</summary>
    public static Type? ElementOf(Type type)
    {
        var element = type.IsSZArray ? type.GetElementType()
            : type.IsGenericType && Lists.Contains(type.GetGenericTypeDefinition())
                ? type.GetGenericArguments()[0]
                : null;
        return element is not null && element.IsValueType && Present.TypeOf(element) is not null ? element : null;
    }

    private static readonly Type[] Lists = [typeof(List<>), typeof(IReadOnlyList<>)];

    /// <summary>Whether the elements of a value are worked on unboxed.</summary>
    public static bool Is(Typed value) => ElementOf(value.Code.Type) is not null || IsChecked(value);

    /// <summary>A loop over a collection.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="body">The body, given the element as a present value.</param>
    /// <param name="eachRound">What is done at every round.</param>
    public static Expression Loop(Typed collection, Func<Typed, Expression> body, Expression eachRound)
    {
        var isChecked = IsChecked(collection);
        var element = isChecked
            ? Present.Unboxed(((ListType)StaticTypes.Plain(collection.Type)).Element)!
            : ElementOf(collection.Code.Type)!;
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
                        Expression.Assign(
                            current, isChecked ? Expression.Call(CheckMethod.MakeGenericMethod(element), item) : Present.Convert(item)),
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

    private static bool IsChecked(Typed value) => value.Code.Type == typeof(IReadOnlyList<object?>)
        && StaticTypes.Plain(value.Type) is ListType list && Present.Unboxed(list.Element) is not null;

    private static readonly MethodInfo CheckMethod = Own(nameof(Check));

    private static T Check<T>(object? item) => item is T value ? value : throw new GiveUpException();

    private static PropertyInfo CountOf(Type type) => type.IsInterface
        ? typeof(IReadOnlyCollection<>).MakeGenericType(type.GetGenericArguments()[0]).GetProperty("Count")!
        : type.GetProperty("Count")!;

    private static readonly MethodInfo BoxMethod = Own(nameof(BoxAll));

    private static MethodInfo Own(string name) => typeof(Sequences).GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!;

    private static object BoxAll<TItem, TValue>(IReadOnlyList<TItem> items, Func<TItem, TValue> convert)
    {
        var boxed = new object?[items.Count];
        for (var i = 0; i < boxed.Length; i++) boxed[i] = convert(items[i]);
        return boxed;
    }
}
