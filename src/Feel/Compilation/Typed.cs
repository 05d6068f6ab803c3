using System.Linq.Expressions;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Compilation;

/// <summary>
/// The code of a node and its static type. Code of CLR type object may yield anything; code of any other CLR type yields a value that is
/// certainly there: neither null nor undetermined.
/// </summary>
/// <param name="Code">The code.</param>
/// <param name="Type">The static FEEL type.</param>
internal readonly record struct Typed(Expression Code, FeelType Type)
{
    /// <summary>Whether the value is certainly there, unboxed.</summary>
    public bool IsPresent => Code.Type != typeof(object);

    /// <summary>The code of the value as an object.</summary>
    public Expression Boxed =>
        !IsPresent ? Code
        : Sequences.Box(Code) is { } list ? list
        : Code.Type == typeof(bool) ? Expression.Call(BoxBoolean, Code)
        : Expression.Convert(Code, typeof(object));

    private static readonly System.Reflection.MethodInfo BoxBoolean = ((Func<bool, object>)FeelBoolean.Box).Method;

    /// <summary>Whether the value is certainly there and of a CLR type.</summary>
    public bool Is<T>() => Code.Type == typeof(T);
}
