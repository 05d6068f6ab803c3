using Zhengling.Feel.BuiltIns;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Tests.BuiltIns;

public sealed class ExternalFunctionTests
{
    private readonly EvaluationContext _context = new();

    [Fact]
    public void Methods_of_the_table_are_carried_out()
    {
        Call("java.lang.Math", "max(int, int)", Number("3"), Number("5")).ShouldBe(Number("5"));
        Call("java.lang.Byte", "valueOf(byte)", Number("-128")).ShouldBe(Number("-128"));
        Call("java.lang.String", "valueOf(char)", "密").ShouldBe("密");
        Call("java.lang.String", "valueOf(double)", Number("2")).ShouldBe("2.0");
        Call("java.lang.String", "format(java.lang.String, [Ljava.lang.Object;)", "%s共%d项%%", "计划", Number("118")).ShouldBe("计划共118项%");
    }

    [Fact]
    public void Arguments_that_do_not_fit_are_errors()
    {
        Call("java.lang.Byte", "valueOf(byte)", Number("128")).ShouldBeNull();
        Call("java.lang.Math", "max(int,int)", Number("1.5"), Number("1")).ShouldBeNull();
        Call("java.lang.Math", "cos(double)", "x").ShouldBeNull();
        Call("java.lang.Math", "cos(double)").ShouldBeNull();
        Call("java.lang.String", "valueOf(char)", "ab").ShouldBeNull();
        Call("java.lang.String", "format(java.lang.String, [Ljava.lang.Object;)", "%s %s", "one").ShouldBeNull();
        _context.Diagnostics.Count.ShouldBe(6);
    }

    [Fact]
    public void Nothing_outside_the_table_is_found()
    {
        ExternalFunctions.Find("java.lang.Foo", "valueOf(double)").ShouldBeNull();
        ExternalFunctions.Find("java.lang.Math", "foo(double)").ShouldBeNull();
        ExternalFunctions.Find("java.lang.Runtime", "exec(java.lang.String)").ShouldBeNull();
    }

    private object? Call(string className, string method, params object?[] arguments) =>
        ExternalFunctions.Find(className, method).ShouldNotBeNull().Invoke(arguments, _context);

    private static FeelNumber Number(string text) => FeelNumber.Parse(text);
}
