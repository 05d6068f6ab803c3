using System.Xml;
using System.Xml.Linq;
using Zhengling.Dmn.Xml;
using Zhengling.Feel.Values;

namespace Zhengling.Dmn.Tck;

/// <summary>Reads the kit's files of test cases.</summary>
public static class TckFileReader
{
    private static readonly XNamespace Ns = "http://www.omg.org/spec/DMN/20160719/testcase";
    private static readonly XNamespace Xsi = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="FormatException">The file is not a file of test cases; the message says what is wrong.</exception>
    public static TckFile Read(string path)
    {
        try
        {
            using var reader = XmlReader.Create(path, DmnXmlReader.Settings());
            var root = XDocument.Load(reader).Root!;
            return new TckFile(
                ((string?)root.Element(Ns + "modelName") ?? string.Empty).Trim(), [.. root.Elements(Ns + "testCase").Select(Case)]);
        }
        catch (XmlException e)
        {
            throw new FormatException($"{path}: {e.Message}", e);
        }
    }

    private static TckCase Case(XElement e) => new(
        (string?)e.Attribute("id") ?? string.Empty,
        (string?)e.Attribute("type") switch
        {
            "bkm" => TckCaseType.KnowledgeModel,
            "decisionService" => TckCaseType.DecisionService,
            _ => TckCaseType.Decision,
        },
        (string?)e.Attribute("invocableName"),
        [.. e.Elements(Ns + "inputNode").Select(n => new TckInput(Name(n), (string?)n.Attribute("namespace"), Value(n)))],
        [
            .. e.Elements(Ns + "resultNode").Select(n => new TckExpectation(
                Name(n),
                n.Element(Ns + "expected") is { } expected ? Value(expected) : null,
                (string?)n.Attribute("errorResult") is "true" or "1")),
        ]);

    private static string Name(XElement e) => (string?)e.Attribute("name") ?? string.Empty;

    private static object? Value(XElement holder)
    {
        if (holder.Element(Ns + "value") is { } value)
            return Simple(value);
        if (holder.Element(Ns + "list") is { } list)
            return IsNil(list) ? null : list.Elements(Ns + "item").Select(Value).ToArray();
        if (!holder.Elements(Ns + "component").Any())
            return null;
        var context = new FeelContextBuilder();
        foreach (var component in holder.Elements(Ns + "component"))
            context.Set(Name(component), IsNil(component) ? null : Value(component));
        return context.Build();
    }

    private static bool IsNil(XElement e) => (string?)e.Attribute(Xsi + "nil") is "true" or "1";

    private static object? Simple(XElement e)
    {
        if (IsNil(e))
            return null;
        var type = (string?)e.Attribute(Xsi + "type") ?? "string";
        var text = e.Value;
        return type[(type.IndexOf(':', StringComparison.Ordinal) + 1)..] switch
        {
            "decimal" or "double" or "float" or "integer" or "int" or "long" =>
                FeelNumber.TryParse(text.Trim(), out var number) ? number : throw Wrong(e, type),
            "boolean" => text.Trim() switch
            {
                "true" or "1" => FeelBoolean.True,
                "false" or "0" => FeelBoolean.False,
                _ => throw Wrong(e, type),
            },
            "date" => FeelDate.TryParse(text.Trim(), out var date) ? date : throw Wrong(e, type),
            "time" => FeelTime.TryParse(text.Trim(), out var time) ? time : throw Wrong(e, type),
            "dateTime" => FeelDateTime.TryParse(text.Trim(), out var moment) ? moment : throw Wrong(e, type),
            "duration" or "dayTimeDuration" or "yearMonthDuration" => Duration(text.Trim()) ?? throw Wrong(e, type),
            _ => text,
        };
    }

    private static object? Duration(string text) =>
        YearsMonthsDuration.TryParse(text, out var months) ? months : DaysTimeDuration.TryParse(text, out var days) ? days : null;

    private static FormatException Wrong(XElement e, string type) => new($"'{e.Value}' is not a value of {type}.");
}
