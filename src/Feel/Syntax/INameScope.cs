using Zhengling.Feel.Types;

namespace Zhengling.Feel.Syntax;

/// <summary>What the parser must know of the surroundings to tell a name with spaces or operator characters from an expression.</summary>
public interface INameScope
{
    /// <summary>The names that may be used, in any order, functions included.</summary>
    IEnumerable<string> Names { get; }

    /// <summary>The names of declared types, in any order.</summary>
    IEnumerable<string> TypeNames { get; }

    /// <summary>The type of a name, or null when it is not known.</summary>
    /// <param name="name">The name as declared.</param>
    FeelType? TypeOf(string name);
}

/// <summary>A scope that keeps its names ready for the parser, so that they are not read again for every text.</summary>
internal interface ITrieScope : INameScope
{
    /// <summary>The variables, cut into tokens.</summary>
    NameTrie Variables { get; }

    /// <summary>The functions, cut into tokens. One of several words gives way to a shorter variable when it is not called.</summary>
    NameTrie Functions { get; }
}
