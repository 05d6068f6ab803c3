using Zhengling.Dmn.Xml;
using Zhengling.Policies.Evaluation;

namespace Zhengling.Policies.Exchange.Export;

/// <summary>The version of DMN in which a pack is written. An exported pack uses nothing that DMN 1.3 lacks, only the namespaces differ.</summary>
public enum DmnVersion
{
    /// <summary>DMN 1.5.</summary>
    V15,

    /// <summary>DMN 1.3: for tools that read no later one (Camunda Modeler and what else builds on dmn-js).</summary>
    V13,
}

/// <summary>A pack's decisions as the text of a DMN file.</summary>
public static class ExportedXml
{
    private const string Namespaces15 = "\"https://www.omg.org/spec/DMN/20230324/";
    private const string Namespaces13 = "\"https://www.omg.org/spec/DMN/20191111/";

    /// <summary>Writes a pack.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="version">The version of DMN.</param>
    /// <exception cref="ArgumentException">The pack is not usable.</exception>
    /// <exception cref="ExchangeException">The pack has something that DMN can't say.</exception>
    public static string Write(CompiledPack pack, DmnVersion version = DmnVersion.V15)
    {
        var xml = DmnXmlWriter.Write(PackExporter.Export(pack));
        return version == DmnVersion.V13 ? xml.Replace(Namespaces15, Namespaces13, StringComparison.Ordinal) : xml;
    }
}
