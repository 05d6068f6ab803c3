namespace Zhengling.Feel.Syntax;

/// <summary>A scope that keeps its names ready for the parser, so that they are not read again for every text.</summary>
internal interface ITrieScope : INameScope
{
    /// <summary>The variables, cut into tokens.</summary>
    NameTrie Variables { get; }

    /// <summary>The functions, cut into tokens. One of several words gives way to a shorter variable when it is not called.</summary>
    NameTrie Functions { get; }
}
