using System.Text;
using System.Xml;
using System.Xml.Linq;
using Zhengling.Dmn.Model;

namespace Zhengling.Dmn.Xml;

/// <summary>
/// Writes a model as DMN 1.5 XML. What <see cref="DmnXmlReader"/> reads is written again: ids, descriptions, notes, extensions of other
/// tools and diagrams included. XML comments, white space between elements and attributes that only state a default are not part of
/// a model.
/// </summary>
public static class DmnXmlWriter
{
    /// <summary>Writes a model to a text.</summary>
    /// <param name="model">The model.</param>
    public static string Write(DmnModel model)
    {
        using var stream = new MemoryStream();
        Write(model, stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, checked((int)stream.Length));
    }

    /// <summary>Writes a model to a stream, in UTF-8.</summary>
    /// <param name="model">The model.</param>
    /// <param name="stream">Where to; left open.</param>
    public static void Write(DmnModel model, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(model);
        var settings = new XmlWriterSettings { Indent = true, Encoding = new UTF8Encoding(false), NewLineChars = "\n" };
        using var writer = XmlWriter.Create(stream, settings);
        new XDocument(new DefinitionsWriter().Write(model)).Save(writer);
    }
}
