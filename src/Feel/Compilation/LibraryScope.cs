using System.Runtime.CompilerServices;
using Zhengling.Feel.BuiltIns;
using Zhengling.Feel.Syntax;
using Zhengling.Feel.Types;

namespace Zhengling.Feel.Compilation;

/// <summary>A scope and a library together, as the parser sees them; the names of both are cut into tokens once.</summary>
/// <param name="scope">Variables and types.</param>
/// <param name="library">Functions.</param>
internal sealed class LibraryScope(FeelScope scope, FeelLibrary library) : ITrieScope
{
    private static readonly ConditionalWeakTable<FeelLibrary, NameTrie> LibraryTries = [];
    private static readonly ConditionalWeakTable<FeelScope, NameTrie> ScopeTries = [];

    public NameTrie Variables => ScopeTries.GetValue(scope, static s => new NameTrie(s.Names));

    public NameTrie Functions => LibraryTries.GetValue(library, static l => new NameTrie(l.Names));

    public IEnumerable<string> Names => scope.Names.Concat(library.Names);

    public IEnumerable<string> TypeNames => scope.TypeNames;

    public FeelType? TypeOf(string name) => scope.TypeOf(name);
}
