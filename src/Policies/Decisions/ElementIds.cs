using System.Xml;

namespace Zhengling.Policies.Decisions;

/// <summary>Makes the stable ids of a pack's elements from their names, fit for DMN XML (an XML NCName); different names have different ids.</summary>
internal static class ElementIds
{
    /// <summary>The label of the row that gives a table's defaults.</summary>
    public const string OtherwiseLabel = "否则";

    /// <summary>The id of a named element.</summary>
    public static string Of(string name) => XmlConvert.EncodeLocalName(name);

    /// <summary>The id of a rule of a decision table.</summary>
    public static string OfRule(string owner, string label) => Of(owner + "." + label);
}
