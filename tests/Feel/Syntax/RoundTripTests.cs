using FsCheck;
using FsCheck.Fluent;
using Zhengling.Feel.BuiltIns;
using Zhengling.Feel.Compilation;
using Zhengling.Feel.Syntax;
using Zhengling.Feel.Types;

namespace Zhengling.Feel.Tests.Syntax;

/// <summary>What is printed is read again as the same tree.</summary>
public sealed class RoundTripTests
{
    private static readonly LibraryScope Scope = new(
        new FeelScope(RandomTrees.Names.Select(name => new FeelVariable(name, FeelType.Any)), new Dictionary<string, FeelType> { ["tPolicy"] = FeelType.Number }),
        FeelLibrary.Standard);

    [Fact]
    public void Printed_expressions_are_read_as_they_were() => Prop.ForAll(RandomTrees.Expressions.ToArbitrary(), tree =>
    {
        var text = tree.ToString();
        var read = FeelParser.ParseExpression(text, Scope);
        read.Diagnostics.ShouldBeEmpty(text);
        (read.Node == tree).ShouldBeTrue($"{text} was read as {read.Node}");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(60).WithReplay(20220412, 21));

    [Fact]
    public void Printed_unary_tests_are_read_as_they_were() => Prop.ForAll(RandomTrees.UnaryTests.ToArbitrary(), tree =>
    {
        var text = tree.ToString();
        var read = FeelParser.ParseUnaryTests(text, Scope);
        read.Diagnostics.ShouldBeEmpty(text);
        (read.Node == tree).ShouldBeTrue($"{text} was read as {read.Node}");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20220412, 21));

    [Fact]
    public void Spans_cover_the_text_of_their_nodes() => Prop.ForAll(RandomTrees.Expressions.ToArbitrary(), tree =>
    {
        var text = tree.ToString();
        CheckSpans(FeelParser.ParseExpression(text, Scope).Node!, text.Length);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20220412, 23));

    private static void CheckSpans(FeelNode node, int length)
    {
        node.Span.Offset.ShouldBeGreaterThanOrEqualTo(0);
        node.Span.End.ShouldBeLessThanOrEqualTo(length);
        node.Span.Length.ShouldBeGreaterThan(0);
        foreach (var child in Tree.Children(node))
        {
            child.Span.Offset.ShouldBeGreaterThanOrEqualTo(node.Span.Offset);
            child.Span.End.ShouldBeLessThanOrEqualTo(node.Span.End);
            CheckSpans(child, length);
        }
    }
}
