using System.Globalization;
using System.Xml.Linq;
using Zhengling.Dmn.Model;

namespace Zhengling.Policies.Exchange.Export;

/// <summary>
/// A decision requirements diagram (DMN 1.5, chapter 13): what is required stands in the layers below, sources at the right of the lowest
/// element that rests on them.
/// </summary>
internal sealed class Diagram
{
    private const int LayerHeight = 160;
    private const int Gap = 40;
    private const int Margin = 60;

    private static readonly XNamespace Dmndi = "https://www.omg.org/spec/DMN/20230324/DMNDI/";
    private static readonly XNamespace Dc = "http://www.omg.org/spec/DMN/20180521/DC/";
    private static readonly XNamespace Di = "http://www.omg.org/spec/DMN/20180521/DI/";

    private readonly record struct Box(int X, int Y, int Width, int Height);

    private readonly record struct Line(string Id, string From, string To);

    private readonly IReadOnlyList<DrgElement> _elements;
    private readonly List<Line> _lines;
    private readonly HashSet<string> _sources;
    private readonly ILookup<string, string> _below;
    private readonly Dictionary<string, int> _layers = new(StringComparer.Ordinal);

    private Diagram(IReadOnlyList<DrgElement> elements)
    {
        _elements = elements;
        _lines = [.. elements.SelectMany(Lines)];
        _sources = elements.OfType<KnowledgeSource>().Select(s => s.Id!).ToHashSet(StringComparer.Ordinal);
        _below = _lines.Where(l => !_sources.Contains(l.From)).ToLookup(l => l.To, l => l.From, StringComparer.Ordinal);
    }

    /// <summary>The diagram as XML.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="elements">The elements, with ids on them and on their requirements.</param>
    public static string Draw(string name, IReadOnlyList<DrgElement> elements) => new Diagram(elements).Draw(name);

    private string Draw(string name)
    {
        var boxes = Place();
        return new XElement(
            Dmndi + "DMNDI",
            new XAttribute(XNamespace.Xmlns + "dmndi", Dmndi), new XAttribute(XNamespace.Xmlns + "dc", Dc), new XAttribute(XNamespace.Xmlns + "di", Di),
            new XElement(
                Dmndi + "DMNDiagram", new XAttribute("id", "_diagram"), new XAttribute("name", name),
                _elements.Select(e => Shape(e.Id!, boxes[e.Id!])),
                _lines.Select(l => Edge(l, boxes[l.From], boxes[l.To])))).ToString(SaveOptions.DisableFormatting);
    }

    private Dictionary<string, Box> Place()
    {
        foreach (var element in _elements.Where(e => !_sources.Contains(e.Id!)))
            Layer(element.Id!);
        foreach (var source in _sources)
            _layers[source] = _lines.Where(l => l.From == source).Select(l => _layers[l.To]).DefaultIfEmpty(0).Min();
        var top = _layers.Values.DefaultIfEmpty(0).Max();
        var boxes = new Dictionary<string, Box>(StringComparer.Ordinal);
        foreach (var layer in _elements.GroupBy(e => _layers[e.Id!]))
        {
            var x = Margin;
            foreach (var element in layer)
            {
                var (width, height) = Size(element);
                boxes[element.Id!] = new Box(x, Margin + (top - layer.Key) * LayerHeight, width, height);
                x += width + Gap;
            }
        }

        return boxes;
    }

    private int Layer(string id)
    {
        if (_layers.TryGetValue(id, out var known))
            return known;
        _layers[id] = 0; // a function that calls itself stands above nothing
        return _layers[id] = _below[id].Where(b => b != id).Select(b => Layer(b) + 1).DefaultIfEmpty(0).Max();
    }

    private static IEnumerable<Line> Lines(DrgElement element) => element switch
    {
        Decision d =>
        [
            .. d.InformationRequirements.Select(r => new Line(r.Id!, (r.RequiredDecision ?? r.RequiredInput)!.Id, d.Id!)),
            .. d.KnowledgeRequirements.Select(r => new Line(r.Id!, r.RequiredKnowledge.Id, d.Id!)),
            .. d.AuthorityRequirements.Select(r => new Line(r.Id!, r.RequiredAuthority!.Id, d.Id!)),
        ],
        BusinessKnowledgeModel f =>
        [
            .. f.KnowledgeRequirements.Select(r => new Line(r.Id!, r.RequiredKnowledge.Id, f.Id!)),
            .. f.AuthorityRequirements.Select(r => new Line(r.Id!, r.RequiredAuthority!.Id, f.Id!)),
        ],
        _ => [],
    };

    private static (int Width, int Height) Size(DrgElement element)
    {
        const int character = 14;
        var width = element.Name.Sum(c => c < 256 ? character / 2 : character) + 2 * character;
        return element switch
        {
            Decision => (Math.Max(150, width), 80),
            InputData => (Math.Max(120, width), 46),
            BusinessKnowledgeModel => (Math.Max(130, width), 46),
            _ => (Math.Max(100, width), 64),
        };
    }

    private static XElement Shape(string id, Box box) => new(
        Dmndi + "DMNShape", new XAttribute("id", "shape." + id), new XAttribute("dmnElementRef", id),
        new XElement(Dc + "Bounds", Number("height", box.Height), Number("width", box.Width), Number("x", box.X), Number("y", box.Y)));

    private static XElement Edge(Line line, Box from, Box to)
    {
        var start = from.Y == to.Y
            ? (from.X, from.Y + from.Height / 2)
            : (from.X + from.Width / 2, from.Y);
        var end = from.Y == to.Y
            ? (to.X + to.Width, to.Y + to.Height / 2)
            : (to.X + to.Width / 2, to.Y + to.Height);
        return new XElement(
            Dmndi + "DMNEdge", new XAttribute("id", "edge." + line.Id), new XAttribute("dmnElementRef", line.Id), Waypoint(start), Waypoint(end));
    }

    private static XElement Waypoint((int X, int Y) at) => new(Di + "waypoint", Number("x", at.X), Number("y", at.Y));

    private static XAttribute Number(string name, int value) => new(name, value.ToString(CultureInfo.InvariantCulture));
}
