using Zhengling.Dmn.Model;
using Zhengling.Dmn.Tables;
using Zhengling.Feel.BuiltIns;
using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Types;

namespace Zhengling.Dmn.Compilation;

/// <summary>A model in a compilation: what its names, ids and types mean.</summary>
internal sealed class ModelScope
{
    private IReadOnlyDictionary<string, FeelType>? _types;

    public ModelScope(DmnModel model, Compilation compilation)
    {
        Model = model;
        Compilation = compilation;
        Types = new TypeTable(this);
    }

    public DmnModel Model { get; }

    public Compilation Compilation { get; }

    /// <summary>The imported models, each with the import's name.</summary>
    public List<(string Name, ModelScope Scope)> Imports { get; } = [];

    /// <summary>The model's own nodes by id, and by name where they have no id.</summary>
    public Dictionary<string, GraphNode> ById { get; } = new(StringComparer.Ordinal);

    /// <summary>The model's own nodes in order.</summary>
    public List<GraphNode> Nodes { get; } = [];

    public TypeTable Types { get; }

    /// <summary>All types by the names that expressions of this model use.</summary>
    public IReadOnlyDictionary<string, FeelType> NamedTypes
    {
        get
        {
            if (_types is null)
            {
                _types = new Dictionary<string, FeelType>(); // models may import each other
                _types = Types.All();
            }

            return _types;
        }
    }

    /// <summary>The node that a reference means, with the import it comes through (empty for this model); null for none.</summary>
    public (string Import, GraphNode Node)? Resolve(ElementReference reference) => Resolve(reference, []);

    private (string Import, GraphNode Node)? Resolve(ElementReference reference, HashSet<ModelScope> seen)
    {
        if (reference.Namespace is null || reference.Namespace == Model.Namespace)
            return ById.TryGetValue(reference.Id, out var node) ? (string.Empty, node) : null;
        foreach (var (name, scope) in Imports.OrderBy(i => i.Scope.Model.Namespace != reference.Namespace))
            if (seen.Add(scope) && scope.Resolve(reference, seen) is { } found)
                return (name.Length == 0 || found.Import.Length == 0 ? name + found.Import : $"{name}.{found.Import}", found.Node);
        return null;
    }
}

/// <summary>What a compilation shares among its models.</summary>
/// <param name="library">The functions that expressions may call.</param>
/// <param name="options">The settings.</param>
internal sealed class Compilation(FeelLibrary library, CompileOptions options)
{
    public FeelLibrary Library { get; } = library;

    public CompileOptions Options { get; } = options;

    public List<Diagnostic> Diagnostics { get; } = [];

    public Graph Graph { get; } = new();

    /// <summary>All decision tables.</summary>
    public List<CompiledTable> Tables { get; } = [];

    /// <summary>The nodes of <see cref="CompileOptions.Globals"/>.</summary>
    public List<GraphNode> Globals { get; } = [];

    public void Report(DiagnosticMessage message, SourceLocation? place, params ReadOnlySpan<object?> arguments) =>
        Diagnostics.Add(Dmn.Diagnostics.Sites.Diagnostic(message, place, arguments));
}
