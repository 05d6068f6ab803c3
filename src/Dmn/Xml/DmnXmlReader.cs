using System.Xml;
using System.Xml.Linq;
using Zhengling.Dmn.Diagnostics;
using Zhengling.Dmn.Model;
using Zhengling.Feel.Diagnostics;

namespace Zhengling.Dmn.Xml;

/// <summary>What reading a DMN file came to.</summary>
/// <param name="Model">The model; null where the file cannot be read at all.</param>
/// <param name="Diagnostics">What is wrong with the file, in the order of the file.</param>
public sealed record DmnReadResult(DmnModel? Model, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>
/// Reads DMN XML of versions 1.1 to 1.6. Document types and external entities are refused; size and depth are bounded.
/// </summary>
public static class DmnXmlReader
{
    /// <summary>The most characters a file may have.</summary>
    public const long MaxCharacters = 64L << 20;

    /// <summary>The deepest that elements may nest.</summary>
    public const int MaxDepth = 200;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file's path; diagnostics name it.</param>
    public static DmnReadResult ReadFile(string path)
    {
        using var stream = File.OpenRead(path);
        return Read(stream, path);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="xml">The XML.</param>
    /// <param name="file">What diagnostics call the document.</param>
    public static DmnReadResult Parse(string xml, string file = "model.dmn")
    {
        using var reader = new StringReader(xml);
        return Read(XmlReader.Create(reader, Settings()), file);
    }

    /// <summary>Reads a stream.</summary>
    /// <param name="stream">The XML, in an encoding that it declares or UTF-8.</param>
    /// <param name="file">What diagnostics call the document.</param>
    public static DmnReadResult Read(Stream stream, string file) => Read(XmlReader.Create(stream, Settings()), file);

    private static DmnReadResult Read(XmlReader reader, string file)
    {
        using (reader)
        {
            var log = new XmlLog(file);
            try
            {
                var document = XDocument.Load(reader, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace);
                var root = document.Root!;
                if (log.CheckDepth(root, MaxDepth))
                    return new DmnReadResult(new DefinitionsReader(log).Read(root), log.Diagnostics);
            }
            catch (XmlException e)
            {
                log.Report(DmnMessages.MalformedXml, new SourceLocation(file, e.LineNumber, e.LinePosition), e.Message);
            }

            return new DmnReadResult(null, log.Diagnostics);
        }
    }

    internal static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MaxCharacters,
        IgnoreProcessingInstructions = true,
    };
}
