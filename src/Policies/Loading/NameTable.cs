using Zhengling.Dmn.Model;
using Zhengling.Policies.Diagnostics;

namespace Zhengling.Policies.Loading;

/// <summary>The names taken in a pack: inputs, decisions, functions, registers, readings and types share one space.</summary>
internal sealed class NameTable(DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, SourceLocation> _taken = new(StringComparer.Ordinal);

    /// <summary>Takes a name; reports it and returns false if it is taken.</summary>
    public bool Take(string name, SourceLocation origin)
    {
        if (_taken.TryAdd(name, origin))
            return true;
        diagnostics.Error(PackMessages.DuplicateName(name, _taken[name].ToString()), origin);
        return false;
    }
}
