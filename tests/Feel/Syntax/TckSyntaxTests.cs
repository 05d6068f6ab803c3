using System.Xml.Linq;
using Xunit.Abstractions;
using Zhengling.Feel.BuiltIns;
using Zhengling.Feel.Compilation;
using Zhengling.Feel.Syntax;
using Zhengling.Feel.Types;

namespace Zhengling.Feel.Tests.Syntax;

/// <summary>Every text of the kit's models parses, and its printed form parses to an equal tree.</summary>
public sealed class TckSyntaxTests(ITestOutputHelper output)
{
    [Fact]
    public void All_texts_of_the_kit_parse_and_print()
    {
        if (TckFolder.Find() is not { } folder)
        {
            output.WriteLine("../shared/dmn-tck is not here: nothing tested.");
            return;
        }
        var failures = new List<string>();
        var count = 0;
        foreach (var (file, root) in TckFolder.Models(folder))
        {
            var names = root.Descendants().Select(e => (string?)e.Attribute("name")).OfType<string>().Distinct();
            var scope = new LibraryScope(new FeelScope(names.Select(name => new FeelVariable(name, FeelType.Any))), FeelLibrary.Standard);
            foreach (var text in root.Descendants().Where(e => e.Name.LocalName == "text" && !string.IsNullOrWhiteSpace(e.Value)))
            {
                if (text.Parent!.Name.LocalName == "literalExpression" && ((string?)text.Parent.Attribute("expressionLanguage"))?.Contains("FEEL", StringComparison.OrdinalIgnoreCase) == false) continue;
                if (text.Ancestors().Any(e => e.Name.LocalName is "textAnnotation" or "annotationEntry")) continue;
                count++;
                var unary = text.Parent!.Name.LocalName is "inputEntry" or "inputValues" or "outputValues" or "allowedValues";
                var problem = unary
                    ? Check(FeelParser.ParseUnaryTests(text.Value, scope), t => FeelParser.ParseUnaryTests(t, scope))
                    : Check(FeelParser.ParseExpression(text.Value, scope), t => FeelParser.ParseExpression(t, scope));
                if (problem is not null) failures.Add($"{Path.GetFileName(file)}: {text.Value.Trim()} → {problem}");
            }
        }
        output.WriteLine($"{count} texts");
        failures.ShouldBeEmpty();
        count.ShouldBeGreaterThan(2000);
    }

    private static string? Check<T>(ParseResult<T> result, Func<string, ParseResult<T>> parse)
        where T : FeelNode
    {
        if (result.Node is null) return result.Diagnostics[0].ToString();
        var printed = result.Node.ToString();
        var again = parse(printed);
        if (again.Node is null) return $"printed {printed}: {again.Diagnostics[0]}";
        return again.Node.Equals(result.Node) ? null : $"printed {printed}, read again as {again.Node}";
    }
}
