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
