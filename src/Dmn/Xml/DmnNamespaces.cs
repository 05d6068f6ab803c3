namespace Zhengling.Dmn.Xml;

/// <summary>The XML namespaces of the DMN versions, and this project's own.</summary>
internal static class DmnNamespaces
{
    /// <summary>The model namespace that is written: DMN 1.5.</summary>
    public const string Model = "https://www.omg.org/spec/DMN/20230324/MODEL/";

    /// <summary>The FEEL namespace of DMN 1.5: the name of the language.</summary>
    public const string Feel = "https://www.omg.org/spec/DMN/20230324/FEEL/";

    /// <summary>Notes of this project in <c>extensionElements</c>.</summary>
    public const string Notes = "urn:zhengling:dmn:notes";

    private const string Diagram = "https://www.omg.org/spec/DMN/20230324/DMNDI/";

    private static readonly HashSet<string> Models = new(StringComparer.Ordinal)
    {
        "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
        "http://www.omg.org/spec/DMN/20180521/MODEL/",
        "https://www.omg.org/spec/DMN/20191111/MODEL/",
        "https://www.omg.org/spec/DMN/20211108/MODEL/",
        Model,
        "https://www.omg.org/spec/DMN/20240513/MODEL/",
    };

    private static readonly HashSet<string> Feels = new(StringComparer.Ordinal)
    {
        "http://www.omg.org/spec/FEEL/20140401",
        "http://www.omg.org/spec/DMN/20180521/FEEL/",
        "https://www.omg.org/spec/DMN/20191111/FEEL/",
        "https://www.omg.org/spec/DMN/20211108/FEEL/",
        Feel,
        "https://www.omg.org/spec/DMN/20240513/FEEL/",
        "feel",
        "FEEL",
    };

    private static readonly HashSet<string> Diagrams = new(StringComparer.Ordinal)
    {
        "http://www.omg.org/spec/DMN/20180521/DMNDI/",
        "https://www.omg.org/spec/DMN/20191111/DMNDI/",
        "https://www.omg.org/spec/DMN/20211108/DMNDI/",
        Diagram,
        "https://www.omg.org/spec/DMN/20240513/DMNDI/",
    };

    /// <summary>Whether this is the model namespace of DMN 1.1 to 1.6.</summary>
    public static bool IsModel(string uri) => Models.Contains(uri);

    /// <summary>Whether this names FEEL, as an expression language or as the namespace of its types.</summary>
    public static bool IsFeel(string uri) => Feels.Contains(uri);

    /// <summary>Whether this is the namespace of DMN diagrams.</summary>
    public static bool IsDiagram(string uri) => Diagrams.Contains(uri);

    /// <summary>The namespace of DMN 1.5 for one of an earlier or later version; others stay as they are.</summary>
    public static string Current(string uri) => IsModel(uri) ? Model : IsDiagram(uri) ? Diagram : uri;
}
