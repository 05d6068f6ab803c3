using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Zhengling.Policies.Loading;

/// <summary>
/// Reads the YAML of a pack: plain data only. Aliases, with which a few lines grow to gigabytes, and nesting deeper than any
/// example needs are refused.
/// </summary>
internal static class PackYaml
{
    private const int MaxDepth = 64;

    /// <summary>Reads the first document; null where there is none.</summary>
    /// <param name="text">The YAML.</param>
    /// <exception cref="YamlException">It is malformed, has an alias, or is nested too deep.</exception>
    public static YamlNode? Read(string text)
    {
        var stream = new YamlStream();
        stream.Load(new PlainParser(text));
        return stream.Documents is [var first, ..] ? first.RootNode : null;
    }

    /// <summary>The text of a key.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="YamlException">The key is a list or a map.</exception>
    public static string Key(YamlNode key) =>
        (key as YamlScalarNode ?? throw new SemanticErrorException(key.Start, key.End, "a key has to be a plain text")).Value ?? "";

    private sealed class PlainParser(string text) : IParser
    {
        private readonly Parser _inner = new(new StringReader(text));
        private int _depth;

        public ParsingEvent? Current => _inner.Current;

        public bool MoveNext()
        {
            if (!_inner.MoveNext() || _inner.Current is not { } current)
                return false;
            if (current is AnchorAlias)
                throw new SemanticErrorException(current.Start, current.End, "aliases (*) are not allowed");
            _depth += current.NestingIncrease;
            if (_depth > MaxDepth)
                throw new SemanticErrorException(current.Start, current.End, "nested too deep");
            return true;
        }
    }
}
