using System.Reflection;
using System.Text.RegularExpressions;
using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Tests.Diagnostics;

public sealed class MessagesTests
{
    private static readonly DiagnosticMessage[] All =
    [
        .. typeof(Messages).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field =>
            field.GetValue(null)).OfType<DiagnosticMessage>(),
    ];

    [Fact]
    public void Codes_are_unique_and_well_formed()
    {
        All.Length.ShouldBeGreaterThan(25);
        All.Select(message => message.Code).ShouldBeUnique();
        All.ShouldAllBe(message => Regex.IsMatch(message.Code, "^FEEL-[EU][0-9]{3}$"));
    }

    [Fact]
    public void Both_languages_use_the_same_arguments()
    {
        foreach (var message in All)
        {
            Places(message.English).ShouldBe(Places(message.Chinese), message.Code);
            message.Chinese.ShouldMatch(@"[\u4e00-\u9fff]", message.Code);
            message.English.ShouldNotMatch(@"[\u4e00-\u9fff]", message.Code);
        }
    }

    [Fact]
    public void A_diagnostic_says_where()
    {
        var context = new EvaluationContext();
        var site = new ExpressionSite("住宅面积 +\n  1 / 0", new SourceSpan(9, 5), new ExpressionOrigin("policy.md", 10, 3));
        FeelArithmetic.Divide(FeelNumber.One, FeelNumber.Zero, context.At(site));
        var diagnostic = context.Diagnostics.ShouldHaveSingleItem();
        diagnostic.ExpressionText.ShouldBe("1 / 0");
        diagnostic.ToString().ShouldStartWith("policy.md:11:3: FEEL-E103");
    }

    [Fact]
    public void Diagnostics_beyond_the_limit_are_counted_only()
    {
        var context = new EvaluationContext(new EvaluationOptions { MaxDiagnostics = 2 });
        for (var i = 0; i < 5; i++)
            FeelArithmetic.Divide(FeelNumber.One, FeelNumber.Zero, context);
        context.Diagnostics.Count.ShouldBe(2);
        context.DiagnosticCount.ShouldBe(5);
        context.Reset();
        context.DiagnosticCount.ShouldBe(0);
    }

    [Fact]
    public void Steps_and_depth_are_limited()
    {
        var context = new EvaluationContext(new EvaluationOptions { MaxSteps = 3, MaxDepth = 2 });
        context.Enter();
        context.Enter();
        Should.Throw<EvaluationLimitException>(context.Enter).Diagnostic.Code.ShouldBe("FEEL-E402");
        Should.Throw<EvaluationLimitException>(context.Step).Diagnostic.Code.ShouldBe("FEEL-E401");
    }

    private static string[] Places(string wording) =>
        [.. Regex.Matches(wording, @"\{[0-9]\}").Select(match => match.Value).Distinct().Order()];
}
