using System.Reflection;
using Zhengling.Feel.Diagnostics;

namespace Zhengling.Feel.Tests.Syntax;

/// <summary>The catalogue of messages: stable codes, each once, in two languages with the same places.</summary>
public sealed class MessageCatalogueTests
{
    private static readonly DiagnosticMessage[] All =
    [
        .. new[] { typeof(Messages), typeof(SyntaxMessages) }
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => field.GetValue(null)).OfType<DiagnosticMessage>(),
    ];

    [Fact]
    public void Every_code_occurs_once() => All.Select(message => message.Code).ShouldBeUnique();

    [Fact]
    public void Both_languages_have_the_same_places()
    {
        All.Length.ShouldBeGreaterThan(40);
        foreach (var message in All)
        {
            message.Chinese.ShouldContain(c => c >= '一' && c <= '鿿');
            for (var place = 0; place < 5; place++)
                message.Chinese.Contains($"{{{place}}}", StringComparison.Ordinal)
                    .ShouldBe(message.English.Contains($"{{{place}}}", StringComparison.Ordinal), message.Code);
        }
    }

    [Fact]
    public void Every_message_can_be_filled_in()
    {
        foreach (var message in All)
        {
            var diagnostic = new Diagnostic(message, null, "a", "b", "c", "d", "e");
            diagnostic.Chinese.ShouldNotBeEmpty();
            diagnostic.English.ShouldNotBeEmpty();
        }
    }
}
