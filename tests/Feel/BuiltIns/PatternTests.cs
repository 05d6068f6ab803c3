using Zhengling.Feel.BuiltIns;
using Zhengling.Feel.Evaluation;

namespace Zhengling.Feel.Tests.BuiltIns;

/// <summary>Regular expressions are those of XPath, which differ from .NET's.</summary>
public sealed class PatternTests
{
    private readonly EvaluationContext _context = new();

    [Theory]
    [InlineData("密云", "^密.$", "", true)]
    [InlineData("a🏠b", "^a.b$", "", true)]
    [InlineData("🏠", "^[🏠-🏢]$", "", true)]
    [InlineData("🏠", "^[^a]$", "", true)]
    [InlineData("a\n", "a$", "", false)]
    [InlineData("a\nb", "a.b", "", false)]
    [InlineData("a\nb", "a.b", "s", true)]
    [InlineData("a\nb", "^b", "", false)]
    [InlineData("a\nb", "^b", "m", true)]
    [InlineData("a\n", "^$", "m", false)]
    [InlineData("a.b", "a.b", "q", true)]
    [InlineData("axb", "a.b", "q", false)]
    [InlineData("A.B", "a.b", "qi", true)]
    [InlineData("ab", "a b", "x", true)]
    [InlineData("a b", "a[ ]b", "x", true)]
    [InlineData("x", "[a-z-[aeiou]]", "", true)]
    [InlineData("e", "[a-z-[aeiou]]", "", false)]
    [InlineData("E", "[a-z-[e]]", "i", false)]
    [InlineData("K", "\\p{Ll}", "i", false)]
    [InlineData("密", "\\p{IsCJKUnifiedIdeographs}", "", true)]
    [InlineData("a", "\\P{IsBasicLatin}", "", false)]
    [InlineData("𠮷", "^\\p{L}$", "", true)]
    [InlineData("a-b", "^\\i\\c*$", "", true)]
    [InlineData("1a", "^\\i\\c*$", "", false)]
    [InlineData("٣", "^\\d$", "", true)]
    [InlineData("abab", "^(ab)\\1$", "", true)]
    [InlineData("aab", "^(?:a){2}b$", "", true)]
    [InlineData("b", "^(a)?\\1b$", "", true)]
    [InlineData("1-2.", "^[0-9-.]*$", "", true)]
    [InlineData(",", "^[+--]$", "", true)]
    public void Matches(string input, string pattern, string flags, bool expected) =>
        Call("matches", input, pattern, flags).ShouldBe(expected);

    [Theory]
    [InlineData("(?=a)")]
    [InlineData("\\bword")]
    [InlineData("a{2")]
    [InlineData("a{3,2}")]
    [InlineData("a**")]
    [InlineData("[z-a]")]
    [InlineData("[]")]
    [InlineData("[a")]
    [InlineData("(a")]
    [InlineData("a)")]
    [InlineData("(a\\1)")]
    [InlineData("\\p{IsNowhere}")]
    [InlineData("\\x41")]
    [InlineData("\\")]
    public void What_XPath_does_not_have_is_an_error_that_says_why(string pattern)
    {
        Call("matches", "a", pattern).ShouldBeNull();
        _context.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("FEEL-E206");
    }

    [Fact]
    public void Nesting_is_bounded()
    {
        Call("matches", "a", new string('(', 5000) + "a" + new string(')', 5000)).ShouldBeNull();
        Call("matches", "a", string.Concat(Enumerable.Repeat("[a-", 5000))).ShouldBeNull();
    }

    [Fact]
    public void A_pattern_that_takes_too_long_is_stopped()
    {
        Call("matches", new string('a', 40) + "b", "^(a+)+$").ShouldBeNull();
        _context.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("FEEL-E208");
    }

    [Theory]
    [InlineData("abc", "(b)", "[$1]", "a[b]c")]
    [InlineData("abc", "b", "\\$1", "a$1c")]
    [InlineData("abc", "(b)", "$12", "ab2c")]
    [InlineData("abc", "b", "$1", "ac")]
    [InlineData("abc", "b", "$0$0", "abbc")]
    public void Replacements_take_groups(string input, string pattern, string replacement, string expected) =>
        Call("replace", input, pattern, replacement).ShouldBe(expected);

    [Theory]
    [InlineData("b", "$")]
    [InlineData("b", "\\n")]
    [InlineData("b*", "x")]
    public void Replacements_that_mean_nothing_are_errors(string pattern, string replacement) =>
        Call("replace", "abc", pattern, replacement).ShouldBeNull();

    [Fact]
    public void A_literal_pattern_has_a_literal_replacement()
    {
        FeelLibrary.Standard.TryGet("replace", out var function).ShouldBeTrue();
        function.Invoke(["a.b", ".", "$1", "q"], _context).ShouldBe("a$1b");
    }

    [Fact]
    public void Split_keeps_empty_parts() => Call("split", "甲、乙、、丙", "、").ShouldBe(new[] { "甲", "乙", "", "丙" });

    private object? Call(string name, params object?[] arguments) =>
        FeelLibrary.Standard.TryGet(name, out var function) ? function.Invoke(arguments, _context) : throw new KeyNotFoundException(name);
}
