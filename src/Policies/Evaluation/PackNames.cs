using Zhengling.Dmn.Model;
using Zhengling.Feel.Syntax;
using Zhengling.Feel.Types;

namespace Zhengling.Policies.Evaluation;

/// <summary>The names that a pack's expressions may use.</summary>
internal sealed class PackNames(CompiledPack pack) : INameScope
{
    private readonly string[] _names =
    [
        .. pack.Pack.Model.Elements.Select(e => e.Name),
        .. pack.Pack.Model.Elements.OfType<BusinessKnowledgeModel>().SelectMany(f => f.EncapsulatedLogic?.Parameters ?? []).Select(p => p.Name),
        .. PackFunctions.Library.Names,
    ];

    /// <inheritdoc/>
    public IEnumerable<string> Names => _names;

    /// <inheritdoc/>
    public IEnumerable<string> TypeNames => pack.Pack.Structures.Select(s => s.Name);

    /// <inheritdoc/>
    public FeelType? TypeOf(string name) => null;
}
