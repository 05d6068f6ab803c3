namespace Zhengling.Feel.Compilation;

/// <summary>Where the values of a scope's variables are.</summary>
internal interface IVariables
{
    /// <summary>Whether literals and results may be unboxed, in code that may give up (by an arithmetic exception).</summary>
    bool Unboxed { get; }

    /// <summary>The code that reads a variable.</summary>
    Typed Read(int slot, FeelVariable variable);
}
