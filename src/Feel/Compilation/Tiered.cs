using System.Linq.Expressions;

namespace Zhengling.Feel.Compilation;

/// <summary>
/// Code that is interpreted for its first calls and compiled to machine code when it proves to be called often: an expression used once
/// costs microseconds, one used a million times runs at full speed.
/// </summary>
/// <typeparam name="TDelegate">The code's signature.</typeparam>
/// <param name="code">The code.</param>
/// <param name="compile">Makes the machine code.</param>
internal sealed class Tiered<TDelegate>(Expression<TDelegate> code, Func<TDelegate> compile)
    where TDelegate : Delegate
{
    // Making machine code costs about as much as this many interpreted calls.
    private const int InterpretedCalls = 500;
    private volatile TDelegate? _interpreted;
    private volatile TDelegate? _compiled;
    private int _calls;

    /// <summary>The code to call now.</summary>
    public TDelegate Current => _compiled ?? Warm();

    /// <summary>Makes the machine code now.</summary>
    public void Prepare() => _compiled ??= compile();

    private TDelegate Warm()
    {
        if (Interlocked.Increment(ref _calls) == InterpretedCalls) return _compiled = compile();
        return _interpreted ??= code.Compile(preferInterpretation: true);
    }
}
