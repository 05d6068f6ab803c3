using System.Xml;
using System.Xml.Linq;
using Zhengling.Dmn.Diagnostics;
using Zhengling.Dmn.Model;
using Zhengling.Feel.Diagnostics;

namespace Zhengling.Dmn.Xml;

/// <summary>Diagnostics about one XML document, and places in it.</summary>
internal sealed class XmlLog(string file)
{
    private readonly List<Diagnostic> _diagnostics = [];

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    public SourceLocation Locate(XObject node)
    {
        IXmlLineInfo info = node;
        return info.HasLineInfo() ? new SourceLocation(file, info.LineNumber, info.LinePosition) : new SourceLocation(file, 1, 1);
    }

    public void Report(DiagnosticMessage message, SourceLocation place, params ReadOnlySpan<object?> arguments) =>
        _diagnostics.Add(Sites.Diagnostic(message, place, arguments));

    public bool CheckDepth(XElement root, int limit)
    {
        var depth = 1;
        for (var node = root.FirstNode; node is not null;)
        {
            if (depth >= limit)
            {
                Report(DmnMessages.TooDeep, Locate(node), limit.ToString(System.Globalization.CultureInfo.InvariantCulture));
                return false;
            }

            if (node is XElement { FirstNode: { } child })
            {
                node = child;
                depth++;
                continue;
            }

            while (node.NextNode is null && node.Parent is { } parent && parent != root)
            {
                node = parent;
                depth--;
            }

            node = node.NextNode;
        }

        return true;
    }
}
