using FsCheck;
using FsCheck.Fluent;
using Zhengling.Feel.Syntax;

namespace Zhengling.Feel.Tests.Syntax;

/// <summary>Makes random trees of every kind of node.</summary>
internal static class RandomTrees
{
    /// <summary>Names that trees use: declared ones with blanks, operator characters and keywords, and plain ones.</summary>
    public static readonly string[] Names = ["a", "b1", "住宅面积", "loan-rate", "days in weekend", "Pre-bureau risk", "x"];

    private static readonly string[] Locals = ["i", "row", "税额", "n2"];
    private static readonly string[] Strings = ["", "a", "引号\"\\", "new\nline\t", "🐎", "it's"];

    public static Gen<ExpressionNode> Expressions { get; } = Gen.Sized(size => Expression(Math.Min(size, 24)));

    public static Gen<UnaryTestsNode> UnaryTests { get; } = Gen.OneOf(
        Gen.Constant(new UnaryTestsNode(NodeList<ExpressionNode>.Empty, false)),
        from tests in ListOf(Test(8), 1, 3)
        from negated in Bool
        select new UnaryTestsNode(tests, negated && !IsNot(tests)));

    private static Gen<bool> Bool => Gen.Elements(true, false);

    // "not(x)" as the only test reads as a negation; a tree that calls not is written so, too.
    private static bool IsNot(NodeList<ExpressionNode> tests) => tests is [InvocationNode];

    private static Gen<ExpressionNode> Expression(int size) => size <= 1 ? Leaf : Gen.OneOf(Leaf, Composite(size));

    private static Gen<ExpressionNode> Leaf => Gen.OneOf<ExpressionNode>(
        Gen.Constant<ExpressionNode>(new NullNode()),
        Bool.Select(ExpressionNode (value) => new BooleanNode(value)),
        Gen.Elements("0", "1", "12.50", ".5", "1e3", "1.2E-7", "99999999999999999999").Select(ExpressionNode (text) => new NumberNode(text)),
        Gen.Elements(Strings).Select(ExpressionNode (value) => new StringNode(value)),
        Gen.Elements("2022-04-12", "P1D", "10:00:00", "no date").Select(ExpressionNode (text) => new AtLiteralNode(text)),
        Gen.Elements(Names).Select(ExpressionNode (name) => new NameNode(name)));

    private static Gen<ExpressionNode> Composite(int size)
    {
        var part = Expression(size / 2);
        var small = Expression(size / 3);
        return Gen.OneOf<ExpressionNode>(
            part.Select(ExpressionNode (e) => new NegationNode(e)),
            Gen.OneOf(Binary(part), Binary(part), Binary(part)),
            from v in small from l in small from h in small select (ExpressionNode)new BetweenNode(v, l, h),
            from v in part from tests in ListOf(Test(size / 3), 1, 3) select (ExpressionNode)new InNode(v, tests),
            from v in part from t in Type(3) select (ExpressionNode)new InstanceOfNode(v, t),
            from v in part from name in Gen.Elements("year", "time offset", "单价") select (ExpressionNode)new PathNode(v, name),
            from v in part from c in part select (ExpressionNode)new FilterNode(v, c),
            Invocation(part, small),
            from start in Bool from s in small from e in small from end in Bool select (ExpressionNode)new RangeNode(start, s, e, end),
            from op in Comparison from e in part select (ExpressionNode)new ComparisonRangeNode(op, e),
            ListOf(small, 0, 4).Select(ExpressionNode (items) => new ListNode(items)),
            Context(small),
            from c in small from t in small from e in small select (ExpressionNode)new IfNode(c, t, e),
            from it in ListOf(Iterator(small), 1, 2) from body in part select (ExpressionNode)new ForNode(it, body),
            from every in Bool from it in ListOf(Iterator(small), 1, 2) from body in part select (ExpressionNode)new QuantifiedNode(every, it, body),
            Function(part));
    }

    private static Gen<ExpressionNode> Binary(Gen<ExpressionNode> part) =>
        from op in Gen.Elements(Enum.GetValues<BinaryOperator>()) from l in part from r in part select (ExpressionNode)new BinaryNode(op, l, r);

    private static Gen<BinaryOperator> Comparison => Gen.Elements(
        BinaryOperator.Equal, BinaryOperator.NotEqual, BinaryOperator.Less, BinaryOperator.LessOrEqual, BinaryOperator.Greater, BinaryOperator.GreaterOrEqual);

    private static Gen<ExpressionNode> Test(int size) => Gen.OneOf(
        Expression(size),
        from op in Comparison from e in Expression(size) select (ExpressionNode)new ComparisonRangeNode(op, e));

    private static Gen<ExpressionNode> Invocation(Gen<ExpressionNode> part, Gen<ExpressionNode> small) =>
        from function in part
        from named in Bool
        from values in ListOf(small, 0, 3)
        select (ExpressionNode)new InvocationNode(function, new([.. values.Select((value, i) => new ArgumentNode(named ? "p" + i : null, value))]));

    private static Gen<ExpressionNode> Context(Gen<ExpressionNode> value) =>
        from values in ListOf(value, 0, 3)
        select (ExpressionNode)new ContextNode(new([.. values.Select((v, i) => new ContextEntryNode(i == 1 ? "键 with blank" : "k" + i, v))]));

    private static Gen<IteratorNode> Iterator(Gen<ExpressionNode> part) =>
        from name in Gen.Elements(Locals)
        from domain in part
        from hasTo in Bool
        from to in part
        select new IteratorNode(name, domain, hasTo ? to : null);

    private static Gen<ExpressionNode> Function(Gen<ExpressionNode> body) =>
        from typed in Bool
        from type in Type(2)
        from b in body
        from external in Bool
        select (ExpressionNode)(external
            ? new FunctionNode(new(new ParameterNode("s1", null)), new ContextNode(new(new ContextEntryNode("java", b))), true)
            : new FunctionNode(new(new ParameterNode("i", typed ? type : null), new ParameterNode("n2", null)), b, false));

    private static Gen<TypeNode> Type(int size) => size <= 1
        ? Gen.Elements("number", "date and time", "years and months duration", "Any", "tPolicy").Select(TypeNode (name) => new NamedTypeNode(name))
        : Gen.OneOf<TypeNode>(
            Type(1),
            Type(size - 1).Select(TypeNode (t) => new ListTypeNode(t)),
            Type(size - 1).Select(TypeNode (t) => new RangeTypeNode(t)),
            from a in Type(size - 1) from b in Type(1) select (TypeNode)new ContextTypeNode(new(new ParameterNode("a", a), new ParameterNode("单价", b))),
            from ps in ListOf(Type(size - 1), 0, 2) from r in Type(size - 1) select (TypeNode)new FunctionTypeNode(ps, r));

    private static Gen<NodeList<T>> ListOf<T>(Gen<T> item, int least, int most) =>
        from count in Gen.Choose(least, most) from items in Gen.ArrayOf(item, count) select new NodeList<T>(items);
}
